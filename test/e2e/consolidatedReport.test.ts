/**
 * The consolidator's report through the built pages: chosen, read, edited, made as a workbook and as Word documents, from
 * the files that came in and from a consolidated workbook alone; by keyboard, in every look and at the narrowest width.
 */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { ownLimits } from '../../src/hosts/xlsx/ownLimits';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { openWord } from '../hosts/docx/write/wordFile';
import { violations } from './axe';
import { downloaded, openBrowserPage, type NamedFile } from './browserPage';
import { describeInChromium } from './chromium';
import { drop, LONG, named, openScreen } from './consolidating';
import { pressOn, reach } from './focus';
import { openExcelPage } from './excelPage';
import { layoutFaults } from './layoutFaults';
import { chooseContrast, systemLooks } from './looks';
import { button, eventually } from './steps';

const OWN_SENTENCE = 'Trên đây là báo cáo quý IV của Sở, kính báo cáo Ủy ban nhân dân thành phố./.';
const FILES = [
  '224_2026-Q4_bao-cao-quy.xlsx',
  '224_2026-Q4_bao-cao-quy.docx',
  '224_2026-Q4_bao-cao-quy_tom-tat-trinh-ky.docx',
];

async function withReport(page: Page): Promise<void> {
  await openScreen(page);
  await drop(page, [await named('so-y-te.xlsx', 'so-y-te')]);
}

const preview = (page: Page) => page.getByRole('region', { name: 'Nội dung báo cáo' });
const kind = (page: Page) => page.getByRole('combobox', { name: 'Loại báo cáo' });

async function openQuarter(page: Page): Promise<void> {
  await button(page, 'Lập báo cáo').click();
  await kind(page).selectOption('Báo cáo quý IV năm 2026');
  await preview(page).getByText(/^I\. /).waitFor(LONG);
}

async function editClosing(page: Page): Promise<void> {
  await button(page, 'Sửa: Câu kết').click();
  await page.getByRole('textbox', { name: 'Sửa: Câu kết' }).fill(OWN_SENTENCE);
  await button(page, 'Lưu').click();
  await button(page, 'Nội dung đã sửa (01)').waitFor();
}

/** What one action makes the page download, in its order. */
const threeFiles = (page: Page, act: () => Promise<void>): Promise<readonly NamedFile[]> =>
  filesOf(page, FILES.length, act);

async function filesOf(page: Page, count: number, act: () => Promise<void>): Promise<readonly NamedFile[]> {
  const downloads: Download[] = [];
  const keep = (download: Download): void => void downloads.push(download);
  page.on('download', keep);
  await act();
  await eventually(() => expect(downloads).toHaveLength(count), LONG.timeout);
  page.off('download', keep);
  return Promise.all(
    downloads.map(async (download) => ({
      name: download.suggestedFilename(),
      buffer: await readFile(await download.path()),
    })),
  );
}

function sheetText({ buffer }: NamedFile): string {
  const read = readXlsx(new Uint8Array(buffer), browserPlatform, { limits: ownLimits });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => JSON.stringify(value))).join();
}

const wordText = ({ buffer }: NamedFile): string =>
  openWord(new Uint8Array(buffer))
    .paragraphs.map(({ text }) => text)
    .join('\n');

