/**
 * A plan brought in through the built pages, under their policy: from a Word file and back through the review workbook in
 * the browser page, from the open workbook in Excel; files that are none; every look and the narrowest width.
 */
import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { parsePlan } from '../../src/plan/parse';
import { draftFromWorkbook } from '../../src/workflows/plans/bringIn';
import { library } from '../library';
import { pasted, reviewed, word, xlsxOf } from '../session/newPlan';
import { violations } from './axe';
import { downloaded, openBrowserPage, type NamedFile } from './browserPage';
import { describeInChromium } from './chromium';
import { openExcelPage } from './excelPage';
import { layoutFaults } from './layoutFaults';
import { chooseContrast, systemLooks } from './looks';
import { button, eventually, tab } from './steps';

const wordFile = (name = 'ke-hoach.docx'): NamedFile => ({ name, buffer: Buffer.from(word()) });

async function openPart(page: Page): Promise<void> {
  await tab(page, 'Tổng hợp').click();
  await button(page, 'Đưa kế hoạch mới vào').click();
  await button(page, 'Chọn tệp').waitFor();
}

async function choose(page: Page, { name, buffer }: NamedFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Chọn tệp').click()]);
  await chooser.setFiles({ name, buffer, mimeType: 'application/octet-stream' });
}

const outcome = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Waits for the outcome; the focus is on its heading. */
async function read(page: Page, name: string): Promise<void> {
  await outcome(page, name).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name));
}

