/** The page without Excel: files opened, filled in row by row, reported on and downloaded; and files that are none. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { cli, temporaryFolder } from '../cli/harness';
import { describeWithOpenpyxl, loadWithOpenpyxl } from '../judges/openpyxl';
import { downloaded, type NamedFile, openBrowserPage, openFile } from './browserPage';
import { describeInChromium } from './chromium';
import { findingsOfFile, findingsShown } from './findings';
import { button, chooseAgency, refusal, said, tab } from './steps';
import { INFO, SUBMISSION, TARGETS, TASKS } from './workbook';

const folder = temporaryFolder();
const NAME = '224_2026-11_so-y-te.xlsx';
const REPORT = '224_2026-11_so-y-te_bao-cao.xlsx';
const file = (name: string): string => join(folder, name);
const bytesOf = (name: string): NamedFile => ({ name, buffer: readFileSync(file(name)) });

describeInChromium('the browser page', (chromium) => {
  beforeAll(async () => {
    await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', folder]);
    const filled = file('filled');
    mkdirSync(filled);
    await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', filled]);
    await cli(['sample', filled]);
  });

  /** Opens the file and comes to the screen Nhập liệu. */
  async function openReport(page: Page, named: NamedFile): Promise<void> {
    await openFile(page, named);
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
    await tab(page, 'Nhập liệu').click();
  }

  /** Types into a field of the row's form and leaves it. */
  async function enter(page: Page, field: string, typed: string): Promise<void> {
    const input = page.getByRole('textbox', { name: field });
    await input.fill(typed);
    await input.press('Enter');
    await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  }

  test('a file of the command line shows the findings the command line finds', async () => {
    const { page } = await openBrowserPage(chromium);
    await openReport(page, bytesOf(join('filled', NAME)));
    await page.getByRole('tab', { name: /^Rà soát/ }).click();
    expect(await findingsShown(page)).toEqual(await findingsOfFile(file(join('filled', NAME))));
  });

  test('row by row to the report, which the command line accepts and takes for the same', async () => {
    const { page } = await openBrowserPage(chromium);
    await openReport(page, bytesOf(NAME));
    await button(page, /Số hóa 100% hồ sơ/).click();
    await enter(page, 'Tử số', 'x');
    await page.getByText('không phải là số').first().waitFor();
    await enter(page, 'Tử số', '950');
    await enter(page, 'Mẫu số', '950');
    await page.getByRole('definition').getByText('100% (01/01)').waitFor();
    await page.getByRole('definition').getByText('01/30 dòng').waitFor();

    await tab(page, 'Báo cáo').click();
    const report = await downloaded(page, () => button(page, 'Lập báo cáo').click());
    await said(page, 'Đã lập báo cáo');
    expect(report.name).toBe(REPORT);
    writeFileSync(file(REPORT), report.bytes);
    await tab(page, 'Nhập liệu').click();
    await page.getByRole('tab', { name: /^Rà soát/ }).click();
    expect(await findingsOfFile(file(REPORT))).toEqual(await findingsShown(page));
    expect((await cli(['check', file(REPORT)])).out).toContain('có số liệu: 01/01');
  });

  test('laid out here, downloaded, and opened again after another file was refused', async () => {
    const { page } = await openBrowserPage(chromium);
    await chooseAgency(page, 'so y te', 'Sở Y tế');
    const form = await downloaded(page, () => button(page, 'Lập biểu mẫu').click());
    expect(form.name).toBe(NAME);
    await page.reload();
    await openFile(page, { name: 'thư.xlsx', buffer: Buffer.from('Kính gửi: Sở Y tế') });
    await page.getByRole('alert').getByText(refusal('not-a-zip')).waitFor();
    await openFile(page, { name: form.name, buffer: form.bytes });
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('what is not saved yet is not lost without a question', async () => {
    const { page } = await openBrowserPage(chromium);
    await openReport(page, bytesOf(NAME));
    await button(page, /Số hóa 100% hồ sơ/).click();
    await enter(page, 'Tử số', '950');
    await tab(page, 'Bắt đầu').click();
    await openFile(page, bytesOf(join('filled', NAME)));
    await button(page, 'Giữ nguyên').click();
    const saved = await downloaded(page, () => button(page, 'Tải xuống').click());
    writeFileSync(file('saved.xlsx'), saved.bytes);
    expect((await cli(['check', file('saved.xlsx')])).out).toContain('Dòng đã nhập: 01/30');
  });

  test('a file is dropped onto the page', async () => {
    const { page } = await openBrowserPage(chromium);
    const { name, buffer } = bytesOf(NAME);
    const dropped = await page.evaluateHandle(
      ([base64, fileName]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName));
        return transfer;
      },
      [buffer.toString('base64'), name] as const,
    );
    const zone = page.getByText('hoặc kéo tệp vào đây');
    await zone.dispatchEvent('dragover', { dataTransfer: dropped });
    await zone.dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('Sở Y tế – Tháng 11 năm 2026').waitFor();
  });

  const real = (): Buffer => bytesOf(NAME).buffer;
  test('a file that is no workbook is refused in words, whatever it is', async () => {
    const { page } = await openBrowserPage(chromium);
    const files: readonly [string, Buffer, string][] = [
      ['nothing', Buffer.alloc(0), refusal('empty')],
      ['a text', Buffer.from('Không phải bảng tính'), refusal('not-a-zip')],
      ['Excel 97', Buffer.from('D0CF11E0A1B11AE1'.padEnd(2048, '0'), 'hex'), refusal('old-xls')],
      ['half a file', real().subarray(0, real().length / 2), refusal('truncated')],
      ['another zip', zipped({ 'word/document.xml': '<w/>' }), refusal('no-workbook')],
      ['tampered with', flipped(real()), 'Tệp bị hỏng'],
    ];
    for (const [name, buffer, sentence] of files) {
      await openFile(page, { name: `${name}.xlsx`, buffer });
      await page.getByRole('alert').getByText(`${name}.xlsx: `).waitFor();
      expect(await page.getByRole('alert').innerText()).toContain(sentence);
    }
  });
});

const zipped = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)]))));

/** One byte in the middle of a part is another one. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.length / 3);
  copy.writeUInt8(copy.readUInt8(at) ^ 0xff, at);
  return copy;
}

describeWithOpenpyxl('the downloaded report before another reader', () => {
  test('it loads, with its sheets', () => {
    const [facts] = loadWithOpenpyxl([file(REPORT)]);
    expect(facts?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([INFO, TARGETS, TASKS, ...SUBMISSION]),
    );
  });
});
