/** What others make of a written workbook. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import type { WorkbookModel } from '../../../../src/workbook/model';
import {
  LIBRE_OFFICE_TIMEOUT,
  describeWithLibreOffice,
  describeWithPdf,
  pdfToPng,
  pdfToText,
  recalculate,
  toPdf,
} from '../../../judges/libreOffice';
import type { WorkbookFacts } from '../../../judges/openpyxl';
import { describeWithOpenpyxl, loadWithOpenpyxl } from '../../../judges/openpyxl';
import { KITCHEN_SINK, REPORT, TEXTS_LIKE_MORE } from './kitchenSink';
import { sheetOfCells, workbook } from './models';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-written-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function write(name: string, model: WorkbookModel): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx(model));
  return path;
}

const cellsOf = (facts: WorkbookFacts, sheet: string): WorkbookFacts['sheets'][number]['cells'] =>
  facts.sheets.find(({ name }) => name === sheet)?.cells ?? {};

describeWithOpenpyxl('openpyxl', () => {
  let facts: WorkbookFacts;
  beforeAll(async () => {
    facts = loadWithOpenpyxl([await write('openpyxl.xlsx', KITCHEN_SINK)])[0]!;
  });

  test('finds every sheet as it was meant', () => {
    expect(facts.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Danh mục', 'hidden'],
      ['224-PL I', 'visible'],
      ["Báo cáo '26", 'visible'],
      ['_phuluc', 'veryHidden'],
    ]);
    expect(facts.sheets[1]).toMatchObject({
      merges: ['B1:H1'],
      isProtected: true,
      frozen: 'D4',
      filter: 'A3:H10',
      repeatRows: '$3:$3',
    });
    expect(facts.names).toEqual({ CapGiaiQuyet: "'Danh mục'!$A$1:$A$3", TyLe: "'224-PL I'!$E$4:$E$5" });
    expect(facts.title).toBe(KITCHEN_SINK.title);
  });

  test('finds dates, percentages, texts and cached values', () => {
    const cells = cellsOf(facts, '224-PL I');
    expect(cells['F4']).toEqual({ value: '2026-11-14T00:00:00', type: 'd', format: 'dd/mm/yyyy', unlocked: true });
    expect(cells['E4']).toEqual({ value: 0.85, type: 'n', format: '0.0%', unlocked: true });
    expect(cells['H4']).toMatchObject({ value: 'Kế hoạch số 125/KH-UBND', type: 's', format: '@' });
    expect(cells['G5']).toMatchObject({ type: 'f', cached: 'Đang thực hiện' });
    expect(cells['F10']).toMatchObject({ type: 'f', cached: false });
  });

  test('takes no text for anything else', () => {
    const cells = cellsOf(facts, '_phuluc');
    const types = TEXTS_LIKE_MORE.map((_, index) => cells[`A${index + 1}`]?.type);
    expect(new Set(types)).toEqual(new Set(['s']));
  });
});

describeWithOpenpyxl('read with openpyxl', () =>
  describeWithLibreOffice('LibreOffice recalculates', () => {
    test('to the cached values of the model, and reads every text as it was written', async () => {
      const file = await write('recalculated.xlsx', KITCHEN_SINK);
      await recalculate([file], join(folder, 'out'));
      const before = loadWithOpenpyxl([file])[0]!;
      const after = loadWithOpenpyxl([join(folder, 'out', 'recalculated.xlsx')])[0]!;
      const cachedOf = (facts: WorkbookFacts, sheet: string): object =>
        Object.fromEntries(
          Object.entries(cellsOf(facts, sheet))
            .filter(([, { type }]) => type === 'f')
            .map(([ref, { cached }]) => [ref, cached ?? '']),
        );
      expect(cachedOf(after, '224-PL I')).toMatchObject(cachedOf(before, '224-PL I'));
      // LEN of every text: what LibreOffice read is as long as what was written.
      expect(Object.keys(cachedOf(after, '_phuluc'))).toHaveLength(TEXTS_LIKE_MORE.length);
      expect(cachedOf(after, '_phuluc')).toEqual(cachedOf(before, '_phuluc'));
    });

    test('a wrong cached value to the right one', async () => {
      const file = await write('wrong.xlsx', workbook(sheetOfCells({ column: 1, formula: '2*3', value: 'sai' })));
      await recalculate([file], join(folder, 'out'));
      expect(cellsOf(loadWithOpenpyxl([join(folder, 'out', 'wrong.xlsx')])[0]!, 'Trang')['A1']?.cached).toBe(6);
    });
  }),
);

describeWithPdf('LibreOffice prints', () => {
  test('the first page of a report without a number, its head again on the second', async () => {
    const file = await write('report.xlsx', workbook(REPORT));
    const pdf = toPdf(file, folder);
    const [first = '', second = '', ...more] = pdfToText(pdf);
    expect(more).toEqual([]);
    expect(first.trimStart()).not.toMatch(/^1\n/);
    expect(second.trimStart()).toMatch(/^2\n/);
    expect(second).toContain('THÀNH PHỐ CẦN THƠ');
    const pictures = pdfToPng(pdf, folder);
    expect(pictures.map((path) => statSync(path).size > 1_000)).toEqual([true, true]);
  });

  test('the annex on one page across, only its print area, folded rows left out', async () => {
    const pages = pdfToText(toPdf(await write('annex.xlsx', KITCHEN_SINK), folder));
    expect(pages[0]).toContain('Trạng thái');
    expect(pages[0]).toContain('Trang 1/');
    expect(pages[0]).not.toContain('224-I-1');
    expect(pages[0]).not.toContain('tập huấn');
    expect(pages[1]).toContain('CỘNG HÒA');
  });
});
