/** Both seams in Chromium, with pages served from this test's memory. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { describeWith, findProgram } from '../../judges/judge';
import type { PageUnderTest } from './page';
import { attachExcel, openOnTheWeb } from './attachExcel';

declare const window: PageUnderTest & { seen: string[] };

const ADDIN = 'https://phuluc.test/addin.html';
const HTML = `<!doctype html><title>Phụ lục</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  window.seen = [];
  window.ready = Office.onReady().then(() => Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => { window.seen.push(args.source + ' ' + args.address); });
    await context.sync();
  }));
  Office.actions.associate('report', (event) => { window.seen.push('report'); event.completed(); });
</script>`;

const program = findProgram('chromium');

let browser: Browser;
let page: Page;

const write = async (target: { evaluate: Page['evaluate'] }, value: string) =>
  target.evaluate(async (text) => {
    await (Reflect.get(window, 'ready') as Promise<void>);
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
      return 'done';
    } catch (error) {
      return String(Reflect.get(error as object, 'code'));
    }
  }, value);

describeWith('Chromium (chromium)', program !== undefined)('in Chromium', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
  }, 30_000);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    await page.route(ADDIN + '**', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }));
  });

  afterEach(() => page.context().close());

  test('Windows: requests, events, ribbon commands, and a workbook that outlives a reload', async () => {
    const excel = await attachExcel(page, { sets: '1.14' });
    await page.goto(ADDIN);
    expect(await write(page, 'Chào')).toBe('done');
    excel.host.coauthor.type('Sheet1', 'B2', '5');
    await excel.invokeCommand('report');
    await page.waitForFunction(() => window.seen.length === 3);
    expect(await page.evaluate(() => window.seen)).toEqual(['Local A1', 'Remote B2', 'report']);
    await page.reload();
    await page.evaluate(() => Reflect.get(window, 'ready') as Promise<void>);
    expect(excel.host.snapshot().sheets[0]!.cells.map(({ value }) => value)).toEqual(['Chào', 5]);
    expect(await page.evaluate(() => Office.context.requirements.isSetSupported('ExcelApi', '1.15'))).toBe(false);
  }, 30_000);

  test('the web: the same through messages, and no request over 5 MB', async () => {
    const { host } = await openOnTheWeb(page, ADDIN);
    await page.waitForFunction(() => window.frames.length === 1);
    const frame = page.frames()[1]!;
    await frame.waitForFunction(() => 'ready' in window);
    expect(await write(frame, 'Chào')).toBe('done');
    host.coauthor.type('Sheet1', 'B2', '5');
    await frame.waitForFunction(() => window.seen.length === 2);
    expect(await frame.evaluate(() => window.seen)).toEqual(['Local A1', 'Remote B2']);
    expect(await frame.evaluate(() => String(Office.context.platform))).toBe('OfficeOnline');
    const large = await frame.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          const values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200').values = values;
          await context.sync();
        });
        return 'done';
      } catch (error) {
        return String(Reflect.get(error as object, 'code'));
      }
    });
    expect(large).toBe('RequestPayloadSizeLimitExceeded');
  }, 30_000);
});
