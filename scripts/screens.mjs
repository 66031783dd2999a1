/**
 * The way through every screen of the page for browsers, with something to be seen on each: for tests that look at all
 * of them, and for the pictures of the guide.
 */

import { Buffer } from 'node:buffer';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, buffer: Buffer }} NamedFile */
/**
 * @typedef {object} Files
 * @property {NamedFile} faulty a report with findings of every severity
 * @property {NamedFile} ready a report without errors, with something left to explain
 * @property {NamedFile} [unidentified] ours, yet nobody's
 */

/**
 * Goes from screen to screen and has each looked at.
 * @param {Page} page on the page for browsers, just opened
 * @param {Files} files
 * @param {(screen: string) => Promise<void>} look
 */
export async function visitScreens(page, files, look) {
  await withoutReport(page, look);
  await openFile(page, { name: 'ghi-chu.xlsx', buffer: Buffer.from('Không phải tệp Excel') });
  await page.getByRole('region', { name: 'Tệp Excel' }).getByRole('alert').waitFor();
  await look('start, a file refused');
  if (files.unidentified) {
    await openFile(page, files.unidentified);
    await page.getByRole('button', { name: 'Đọc lại tệp' }).waitFor();
    await look('start, whose report it is unknown');
  }
  await withFindings(page, files.faulty, look);
  await reporting(page, files.ready, look);
}

/** @param {Page} page @param {(screen: string) => Promise<void>} look */
async function withoutReport(page, look) {
  await page.getByRole('button', { name: 'Lập biểu mẫu' }).waitFor();
  await look('start');
  await page.getByRole('button', { name: 'Lập biểu mẫu' }).click();
  await page.getByText('Hãy chọn cơ quan').waitFor();
  await page.getByRole('combobox', { name: 'Cơ quan' }).pressSequentially('phuong');
  await page.getByRole('option', { name: 'Phường' }).first().waitFor();
  await look('start, agencies');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, 'Nhập liệu');
  await page.getByRole('button', { name: 'Đến phần Bắt đầu' }).waitFor();
  await look('work without a report');
  await goTo(page, 'Báo cáo');
  await page.getByRole('button', { name: 'Đến phần Bắt đầu' }).waitFor();
  await look('report without a report');
  await goTo(page, 'Tổng hợp');
  await page.getByRole('listitem').nth(9).waitFor();
  await look('consolidate');
  await goTo(page, 'Cài đặt');
  await page.getByRole('radio').first().waitFor();
  await look('settings without a report');
  await goTo(page, 'Trợ giúp');
  await page.getByRole('link').first().waitFor();
  await look('help');
  await goTo(page, 'Bắt đầu');
}

/** @param {Page} page @param {NamedFile} file @param {(screen: string) => Promise<void>} look */
async function withFindings(page, file, look) {
  await openFile(page, file);
  await page.getByRole('heading', { name: 'Báo cáo đang mở' }).waitFor();
  await page.getByRole('button', { name: 'Lập biểu mẫu khác' }).click();
  await look('start, a report open');
  await goTo(page, 'Nhập liệu');
  await page.getByRole('tab', { name: 'Nhập theo dòng' }).click();
  await page.getByText('Chọn dòng cần nhập').waitFor();
  await look('work, rows');
  await page.getByRole('tab', { name: /^Rà soát/ }).click();
  for (const name of ['Dòng chưa nhập', 'Lỗi', 'Cần giải trình', 'Lưu ý']) {
    const group = page.getByRole('heading', { level: 3 }).getByRole('button', { name });
    if ((await group.count()) === 0) continue;
    if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
    await page.getByRole('button', { name, expanded: true }).waitFor();
  }
  await look('work, findings');
  await page
    .getByRole('button', { name: /Ô [A-Z]+\d+/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Dòng sau' }).waitFor();
  await look('work, a row');
  await goTo(page, 'Báo cáo');
  await page.getByRole('heading', { name: 'Trước khi lập báo cáo' }).waitFor();
  await look('report, not ready');
  await goTo(page, 'Cài đặt');
  await page.getByRole('textbox').first().waitFor();
  await look('settings');
  await goTo(page, 'Bắt đầu');
}

/** @param {Page} page @param {NamedFile} file @param {(screen: string) => Promise<void>} look */
async function reporting(page, file, look) {
  await openFile(page, file);
  await goTo(page, 'Báo cáo');
  await page.getByRole('heading', { name: 'Trước khi lập báo cáo' }).waitFor();
  await look('report, ready');
  await previewing(page, look);
  await page.getByRole('button', { name: 'Lập báo cáo', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã lập báo cáo' }).waitFor();
  await look('report, made');
}

/** The report read and edited before it is made. @param {Page} page @param {(screen: string) => Promise<void>} look */
async function previewing(page, look) {
  const button = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name });
  await button('Xem trước và sửa nội dung').click();
  await page.getByText('Nơi nhận:').waitFor();
  const write = async (/** @type {string} */ name, /** @type {string} */ text) => {
    await button(name).click();
    await page.getByRole('textbox', { name }).fill(text);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  };
  await write('Sửa: Trích yếu', 'Tiến độ chuyển đổi số\ncủa Sở Y tế');
  await write('Sửa: Câu kết', '');
  await button('Nội dung đã sửa (02)').click();
  await look('report, the preview');
  await button(/^Phụ lục I\./).click();
  await button(/^Sửa dòng/)
    .first()
    .click();
  await button('Sửa: Kết quả').first().click();
  await page.getByRole('textbox', { name: 'Sửa: Kết quả' }).waitFor();
  await look('report, an annex and a field of it');
  await page.keyboard.press('Escape');
}

/** @param {Page} page @param {string} screen the word on its tab */
export async function goTo(page, screen) {
  await page.getByRole('tab', { name: screen, exact: true }).click();
}

/** @param {Page} page @param {NamedFile} file */
export async function openFile(page, { name, buffer }) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  // Those of other screens are kept out of sight.
  await page.locator('input[type=file][accept=".xlsx"]').setInputFiles({ name, buffer, mimeType });
}
