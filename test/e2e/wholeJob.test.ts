/** From a blank workbook to the submission sheets, in the built pane with the genuine client, on each Excel there is. */
import { describeInChromium } from './chromium';
import { openExcelOnTheWeb, openExcelPage } from './excelPage';
import { openReport } from './openReport';
import { button, chooseAgency, eventually, layOut, refusal, said, tab } from './steps';
import {
  INFO,
  REASONS,
  selected,
  sheetNames,
  SUBMISSION,
  quiet,
  syncsSince,
  TARGETS,
  TASKS,
  textsOf,
  valueAt,
} from './workbook';

const MEGABYTE = 1024 * 1024;
const FILE_NAME = '224_2026-11_so-y-te_bao-cao.xlsx';

describeInChromium('the whole job', (chromium) => {
  test('lay out, fill in, mend, explain, and make the report', async () => {
    const { page, host } = await openExcelPage(chromium, {
      sets: '1.14',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { user } = host;

    let before = await quiet(host);
    await layOut(page);
    expect(sheetNames(host)).toEqual(expect.arrayContaining([INFO, TARGETS, TASKS, 'Nội dung chung', REASONS]));
    const laidOut = syncsSince(host, before);
    expect(laidOut.count).toBeLessThanOrEqual(3);
    expect(laidOut.largest).toBeLessThan(MEGABYTE);
    expect(host.addin.start).toBe('Background');

    await tab(page, 'Nhập liệu').click();
    const filledIn = (share: string) => page.getByRole('definition').getByText(`${share} dòng`);
    await filledIn('00/30').waitFor();
    before = await quiet(host);
    user.type(TARGETS, 'H7', '950');
    user.type(TARGETS, 'I7', '1.000');
    await filledIn('01/30').waitFor();
    expect(syncsSince(host, before).count).toBeLessThanOrEqual(2);

    user.type(TARGETS, 'H8', 'chín mươi');
    user.type(TARGETS, 'I8', '100');
    user.type(TASKS, 'H7', '8500%');
    user.paste(TASKS, 'H8', [["'3"], ["'4"], ["'5"]]);
    await page.getByRole('status').getByText('02 lỗi').waitFor();

    const wrong = button(page, /^Không phải là số Ô H8/);
    await wrong.click();
    await eventually(() => expect(selected(host)).toBe(`${TARGETS}!H8`));
    user.type(TARGETS, 'H8', '90');
    await wrong.waitFor({ state: 'detached' });

    await tab(page, 'Báo cáo').click();
    await page.getByText('Chưa lập được: còn 01 lỗi.').waitFor();
    expect(await button(page, 'Lập báo cáo').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Lập báo cáo').click({ force: true });
    expect(sheetNames(host)).not.toContain('Báo cáo');
    await button(page, 'Xem và sửa').click();

    await button(page, 'Sửa thành 85%').click();
    await said(page, 'Đã sửa 01 ô.');
    expect(valueAt(host, TASKS, 'H7')).toBe(0.85);
    await button(page, 'Hoàn tác (1)').click();
    await said(page, 'Đã hoàn tác lần sửa vừa rồi.');
    expect(valueAt(host, TASKS, 'H7')).toBe(85);
    await button(page, 'Sửa thành 85%').click();
    await said(page, 'Đã sửa 01 ô.');

    await button(page, /^Lưu ý/).click();
    await button(page, /^Sửa tất cả \(3\)/).click();
    await said(page, 'Đã sửa 03 ô.');
    expect(['H8', 'H9', 'H10'].map((cell) => valueAt(host, TASKS, cell))).toEqual([3, 4, 5]);
    await button(page, 'Hoàn tác (2)').waitFor();

    const reason = page.getByRole('textbox', { name: 'Lý do giải trình' }).first();
    await reason.fill('Chờ hướng dẫn của Bộ Y tế.');
    await reason.press('Control+Enter');
    await page.getByText('Đã ghi lý do').first().waitFor();
    expect(textsOf(host, REASONS)).toContain('Chờ hướng dẫn của Bộ Y tế.');

    await tab(page, 'Báo cáo').click();
    before = await quiet(host);
    await button(page, 'Lập báo cáo').click();
    await said(page, 'Đã lập báo cáo');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(SUBMISSION));
    const made = syncsSince(host, before);
    expect(made.count).toBeLessThanOrEqual(3);
    expect(made.largest).toBeLessThan(MEGABYTE);
    expect(textsOf(host, 'Báo cáo').join('\n')).toContain('SỞ Y TẾ');

    expect(await page.getByRole('textbox', { name: 'Tên tệp' }).inputValue()).toBe(FILE_NAME);
    await button(page, 'Sao chép').click();
    await page.getByText('Đã sao chép tên tệp.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FILE_NAME);
    expect(host.largestRequest).toBeLessThan(MEGABYTE);
  });

  test('by the forms of the pane, and nothing beside the form lost without a question', async () => {
    const { page, host } = await openReport(chromium, { sets: '1.15' });
    await page.getByRole('tab', { name: 'Nhập theo dòng' }).click();
    host.user.select(TARGETS, 'H7');
    const field = (name: string) => page.getByRole('textbox', { name });
    await field('Tử số').fill('950');
    await field('Tử số').press('Enter');
    await field('Mẫu số').fill('1000');
    await field('Mẫu số').press('Tab');
    await eventually(() => {
      expect([valueAt(host, TARGETS, 'H7'), valueAt(host, TARGETS, 'I7')]).toEqual([950, 1000]);
    });
    await tab(page, 'Cài đặt').click();
    await field('Người lập báo cáo').fill('Nguyễn Thị Hoa');
    await field('Người lập báo cáo').press('Enter');
    await eventually(() => expect(valueAt(host, INFO, 'C12')).toBe('Nguyễn Thị Hoa'));

    const beside = 'X3';
    host.book.sheet(TARGETS).protection = null;
    host.user.type(TARGETS, beside, 'Ghi chú riêng');
    await tab(page, 'Bắt đầu').click();
    const renew = button(page, /^Nạp lại biểu mẫu/);
    await renew.click();
    await page.getByRole('alertdialog').getByText('224-PL I, ô X3').waitFor();
    await button(page, 'Giữ nguyên').click();
    await said(page, 'Đã giữ nguyên tệp');
    expect(valueAt(host, TARGETS, beside)).toBe('Ghi chú riêng');
    await renew.click();
    await button(page, 'Vẫn tiếp tục').click();
    await said(page, 'Đã nạp lại biểu mẫu');
    expect(valueAt(host, TARGETS, beside)).toBeUndefined();
    expect([valueAt(host, TARGETS, 'H7'), valueAt(host, INFO, 'C12')]).toEqual([950, 'Nguyễn Thị Hoa']);
  });

  test('on the web, a workbook that holds more than Excel hands out at once is refused in words', async () => {
    const { pane, host } = await openExcelOnTheWeb(chromium);
    await chooseAgency(pane, 'so y te', 'Sở Y tế');
    const much = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    host.user.paste('Sheet1', 'A1', much);
    await button(pane, 'Lập biểu mẫu').click();
    await said(pane, refusal('too-much-at-once'));
    expect(sheetNames(host)).toEqual(['Sheet1']);
    host.user.clear('Sheet1', 'A1:A200');
    await button(pane, 'Lập biểu mẫu').click();
    await said(pane, 'Đã lập biểu mẫu');
  });

  const short = ['1.9', '1.15', 'the web'] as const;
  test.each(short)('the short way on ExcelApi %s', async (excel) => {
    const { pane, host } =
      excel === 'the web' ? await openExcelOnTheWeb(chromium) : await openExcelPage(chromium, { sets: excel });
    await layOut(pane);
    await tab(pane, 'Nhập liệu').click();
    host.user.type(TARGETS, 'H7', '1.200');
    host.user.type(TARGETS, 'I7', '1.000');
    await button(pane, /^Tử số lớn hơn mẫu số/).click();
    await eventually(() => expect(selected(host)).toBe(`${TARGETS}!H7`));
    host.user.type(TARGETS, 'H7', "'800");
    await button(pane, /^Lưu ý/).click();
    await button(pane, 'Sửa thành 800').click();
    await said(pane, 'Đã sửa 01 ô.');
    expect(valueAt(host, TARGETS, 'H7')).toBe(800);
    await tab(pane, 'Báo cáo').click();
    await button(pane, 'Lập báo cáo').click();
    await said(pane, 'Đã lập báo cáo');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(SUBMISSION));
    expect(host.largestRequest).toBeLessThan(MEGABYTE);
  });
});
