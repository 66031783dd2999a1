/** axe in a page, under the page's own policy: it is evaluated by the browser's debugger, not loaded by the page. */
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare const axe: {
  run(
    context: { readonly exclude: readonly string[] },
    options: {
      readonly preload: false;
      readonly resultTypes: readonly ['violations'];
      readonly runOnly?: readonly string[];
    },
  ): Promise<{ violations: readonly Found[] }>;
};

/**
 * What is wrong, a line each; empty where nothing is. Fluent's dummies at the ends of a group send the focus on as soon as
 * it comes; nobody can stay on one.
 *
 * @param rules all of them by default
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(settled);
  await page.evaluate(`'axe' in window || ${source}`);
  const found = await page.evaluate(async (runOnly) => {
    const options = { preload: false, resultTypes: ['violations'], ...(runOnly && { runOnly }) } as const;
    return (await axe.run({ exclude: ['[data-tabster-dummy]'] }, options)).violations.map(({ id, nodes }) => ({
      id,
      nodes,
    }));
  }, rules);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

/** Colours on their way from one look to another are nobody's to judge; what turns for ever, as a spinner, is not waited for. */
async function settled(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}
