/** The whole job without a mouse; where the focus goes, and that it can be seen there. */
import type { Page } from 'playwright-core';
import { visitScreens } from '../../scripts/screens.mjs';
import { openBrowserPage, type NamedFile } from './browserPage';
import { describeInChromium } from './chromium';
import { hasFocus, pressOn, reach, stops } from './focus';
import { readyFile, screenFiles } from './reportFiles';
import { button, eventually, notice, tab } from './steps';

/** So many stops of a long list tell of all. */
const STOPS_LOOKED_AT = 40;

describeInChromium('the keyboard', (chromium) => {
  test('every stop can be seen, and they follow each other as one reads', async () => {
    const { page } = await openBrowserPage(chromium, {
      context: { viewport: { width: 360, height: 720 }, reducedMotion: 'reduce' },
    });
    const seen: string[] = [];
    await visitScreens(page, await screenFiles(), async (screen) => {
      if (screen === 'start, agencies') return; // its list is worked with the arrows
      const found = await stops(page, STOPS_LOOKED_AT);
      if (found.length < 3) seen.push(`${screen}: only ${found.length} stops`);
      seen.push(...found.filter((stop) => !stop.isVisible).map(({ name }) => `${screen}: not seen: ${name}`));
      seen.push(...found.filter((stop) => !stop.isInOrder).map(({ name }) => `${screen}: out of order: ${name}`));
    });
    expect(seen).toEqual([]);
  });

  test('from the choice of the agency to an entry', async () => {
    const { page } = await openBrowserPage(chromium);
    const agency = page.getByRole('combobox', { name: 'Cơ quan, đơn vị' });
    await reach(page, agency);
    await page.keyboard.type('so y te');
    await page.getByRole('option', { name: 'Sở Y tế', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await agency.inputValue()).toBe('Sở Y tế'));
    await pressOn(page, button(page, 'Lập biểu mẫu'));
    await notice(page).getByText('Đã lập biểu mẫu').waitFor();
    await pressOn(page, button(page, 'Nhập số liệu'));
    await page.getByText('Chọn dòng cần nhập').waitFor();
    await pressOn(page, button(page, /^(Đã nhập|Chưa nhập) ?Chỉ tiêu số 3\b/), ' ');
    const numerator = page.getByRole('textbox', { name: 'Tử số' });
    await reach(page, numerator);
    await page.keyboard.type('120');
    await page.keyboard.press('Enter');
    await reach(page, page.getByRole('textbox', { name: 'Mẫu số' }));
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await page
      .getByText(/tử số 120 lớn hơn mẫu số 100/)
      .first()
      .waitFor();

    await reach(page, page.getByRole('tab', { name: 'Nhập theo dòng' }), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await pressOn(page, page.getByRole('button', { name: /Tử số lớn hơn mẫu số|tử số 120 lớn hơn/ }));
    await eventually(async () => expect(await hasFocus(numerator)).toBe(true));
  });

  /** Opens a file by the dialog that a button opens. */
  async function chooseFile(page: Page, file: NamedFile): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pressOn(page, button(page, /^Mở tệp/))]);
    await chooser.setFiles({ ...file, mimeType: 'application/octet-stream' });
  }

  async function changeScreen(page: Page, from: string, to: string): Promise<void> {
    await reach(page, tab(page, from), 'Shift+Tab');
    await reach(page, tab(page, to), 'ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: to, exact: true, selected: true }).waitFor();
  }

  test('repair and take back, then the report and its file name', async () => {
    const { page } = await openBrowserPage(chromium, {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { faulty } = await screenFiles();
    await chooseFile(page, faulty);
    await pressOn(page, button(page, 'Nhập số liệu'));
    await reach(page, page.getByRole('tab', { name: 'Nhập theo dòng' }));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    const group = page.getByRole('heading', { level: 3 }).getByRole('button', { name: 'Lưu ý' });
    await pressOn(page, group);
    await eventually(async () => expect(await group.getAttribute('aria-expanded')).toBe('true'));
    await pressOn(page, button(page, /^Sửa tất cả/));
    await notice(page)
      .getByText(/^Đã sửa \d+ ô/)
      .waitFor();
    await reach(page, button(page, 'Hoàn tác (1)'));
    await page.keyboard.press('Enter');
    await notice(page).getByText('Đã hoàn tác').waitFor();

    await changeScreen(page, 'Nhập liệu', 'Bắt đầu');
    await chooseFile(page, await readyFile());
    await page.getByRole('alertdialog').waitFor();
    await pressOn(page, button(page, 'Vẫn tiếp tục'));
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
    await changeScreen(page, 'Bắt đầu', 'Báo cáo');
    await pressOn(page, button(page, 'Lập báo cáo'));
    await eventually(async () =>
      expect(await hasFocus(page.getByRole('heading', { name: 'Đã lập báo cáo' }))).toBe(true),
    );
    await pressOn(page, button(page, 'Sao chép'));
    await page.getByText('Đã sao chép tên tệp.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('224_2026-11_so-y-te_bao-cao.xlsx');
  });

  test('a question keeps the focus, and gives it back', async () => {
    const { page } = await openBrowserPage(chromium);
    await chooseFile(page, await readyFile());
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
    await changeScreen(page, 'Bắt đầu', 'Cài đặt');
    await reach(page, page.getByRole('textbox', { name: 'Người lập báo cáo' }));
    await page.keyboard.type('Nguyễn Văn An');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi').first().waitFor();
    await changeScreen(page, 'Cài đặt', 'Bắt đầu');

    const startAnew = button(page, 'Đóng tệp này');
    await pressOn(page, startAnew);
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    for (let presses = 0; presses < 5; presses += 1) {
      expect(await question.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await eventually(async () => expect(await hasFocus(startAnew)).toBe(true));
  });
});
