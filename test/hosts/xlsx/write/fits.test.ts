/** What Excel takes goes into a file; what it does not is stopped here, or by hucre. */
import { writeXlsx } from '../../../../src/hosts/xlsx/write/writeXlsx';
import type { SheetModel, WorkbookModel } from '../../../../src/workbook/model';
import { sheet, sheetOfCells, workbook } from './models';

test.each<[string, SheetModel]>([
  ['the longest text', sheetOfCells({ column: 1, value: 'a'.repeat(32_767) })],
  ['the longest sheet name', sheet({ name: 'a'.repeat(31) })],
  ['the last cell', sheet({ rows: [{ row: 1_048_576, cells: [{ column: 16_384, value: 1 }] }] })],
])('%s is written', async (_, model) => {
  await expect(writeXlsx(workbook(model))).resolves.toBeInstanceOf(Uint8Array);
});

test.each<[string, WorkbookModel]>([
  ['a model past the limits', workbook(sheetOfCells({ column: 1, value: 'a'.repeat(32_768) }))],
  ['a sheet name with a slash', workbook(sheet({ name: '224/PL' }))],
  ['sheets of one name', workbook(sheet({ name: 'Phụ lục' }), sheet({ name: 'PHỤ LỤC' }))],
])('%s is a mistake', async (_, model) => {
  await expect(writeXlsx(model)).rejects.toThrow();
});
