/** The short title of each rule, by its code. */
import { registry, type FindingCode } from './registry';
import type { Rule } from './rule';

const rules: readonly Rule<never>[] = Object.values(registry).flat();
const titles = new Map(rules.map(({ code, title }) => [code, title]));

/** @example titleOf('ambiguous-number') === 'Số có thể hiểu hai cách' */
export function titleOf(code: FindingCode): string {
  const title = titles.get(code);
  if (title === undefined) throw new Error(`No rule ${code}`);
  return title;
}