describeInChromium('bringing in a plan', (chromium) => {
  test('from a Word file to the plan file, through the review workbook', async () => {
    const { page } = await openBrowserPage(chromium);
    await openPart(page);
    await choose(page, wordFile());
    await read(page, 'Đã đọc: ke-hoach.docx');
    await page.getByRole('definition').getByText('300/KH-UBND').waitFor();
    await button(page, /^Cơ quan không có trong danh bạ/).click();
    await page.getByText('“Sở Làng nghề” không có trong danh bạ').waitFor();

    const review = await downloaded(page, () => button(page, 'Lập bảng rà soát').click());
    expect(review.name).toBe('300-2026_ra-soat.xlsx');
    await page.getByText('Hãy mở bằng Excel, xem các ô nền cam').waitFor();
    const snapshot = readXlsx(new Uint8Array(review.bytes), browserPlatform);
    const draft = snapshot.ok && draftFromWorkbook(snapshot.value, review.name, library.agencies);
    expect(draft).toMatchObject({ ok: true, value: { plan: { number: '300/KH-UBND' } } });

    await choose(page, { name: 'da-sua.xlsx', buffer: Buffer.from(await xlsxOf(reviewed())) });
    await read(page, 'Đã đọc: da-sua.xlsx');
    const file = await downloaded(page, () => button(page, 'Lưu tệp kế hoạch').click());
    expect(file.name).toBe('300-2026.json');
    expect(parsePlan(file.bytes.toString('utf8'), file.name).ok).toBe(true);
    await page.getByText('templates/can-tho').waitFor();
  });

  test('a pasted table; what it does not say keeps it from being saved', async () => {
    const { page } = await openBrowserPage(chromium);
    await openPart(page);
    await page.getByRole('textbox', { name: 'Hoặc dán bảng' }).fill(pasted);
    await button(page, 'Đọc bảng đã dán').press('Enter');
    await read(page, 'Đã đọc: bảng đã dán');
    await page.getByText('Ngày ban hành: còn thiếu').waitFor();
    expect(await button(page, 'Lưu tệp kế hoạch').count()).toBe(0);
    // Another tab and back: nothing is lost.
    await tab(page, 'Trợ giúp').click();
    await tab(page, 'Tổng hợp').click();
    await outcome(page, 'Đã đọc: bảng đã dán').waitFor();
  });

  test('files that are none are refused in words, and two dropped at once', async () => {
    const { page } = await openBrowserPage(chromium);
    await openPart(page);
    const files: readonly [string, Buffer, string][] = [
      ['quet.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
      ['cu.doc', Buffer.from('D0CF11E0A1B11AE1'.padEnd(2048, '0'), 'hex'), 'Word 97-2003'],
      ['nua.docx', wordFile().buffer.subarray(0, 500), 'nua.docx: '],
      ['anh.png', Buffer.from('89504E470D0A1A0A00', 'hex'), 'anh.png: '],
      ['rong.txt', Buffer.alloc(0), 'không có nội dung'],
    ];
    for (const [name, buffer, sentence] of files) {
      await choose(page, { name, buffer });
      await read(page, `Chưa đọc được: ${name}`);
      await page.getByText(sentence).first().waitFor();
    }
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      for (const name of ['a.txt', 'b.txt']) transfer.items.add(new File(['x'], name));
      return transfer;
    });
    await page.getByText('hoặc kéo tệp vào đây').last().dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('alert').getByText('Mỗi lần chỉ đọc được một tệp').waitFor();
  });

  test('in Excel: the open workbook is read, reviewed in another window, and copied as a plan file', async () => {
    const { page, host } = await openExcelPage(chromium, {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
      prepare: (excel) => excel.open(reviewed()),
    });
    await openPart(page);
    await button(page, 'Đọc tệp đang mở').click();
    await read(page, 'Đã đọc: tệp đang mở');
    await button(page, 'Lập bảng rà soát').click();
    await page.getByText('Đã mở bảng rà soát ở cửa sổ Excel khác').waitFor();
    expect(host.openedWorkbooks).toHaveLength(1);
    await button(page, 'Lấy tệp kế hoạch').click();
    await button(page, 'Sao chép nội dung').click();
    await page.getByText('mở Notepad').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(parsePlan(copied, '300-2026.json').ok).toBe(true);
    await choose(page, wordFile());
    await read(page, 'Đã đọc: ke-hoach.docx');
  });

  test('what reads Word files is fetched with the first of them, and not before', async () => {
    const { page } = await openBrowserPage(chromium);
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) void response.text().then((text) => scripts.push(text));
    });
    const hasReader = (): boolean => scripts.some((text) => text.includes('word/document.xml'));
    await page.reload();
    await openPart(page);
    await page.getByRole('textbox', { name: 'Hoặc dán bảng' }).fill(pasted);
    await button(page, 'Đọc bảng đã dán').click();
    await read(page, 'Đã đọc: bảng đã dán');
    expect([scripts.length > 5, hasReader()]).toEqual([true, false]);
    await choose(page, wordFile());
    await read(page, 'Đã đọc: ke-hoach.docx');
    await eventually(() => expect(hasReader()).toBe(true));
  });

  /** Everything that opens is open. */
  async function everything(page: Page): Promise<void> {
    await openPart(page);
    await choose(page, wordFile('ke-hoach-chuyen-doi-so-thanh-pho-can-tho-nam-2027-ban-chinh-thuc.docx'));
    await page.getByRole('heading', { name: /^Đã đọc/ }).waitFor();
    const groups = page.getByRole('heading', { level: 4 }).getByRole('button', { expanded: false });
    for (let left = await groups.count(); left > 0; left = await groups.count()) await groups.first().click();
    await downloaded(page, () => button(page, 'Lưu tệp kế hoạch').click());
    await page.getByText('templates/can-tho').waitFor();
  }

  test.each(systemLooks)('fits into 320 pixels and is accessible: $name', async ({ isForced, media }) => {
    const { page } = await openBrowserPage(chromium, { context: { viewport: { width: 320, height: 720 } } });
    await page.emulateMedia(media);
    await everything(page);
    await eventually(async () => expect(await layoutFaults(page)).toEqual([]));
    // The system chooses forced colours itself.
    if (!isForced) expect(await violations(page)).toEqual([]);
  });

  test('is accessible in high contrast', async () => {
    const context = await chromium.context({ viewport: { width: 320, height: 720 } });
    await context.addInitScript(chooseContrast);
    const page = await context.newPage();
    await page.goto(`${chromium.site}/index.html`);
    await everything(page);
    expect(await violations(page)).toEqual([]);
  });
});
