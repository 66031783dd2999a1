/** The consolidated workbook as laid out: nothing an agency wrote is lost or becomes a formula, and limits of Excel are kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidate } from '../../../src/consolidation/consolidate';
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { writeXlsx } from '../../../src/hosts/xlsx/write/writeXlsx';
import { readConsolidated } from '../../../src/layout/consolidated/read';
import { layOutConsolidated, MOST_LIVE_SUBMISSIONS } from '../../../src/layout/consolidated/workbook';
import { assertFits } from '../../../src/workbook/fits';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/workbook/model';
import { describeWithOpenpyxl, loadWithOpenpyxl } from '../../judges/openpyxl';
import { snapshotOf } from '../snapshotOf';
import { HOSTILE, troubledCity, troubledInput, withText } from './cities';

jest.setTimeout(60_000);

let city: Consolidated;
let model: WorkbookModel;
beforeAll(async () => {
  city = await troubledCity();
  model = layOutConsolidated(city);
});

const sheetOf = (name: string, of = model): SheetModel => of.sheets.find((sheet) => sheet.name === name)!;
const cellsOf = (sheet: SheetModel): CellModel[] => sheet.rows.flatMap(({ cells }) => cells);
const textsOf = (sheet: SheetModel): string[] =>
  cellsOf(sheet).flatMap(({ value, formula }) => (typeof value === 'string' && formula === undefined ? [value] : []));

test('its sheets, in order', () => {
  expect(model.sheets.map(({ name, visibility = 'visible' }) => [name, visibility])).toEqual([
    ['Tổng quan', 'visible'],
    ['Mục tiêu', 'visible'],
    ['Nhiệm vụ', 'visible'],
    ['Tình hình gửi báo cáo', 'visible'],
    ['Bảng theo dõi', 'visible'],
    ['Nội dung cần rà soát', 'visible'],
    ['Kiến nghị', 'visible'],
    ['Dữ liệu', 'visible'],
    ['_phuluc', 'veryHidden'],
  ]);
});

test('is within the limits of Excel', () => {
  expect(() => assertFits(model)).not.toThrow();
});

test('a text past what a cell holds is cut, and says so', async () => {
  const long = layOutConsolidated(await troubledCity({ change: withText('dài '.repeat(20_000)) }));
  expect(() => assertFits(long)).not.toThrow();
  expect(
    textsOf(sheetOf('Kiến nghị', long)).filter((text) => text.length === 32_767 && text.endsWith('…')),
  ).not.toEqual([]);
});

test('the summary tells the counts of each plan beside what is listed of all of them', () => {
  const sentence = (start: string): string =>
    cellsOf(sheetOf('Tổng quan'))
      .map(({ value }) => String(value))
      .find((text) => text.startsWith(start)) ?? '';
  const both = (what: string): string =>
    `(\\d\\d)/(\\d\\d) ${what} của Kế hoạch số 224/KH-UBND, (\\d\\d)/(\\d\\d) của Kế hoạch số 95/KH-UBND`;
  const told = (start: string, pattern: string): number[] =>
    (new RegExp(`^${start}${pattern}`).exec(sentence(start)) ?? []).slice(1).map(Number);

  const [met, of, metOf95, of95, missed] = told(
    'Chỉ tiêu: ',
    `đạt, vượt ${both('chỉ tiêu có số liệu')}; chưa đạt, không đạt (\\d\\d)`,
  );
  expect(met! + metOf95! + missed!).toBe(of! + of95!);
  const tasks = `hoàn thành ${both('nhiệm vụ đến hạn')}; quá hạn (\\d\\d)`;
  const [done, due, doneOf95, dueOf95, overdue] = told('Nhiệm vụ: ', tasks);
  expect(done! + doneOf95! + overdue!).toBe(due! + dueOf95!);
  expect(sentence('Nhiệm vụ: ')).toMatch(new RegExp(`; ${both('nhiệm vụ thường xuyên')} có kết quả trong kỳ\\.$`));
});

test('what agencies wrote stands as text, word for word, and in no formula', () => {
  expect(textsOf(sheetOf('Kiến nghị')).filter((text) => text === HOSTILE).length).toBeGreaterThan(3);
  expect(textsOf(sheetOf('Dữ liệu'))).toContain(HOSTILE);
  const formulas = model.sheets.flatMap((sheet) => cellsOf(sheet).flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(1_000);
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
});

test('formulas have functions of Excel 2010 only, and point into the sheets that are there', () => {
  const names = new Set(model.sheets.map(({ name }) => name));
  const functions = new Set<string>();
  for (const { formula = '' } of model.sheets.flatMap(cellsOf)) {
    const bare = formula.replaceAll(/"[^"]*"/g, '');
    for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) functions.add(name!);
    for (const [, name] of bare.matchAll(/'([^']+)'!/g)) expect(names).toContain(name);
  }
  expect([...functions].sort()).toEqual(
    ['AND', 'COUNTIF', 'COUNTIFS', 'IF', 'IFERROR', 'INT', 'ISNUMBER', 'NOT', 'OR', 'SUM', 'SUMIFS', 'TEXT'].filter(
      (name) => functions.has(name),
    ),
  );
});

test('every expected agency and every file stands on Tình hình gửi báo cáo, and both balances hold', () => {
  const texts = textsOf(sheetOf('Tình hình gửi báo cáo'));
  for (const { agency } of city.scope.agencies) expect(texts).toContain(agency.name);
  for (const { file } of city.ledger.files) expect(texts).toContain(file.name);
  const verdicts = cellsOf(sheetOf('Tình hình gửi báo cáo')).filter(({ value }) => value === 'Khớp');
  expect(verdicts).toHaveLength(2);
});

test('every finding of every report that counts stands on Nội dung cần rà soát', () => {
  const findings = city.ledger.agencies.reduce((sum, { report }) => sum + (report?.findings.length ?? 0), 0);
  expect(findings).toBeGreaterThan(5);
  expect(sheetOf('Nội dung cần rà soát').rows.length - 5).toBe(findings);
});

test('of the agencies expected each has data, a file that cannot be used, or sent nothing', async () => {
  const of = layOutConsolidated(await troubledCity({ missing: ['xa-phong-dien', 'thanh-doan', 'so-y-te'] }));
  const { rows } = sheetOf('Tổng quan', of);
  const valuesOf = (label: string) => {
    const found = rows.find(({ cells }) => cells[0]?.value === label)!;
    return found.cells.slice(2).map(({ value }) => value);
  };
  const headings = valuesOf('Nhóm cơ quan');
  const totals = valuesOf('Tổng số');
  const total = (heading: string) => Number(totals[headings.indexOf(heading)]);
  expect(total('Tệp chưa dùng được')).toBe(1);
  expect(total('Chưa gửi')).toBeGreaterThan(0);
  expect(total('Có số liệu') + total('Tệp chưa dùng được') + total('Chưa gửi')).toBe(total('Phải gửi'));
  const told = cellsOf(sheetOf('Tổng quan', of)).map(({ value }) => String(value));
  expect(told.filter((text) => text.includes('chưa dùng được 01 (Thành đoàn'))).toHaveLength(1);
});

test('one period alone is no trend: no chart, and it says so', async () => {
  const of = layOutConsolidated(await troubledCity({ withPrevious: false }));
  const overview = sheetOf('Tổng quan', of);
  expect(overview.charts?.map(({ kind }) => kind)).toEqual(['stacked-bar', 'column']);
  expect(textsOf(overview).filter((text) => text.startsWith('Chưa có số liệu kỳ trước'))).toHaveLength(1);
});

test('charts point at cells that hold their figures', () => {
  const { charts = [], rows } = sheetOf('Tổng quan');
  const cells = new Map(rows.flatMap(({ row, cells: own }) => own.map((cell) => [`${row},${cell.column}`, cell])));
  expect(charts.map(({ kind }) => kind)).toEqual(['stacked-bar', 'column', 'line']);
  for (const { series } of charts) {
    for (const { values } of series) {
      const [, letter, row] = /^'Tổng quan'!\$([A-Z])\$(\d+):/.exec(values)!;
      const cell = cells.get(`${row!},${letter!.charCodeAt(0) - 64}`);
      expect([typeof cell?.value, cell?.value]).toEqual(['number', cell?.value]);
    }
  }
});

test('papers sent along do not make a workbook too large to be live', async () => {
  const input = await troubledInput();
  const scans = Array.from({ length: MOST_LIVE_SUBMISSIONS }, (_, n) => ({
    file: { name: `cong-van-${n}.pdf`, hash: String(n).padStart(64, '0'), bytes: 10 },
    content: { kind: 'attachment' as const },
  }));
  const large = consolidate({ ...input, submissions: [...input.submissions, ...scans] });
  expect(layOutConsolidated(large).sheets.map(({ name }) => name)).toContain('Dữ liệu');
});

test('above the most live submissions the sheets hold the same values, and no formulas', async () => {
  const input = await troubledInput();
  const [first] = input.submissions;
  const copies = Array.from({ length: MOST_LIVE_SUBMISSIONS }, (_, n) => ({
    ...first!,
    file: { ...first!.file, name: `ban-sao-${n}.xlsx` },
  }));
  const large = consolidate({ ...input, submissions: [...input.submissions, ...copies] });
  const values = layOutConsolidated(large);
  expect(values.sheets.map(({ name }) => name)).not.toContain('Dữ liệu');
  expect(values.sheets.flatMap((sheet) => cellsOf(sheet)).filter(({ formula }) => formula !== undefined)).toEqual([]);
  const shown = (of: WorkbookModel) => cellsOf(sheetOf('Mục tiêu', of)).map(({ column, value }) => [column, value]);
  expect(shown(values)).toEqual(shown(model));
  expect(readConsolidated(snapshotOf(values))).toEqual({ ok: false, error: { kind: 'no-data-sheet' } });
});

describeWithOpenpyxl('openpyxl', () => {
  test('opens it, finds its filters, frozen headings, days and cached figures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'phu-luc-consolidated-'));
    try {
      const file = join(folder, 'tong-hop.xlsx');
      writeFileSync(file, await writeXlsx(model));
      const [book] = loadWithOpenpyxl([file]);
      const facts = (name: string) => book!.sheets.find((sheet) => sheet.name === name)!;
      expect(book!.sheets.map(({ state }) => state)).toEqual([
        ...Array.from({ length: 8 }, () => 'visible'),
        'veryHidden',
      ]);
      expect(facts('Dữ liệu')).toMatchObject({ frozen: 'M6', repeatRows: '$5:$5' });
      expect(facts('Dữ liệu').filter).toMatch(/^B5:/);
      expect(facts('Nội dung cần rà soát').filter).toMatch(/^B5:/);
      expect(
        Object.values(facts('Tình hình gửi báo cáo').cells).some(
          ({ type, format }) => type === 'd' && format === 'dd/mm/yyyy',
        ),
      ).toBe(true);
      const figures = Object.values(facts('Mục tiêu').cells).filter(({ type }) => type === 'f');
      expect(figures.length).toBeGreaterThan(200);
      expect(figures.filter(({ cached }) => cached === undefined)).toEqual([]);
      expect(Object.values(facts('Kiến nghị').cells).filter(({ type }) => type === 'f')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
