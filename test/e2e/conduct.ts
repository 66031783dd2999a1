/** What a page must never do, whatever is tested: complain, break its own policy, or ask any other server than it may. */
import type { BrowserContext } from 'playwright-core';

const OFFICE_JS = 'https://appsforoffice.microsoft.com';
/** How a policy violation reaches the test. */
const REPORT = 'reportViolation';

export interface Conduct {
  /** All that was wrong so far, and how it began: empty when the pages behaved. */
  readonly faults: string[];
}

/** @param ownOrigins the page's own server, under whatever name */
export async function watchConduct(context: BrowserContext, ownOrigins: readonly string[]): Promise<Conduct> {
  const faults: string[] = [];
  const allowed = new Set([...ownOrigins, OFFICE_JS]);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && !allowed.has(origin)) faults.push(`request: ${request.url()}`);
  });
  await context.exposeFunction(REPORT, (violation: string) => faults.push(`policy: ${violation}`));
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell = Reflect.get(window, report) as (violation: string) => void;
      tell(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  }, REPORT);
  return { faults };
}
