import { assertFits } from '../../src/workbook/fits';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { sheet, sheetOfCells, workbook } from '../hosts/xlsx/write/models';

const long = (length: number): string => 'a'.repeat(length);
const cell = (more: Partial<CellModel>): SheetModel => sheetOfCells({ column: 1, ...more });
const row = (more: object): SheetModel => sheet({ rows: [{ row: 1, cells: [], ...more }] });
const validated = (prompt: { title: string; text: string }): SheetModel =>
  sheet({ validations: [{ area: 'A1', rule: { kind: 'any' }, prompt }] });
const footer = (text: string): SheetModel =>
  sheet({
    page: {
      orientation: 'portrait',
      margins: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
      fitToWidth: true,
      footer: text,
    },
  });

test.each<[string, SheetModel]>([
  ['the longest text', cell({ value: long(32_767) })],
  ['the longest runs', cell({ runs: [{ text: long(32_000) }, { text: long(767) }] })],
  ['the longest sheet name', sheet({ name: long(31) })],
  ['the highest row', row({ height: 409, outline: 7 })],
  ['the last cell', sheet({ rows: [{ row: 1_048_576, cells: [{ column: 16_384, value: 1 }] }] })],
  ['the longest prompt', validated({ title: long(32), text: long(255) })],
  ['the longest footer', footer(long(255))],
  ['merges side by side', sheet({ merges: ['A1:B1', 'A2:B2'] })],
])('%s fits', (_, model) => {
  expect(() => {
    assertFits(workbook(model));
  }).not.toThrow();
});

test.each<[string, SheetModel]>([
  ['a longer text', cell({ value: long(32_768) })],
  ['longer runs', cell({ runs: [{ text: long(32_767) }, { text: 'a' }] })],
  ['a longer cached text', cell({ formula: 'A2', value: long(32_768) })],
  ['a number that is none', cell({ value: NaN })],
  ['a formula with "="', cell({ formula: '=A2' })],
  ['an empty formula', cell({ formula: '' })],
  ['a longer formula', cell({ formula: long(8_193) })],
  ['a cell given twice', sheetOfCells({ column: 1 }, { column: 1 })],
  ['a cell past the last column', cell({ column: 16_385 })],
  ['a row past the last', row({ row: 1_048_577 })],
  ['row 0', row({ row: 0 })],
  ['a row given twice', sheet({ rows: [1, 1].map((number) => ({ row: number, cells: [] })) })],
  ['a higher row', row({ height: 409.5 })],
  ['a deeper outline', row({ outline: 8 })],
  ['a wider column', sheet({ columns: [{ column: 1, width: 1_531 }] })],
  ['a column given twice', sheet({ columns: [1, 1].map((column) => ({ column, width: 9 })) })],
  ['a longer sheet name', sheet({ name: long(32) })],
  ['a longer prompt title', validated({ title: long(33), text: 'a' })],
  ['a longer prompt', validated({ title: 'a', text: long(256) })],
  ['a longer footer', footer(long(256))],
  ['merges that share a cell', sheet({ merges: ['A1:B2', 'B2:C3'] })],
  ['a merge of one cell', sheet({ merges: ['A1:A1'] })],
  ['an area that is none', sheet({ autoFilter: 'A' })],
])('%s is a mistake', (_, model) => {
  expect(() => {
    assertFits(workbook(model));
  }).toThrow(RangeError);
});

test.each<[string, WorkbookModel]>([
  ['a workbook without sheets', workbook()],
  ['a hidden sheet shown first', workbook(sheet({ visibility: 'hidden' }))],
])('%s is a mistake', (_, model) => {
  expect(() => {
    assertFits(model);
  }).toThrow(RangeError);
});
