/** Every screen in every look, before axe. Colours differ from look to look; the rest is the same in all. */
import type { Page } from 'playwright-core';
import { visitScreens } from '../../scripts/screens.mjs';
import { violations } from './axe';
import { openBrowserPage, openFile } from './browserPage';
import { describeInChromium } from './chromium';
import { faintTexts } from './contrast';
import { openExcelPage } from './excelPage';
import { chooseContrast, systemLooks } from './looks';
import { readyFile, screenFiles } from './reportFiles';
import { button, layOut, notice, tab } from './steps';
import { TARGETS } from './workbook';

/** Fluent fades and slides; colours are judged once that is over. */
const still = { reducedMotion: 'reduce' } as const;
const OFFICE_JS = 'https://appsforoffice.microsoft.com';
const COLOURS = ['color-contrast'];

/** What is wrong here in any look the system can ask for, each line with the look it was seen in. */
async function violationsInAllLooks(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, { name, media, isForced }] of systemLooks.entries()) {
    await page.emulateMedia({ ...still, ...media });
    await allDrawn(page);
    const found = isForced ? await faintTexts(page) : await violations(page, index === 0 ? undefined : COLOURS);
    wrong.push(...found.map((line) => `${name}: ${line}`));
  }
  return wrong;
}

/** No fade is under way any more. */
const allDrawn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

describeInChromium('accessibility', (chromium) => {
  test('every screen of the page for browsers, in light, dark and forced colours', async () => {
    const { page } = await openBrowserPage(chromium, { context: { viewport: { width: 400, height: 720 } } });
    const seen: string[] = [];
    await visitScreens(page, await screenFiles(), async (screen) => {
      seen.push(...(await violationsInAllLooks(page)).map((line) => `${screen}, ${line}`));
    });
    expect(seen).toEqual([]);
  }, 120_000);

  test("every screen in the pane's own high contrast", async () => {
    const context = await chromium.context({ viewport: { width: 400, height: 720 }, ...still });
    await context.addInitScript(chooseContrast);
    const page = await context.newPage();
    await page.goto(`${chromium.site}/index.html`);
    const seen: string[] = [];
    await visitScreens(page, await screenFiles(), async (screen) => {
      await allDrawn(page);
      seen.push(...(await violations(page, COLOURS)).map((line) => `${screen}: ${line}`));
    });
    expect(
      await page
        .getByRole('tablist')
        .first()
        .evaluate((list) => getComputedStyle(list).color),
    ).toBeTruthy();
    expect(seen).toEqual([]);
  });

  test('a question before something is lost', async () => {
    const { page } = await openBrowserPage(chromium);
    await layOut(page);
    await tab(page, 'Cài đặt').click();
    await page.getByRole('textbox', { name: 'Người lập báo cáo' }).fill('Nguyễn Văn An');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi').first().waitFor();
    await tab(page, 'Bắt đầu').click();
    await openFile(page, await readyFile());
    await page.getByRole('alertdialog').waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });

  test('a notice of each tone, in Excel', async () => {
    const { page, host, invokeCommand } = await openExcelPage(chromium);
    const noticed = async (words: string): Promise<void> => {
      await notice(page).getByText(words).waitFor();
      expect(await violationsInAllLooks(page)).toEqual([]);
    };
    await layOut(page);
    await noticed('Đã lập biểu mẫu');
    await invokeCommand('check');
    await noticed('lưu ý');
    host.user.type(TARGETS, 'H7', '950');
    host.user.type(TARGETS, 'I7', '1.000');
    await invokeCommand('check');
    await noticed('cần giải trình');
    host.user.type(TARGETS, 'H8', 'chín mươi');
    await invokeCommand('check');
    await noticed('01 lỗi');
    await tab(page, 'Nhập liệu').click();
    await button(page, /^Không phải là số/).waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });

  test('the pane where Excel is too old', async () => {
    const { page } = await openExcelPage(chromium, { sets: '1.8', isAwaited: false });
    await page.getByRole('heading', { name: 'Phiên bản Excel này chưa dùng được Phụ lục' }).waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });

  test.each(['index.html', 'taskpane.html'])('%s in an old webview', async (path) => {
    const context = await chromium.context();
    await context.route(`${OFFICE_JS}/**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await context.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
    const page = await context.newPage();
    await page.goto(`${chromium.site}/${path}`);
    await page.locator('#too-old').waitFor();
    chromium.takeFaults();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });

  test('the pane without office.js', async () => {
    const context = await chromium.context();
    await context.route(`${OFFICE_JS}/**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const page = await context.newPage();
    await page.goto(`${chromium.site}/taskpane.html`);
    await page.locator('#no-office').waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });

  describe.each(['privacy.html', 'support.html'])('%s', (path) => {
    test('in every look', async () => {
      const page = await (await chromium.context()).newPage();
      await page.goto(`${chromium.site}/${path}`);
      expect(await violationsInAllLooks(page)).toEqual([]);
    });
  });
});
