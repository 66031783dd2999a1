/** The built pages in a real browser, under the headers of a deployment. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { source as axe } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve.mjs';
import { MICROSOFT_OFFICE_JS } from '../../scripts/settings.mjs';
import { ensurePages } from '../../scripts/setup.mjs';
import { describeWith, findProgram } from '../judges/judge';

const program = findProgram('chromium');
const SLOW = 300_000;
const officeClient = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const officeFolder = MICROSOFT_OFFICE_JS.replace('office.js', '');

describeWith('Chromium (chromium)', program !== undefined)('the built pages', () => {
  let browser: Browser;
  let server: { url: string; close: () => Promise<void> };
  beforeAll(async () => {
    const folder = ensurePages();
    if (folder === undefined) throw new Error('The pages cannot be built');
    server = await serveFolder(folder);
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
  }, SLOW);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  interface Visit {
    readonly page: Page;
    readonly requests: string[];
    readonly errors: string[];
  }

  /** Answers Microsoft's address from the genuine client, unless told that it cannot be reached. */
  async function visit(
    path: string,
    { office = true, before, ...options }: BrowserContextOptions & { office?: boolean; before?: () => void } = {},
  ): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
    await context.route(`${officeFolder}**`, (route) => {
      const file = join(officeClient, route.request().url().replace(officeFolder, ''));
      return office && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
    });
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle' });
    return { page, requests, errors };
  }
  const elsewhere = (requests: string[]): string[] => requests.filter((url) => !url.startsWith(`${server.url}/`));
  const makeOld = (): void => void Reflect.deleteProperty(Array.prototype, 'findLast');

  test(
    'without Excel: the page opens, breaks no policy and asks nobody else',
    async () => {
      const { page, requests, errors } = await visit('index.html');
      await page.waitForSelector('#root button');
      expect(errors).toEqual([]);
      expect(elsewhere(requests)).toEqual([]);
    },
    SLOW,
  );

  test(
    'the pane asks nobody but its own server and that of office.js',
    async () => {
      const { requests } = await visit('taskpane.html');
      expect(elsewhere(requests).filter((url) => !url.startsWith(officeFolder))).toEqual([]);
      expect(elsewhere(requests)).toContain(MICROSOFT_OFFICE_JS);
    },
    SLOW,
  );

  test.each(['index.html', 'taskpane.html'])(
    '%s in an old webview says so instead',
    async (path) => {
      const { page } = await visit(path, { before: makeOld });
      expect([await page.isVisible('#too-old'), await page.isVisible('#root')]).toEqual([true, false]);
      expect(await page.locator('#too-old a').first().getAttribute('href')).toMatch(/^(index|support)\.html$/);
    },
    SLOW,
  );

  test(
    'the pane without office.js names the address that is blocked',
    async () => {
      const { page } = await visit('taskpane.html', { office: false });
      expect(await page.isVisible('#root')).toBe(false);
      expect(await page.innerText('#no-office')).toContain('appsforoffice.microsoft.com');
    },
    SLOW,
  );

  test.each(['index.html', 'taskpane.html'])(
    '%s without JavaScript says so',
    async (path) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      expect(await page.locator('noscript h1').innerText()).toBe('JavaScript đang bị tắt');
    },
    SLOW,
  );

  describe.each(['privacy.html', 'support.html'])('%s', (path) => {
    test.each([320, 640, 1280])(
      'fits a width of %i',
      async (width) => {
        const { page } = await visit(path, { viewport: { width, height: 640 } });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      SLOW,
    );
    test.each(['light', 'dark'] as const)(
      'is accessible in the %s theme',
      async (colorScheme) => {
        const { page } = await visit(path, { colorScheme, bypassCSP: true });
        await page.evaluate(axe);
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.length))',
        );
        expect(violations).toEqual([]);
      },
      SLOW,
    );
  });
});
