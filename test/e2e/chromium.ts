/**
 * One Chromium and one server for a test file, a context of its own for each page opened, and after each test the
 * question whether the pages behaved.
 *
 *   describeInChromium('the task pane', (chromium) => {
 *     test('…', async () => {
 *       const { page, host } = await openExcelPage(chromium, { sets: '1.9' });
 */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as chromiumType,
} from 'playwright-core';
import { describeWith, findProgram } from '../judges/judge';
import { type Conduct, watchConduct } from './conduct';
import { BUILD_TIMEOUT, type Site, startSite } from './site';

const program = findProgram('chromium');

/** For jest: one flow through the pages, on a busy machine. */
const FLOW_TIMEOUT = 120_000;
/** Milliseconds a page has to show what is waited for. */
const PATIENCE = 30_000;
/** The tenth of November 2026, half past eight in Hà Nội: the report of November is the one to make. */
const NOW = '2026-11-10T01:30:00.000Z';
/** The same server under a name with https, as Excel on the web wants it. */
export const SECURE = 'https://phuluc.test';

export interface Chromium {
  /** "http://localhost:40123" */
  readonly site: string;
  /** A context with the clock of NOW, Vietnamese, in Hà Nội. Closed after the test. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** What the pages of this test did wrong so far; from then on it is forgotten, because the test provoked it. */
  takeFaults(): readonly string[];
}

/** describe, or a skipped describe where Chromium is missing. */
export function describeInChromium(title: string, tests: (chromium: Chromium) => void): void {
  describeWith('Chromium (chromium)', program !== undefined)(title, () => {
    let site: Site;
    let browser: Browser;
    let opened: { readonly context: BrowserContext; readonly conduct: Conduct }[] = [];

    beforeAll(async () => {
      [site, browser] = await Promise.all([
        startSite(),
        chromiumType.launch({ executablePath: program ?? '', args: ['--no-sandbox'] }),
      ]);
    }, BUILD_TIMEOUT);
    afterAll(async () => {
      await Promise.all([browser.close(), site.close()]);
    });
    afterEach(async () => {
      const faults = opened.flatMap(({ conduct }) => conduct.faults);
      await Promise.all(opened.map(({ context }) => context.close()));
      opened = [];
      expect(faults).toEqual([]);
    });
    jest.setTimeout(FLOW_TIMEOUT);

    tests({
      get site() {
        return site.url;
      },
      context: async (options = {}) => {
        const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
        context.setDefaultTimeout(PATIENCE);
        await context.addInitScript(startClockAt, NOW);
        opened.push({ context, conduct: await watchConduct(context, [site.url, SECURE]) });
        return context;
      },
      takeFaults: () => opened.flatMap(({ conduct }) => conduct.faults.splice(0)),
    });
  });
}

/** The page's clock goes on from an instant; its timers stay real. */
function startClockAt(instant: string): void {
  const RealDate = Date;
  const ahead = Date.parse(instant) - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  const shifted = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  Reflect.set(globalThis, 'Date', shifted);
}