describeInChromium("the consolidator's report", (chromium) => {
  test('a sentence edited, both made on one click, kept in the consolidated workbook, made again from it alone', async () => {
    const { page } = await openBrowserPage(chromium);
    await withReport(page);
    await openQuarter(page);
    await editClosing(page);
    await page.getByText('Có quyết định hoặc nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp').waitFor();
    const made = await threeFiles(page, () => button(page, 'Lập báo cáo Excel và Word').click());
    expect(made.map(({ name }) => name)).toEqual(FILES);
    await page.getByText(/^Đã tải xuống 03 tệp:/).waitFor();
    const [workbook, document, brief] = made;
    expect(sheetText(workbook!)).toContain(OWN_SENTENCE);
    expect(wordText(document!)).toContain(OWN_SENTENCE);
    expect(wordText(brief!)).toContain('TÓM TẮT TRÌNH KÝ');

    const kept = await downloaded(page, () => button(page, 'Lập tệp tổng hợp').click());
    expect(
      await page.getByText('Có quyết định hoặc nội dung sửa trong báo cáo chưa ghi vào tệp tổng hợp').count(),
    ).toBe(0);

    const { page: later } = await openBrowserPage(chromium);
    await openScreen(later);
    const [chooser] = await Promise.all([
      later.waitForEvent('filechooser'),
      button(later, 'Mở tệp tổng hợp đã có').click(),
    ]);
    await chooser.setFiles({ name: kept.name, buffer: kept.bytes, mimeType: 'application/octet-stream' });
    await later.getByText(/^Mới mở tệp tổng hợp, chưa có các tệp báo cáo/).waitFor(LONG);
    await button(later, 'Lập báo cáo').click();
    await preview(later).getByText(OWN_SENTENCE).waitFor(LONG);
    const again = await threeFiles(later, () => button(later, 'Lập báo cáo Excel và Word').click());
    expect(wordText(again[1]!)).toBe(wordText(document!));
  }, 180_000);

  test('by keyboard alone', async () => {
    const { page } = await openBrowserPage(chromium);
    await withReport(page);
    await pressOn(page, button(page, 'Lập báo cáo'));
    await reach(page, kind(page));
    await page.keyboard.press('ArrowDown');
    await preview(page).getByText(/^I\. /).waitFor(LONG);
    await eventually(async () => expect(await kind(page).inputValue()).toBe('quarter'));
    await reach(page, button(page, /^Sửa: /));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Số: 12/BC-SKHCN');
    await page.keyboard.press('Enter');
    await button(page, 'Nội dung đã sửa (01)').waitFor();
    await reach(page, button(page, 'Lập báo cáo Excel và Word'), 'Shift+Tab');
    const made = await threeFiles(page, () => page.keyboard.press('Enter'));
    expect(made.map(({ name }) => name)).toEqual(FILES);
  }, 120_000);

  test('in Excel: the workbook in a window of its own, the Word documents downloaded', async () => {
    const { page, host } = await openExcelPage(chromium);
    await withReport(page);
    await openQuarter(page);
    const made = await filesOf(page, 2, () => button(page, 'Lập báo cáo Excel và Word').click());
    expect(made.map(({ name }) => name)).toEqual(FILES.slice(1));
    await page.getByText('Đã mở tệp trong cửa sổ Excel khác.').waitFor();
    expect(host.openedWorkbooks).toHaveLength(1);
  }, 120_000);

  test('is accessible in high contrast', async () => {
    const context = await chromium.context({ viewport: { width: 320, height: 720 } });
    await context.addInitScript(chooseContrast);
    const page = await context.newPage();
    await page.goto(`${chromium.site}/index.html`);
    await withReport(page);
    await openQuarter(page);
    await editClosing(page);
    expect(await violations(page)).toEqual([]);
  }, 120_000);

  test('fits into 320 pixels and is accessible, however it looks', async () => {
    const { page } = await openBrowserPage(chromium, { context: { viewport: { width: 320, height: 720 } } });
    await withReport(page);
    await openQuarter(page);
    await editClosing(page);
    await kind(page).selectOption('Báo cáo theo yêu cầu');
    await button(page, 'Lập báo cáo Excel và Word').click();
    await page.getByText(/^Phải ghi văn bản yêu cầu/).waitFor();
    for (const open of [() => Promise.resolve(), () => openKind(page)]) {
      await open();
      for (const { name, isForced, media } of systemLooks) {
        await page.emulateMedia(media);
        await eventually(async () => expect([name, await layoutFaults(page)]).toEqual([name, []]));
        // The system chooses forced colours itself.
        if (!isForced) expect([name, await violations(page)]).toEqual([name, []]);
      }
    }
  }, 120_000);

  /** The quarter's report, with an editor open in it. */
  async function openKind(page: Page): Promise<void> {
    await kind(page).selectOption('Báo cáo quý IV năm 2026');
    await preview(page).getByText(OWN_SENTENCE).waitFor(LONG);
    await button(page, 'Sửa: Câu mở đầu').click();
  }
});
