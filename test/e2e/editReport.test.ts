/** A sentence of the report edited in the pane, both files made in one go, and the edit still there when it is made again. */
import type { Page } from 'playwright-core';
import { unzipSync, strFromU8 } from 'fflate';
import { openBrowserPage, openFile } from './browserPage';
import { describeInChromium } from './chromium';
import { openReport } from './openReport';
import { hasFocus, pressOn, reach } from './focus';
import { readyFile } from './reportFiles';
import { button, eventually, said, tab } from './steps';
import { TARGETS, textsOf } from './workbook';

const CLOSING = 'Trên đây là báo cáo của Sở Y tế, kính trình Ủy ban nhân dân thành phố xem xét./.';
const REPORT = '224_2026-11_so-y-te_bao-cao.xlsx';
const DOCUMENT = '224_2026-11_so-y-te_bao-cao.docx';

/** What a Word document says, without its marks. */
const wordsOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');

async function openPreview(page: Page): Promise<void> {
  await tab(page, 'Báo cáo').click();
  await button(page, /^Xem trước và sửa nội dung/).click();
  await page.getByText('Nơi nhận:').waitFor();
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await button(page, name).click();
  await page.getByRole('textbox', { name }).fill(text);
  await button(page, 'Lưu').click();
}

/** The files that an action makes the page download, by name. */
async function filesOf(page: Page, count: number, act: () => Promise<void>): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  page.on('download', (download) => {
    void download.createReadStream().then(async (stream) => {
      const pieces: Buffer[] = [];
      for await (const piece of stream) pieces.push(piece as Buffer);
      files.set(download.suggestedFilename(), Buffer.concat(pieces));
    });
  });
  await act();
  await eventually(() => expect(files.size).toBe(count), 20_000);
  page.removeAllListeners('download');
  return files;
}

describeInChromium('editing the report', (chromium) => {
  test('an edited sentence is in both files, and is kept when the report is made again', async () => {
    const { page } = await openBrowserPage(chromium);
    await openFile(page, await readyFile());
    await openPreview(page);
    await write(page, 'Sửa: Câu kết', CLOSING);
    await page.getByText('Đã sửa', { exact: true }).waitFor();
    const made = await filesOf(page, 2, () => button(page, 'Lập báo cáo').click());
    await said(page, 'Đã lập báo cáo');
    expect([...made.keys()].sort()).toEqual([DOCUMENT, REPORT]);
    expect(wordsOf(made.get(DOCUMENT)!)).toContain(CLOSING);
    await page.getByText(DOCUMENT).first().waitFor();

    await page.reload();
    await openFile(page, { name: REPORT, buffer: made.get(REPORT)! });
    await openPreview(page);
    await page.getByText(CLOSING).waitFor();
    const again = await filesOf(page, 2, () => button(page, 'Lập báo cáo').click());
    expect(wordsOf(again.get(DOCUMENT)!)).toContain(CLOSING);

    const brief = await filesOf(page, 1, () => button(page, 'Tạo Tóm tắt trình ký').click());
    expect(wordsOf([...brief.values()][0]!)).toContain('TÓM TẮT TRÌNH KÝ');
  });

  test('by the keyboard alone: edited, let go, left out, brought back', async () => {
    const { page } = await openBrowserPage(chromium, { context: { viewport: { width: 320, height: 720 } } });
    await openFile(page, await readyFile());
    await tab(page, 'Báo cáo').click();
    await pressOn(page, button(page, /^Xem trước và sửa nội dung/));
    const abstract = button(page, 'Sửa: Trích yếu');
    await pressOn(page, abstract);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Tiến độ chuyển đổi số');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await hasFocus(abstract)).toBe(true));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Tiến độ chuyển đổi số');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Tiến độ chuyển đổi số').first().waitFor();
    await eventually(async () => expect(await hasFocus(abstract)).toBe(true));
    const restore = button(page, 'Dùng lại câu tự lập: Trích yếu');
    await pressOn(page, restore, ' ').catch(() => reach(page, restore, 'Shift+Tab'));
    await restore.waitFor({ state: 'detached' });
    await eventually(async () => expect(await hasFocus(abstract)).toBe(true));

    await pressOn(page, button(page, 'Sửa: Câu mở đầu'));
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Enter');
    const bringBack = button(page, 'Khôi phục: Câu mở đầu');
    await bringBack.waitFor();
    await eventually(async () => expect(await hasFocus(bringBack)).toBe(true));
    await page.keyboard.press('Enter');
    await bringBack.waitFor({ state: 'detached' });
  });

  test('in Excel a changed figure asks whether the edited sentence still holds', async () => {
    const { page, host } = await openReport(chromium);
    host.user.type(TARGETS, 'H7', '950');
    host.user.type(TARGETS, 'I7', '1000');
    await openPreview(page);
    const sentence = button(page, /^Sửa: .*chủ trì/).first();
    const name = (await sentence.getAttribute('aria-label')) ?? '';
    await write(page, name, 'Sở Y tế đã có số liệu của 01 chỉ tiêu.');
    host.user.type(TARGETS, 'H8', '90');
    host.user.type(TARGETS, 'I8', '100');
    await button(page, 'Xem lại').click();
    await button(page, 'Giữ câu đã sửa').click();
    await button(page, 'Xem lại').waitFor({ state: 'detached' });
    await button(page, 'Lập báo cáo').click();
    await said(page, 'Đã lập báo cáo');
    expect(textsOf(host, 'Báo cáo').join('\n')).toContain('Sở Y tế đã có số liệu của 01 chỉ tiêu.');
  });

  test('the ribbon makes both, and leads to the Word document', async () => {
    const { page, host, invokeCommand } = await openReport(chromium);
    host.user.type(TARGETS, 'H7', '950');
    host.user.type(TARGETS, 'I7', '1000');
    await tab(page, 'Bắt đầu').click();
    const made = await filesOf(page, 1, () => invokeCommand('makeReport'));
    expect([...made.keys()]).toEqual([DOCUMENT]);
    await eventually(async () => expect(await hasFocus(button(page, 'Tạo văn bản Word'))).toBe(true));
  });
});
