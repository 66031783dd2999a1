/** Puts a test between the port and the client: each request goes through the test's hands. */
import type { StartedPort } from './started';

type Run = (...given: unknown[]) => Promise<unknown>;

/** @param around is handed each request to make it; startPort takes it away again. */
export function interceptRequests(
  { Excel }: StartedPort,
  around: (run: () => Promise<unknown>) => Promise<unknown>,
): void {
  const run = Excel.run as Run;
  const intercepted: Run = (...given) => around(() => run(...given));
  const handler: ProxyHandler<typeof Excel> = {
    get: (of, key): unknown => (key === 'run' ? intercepted : Reflect.get(of, key)),
  };
  Object.assign(globalThis, { Excel: new Proxy(Excel, handler) });
}
