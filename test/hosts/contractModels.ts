/** Small workbooks for the contract of open workbooks, and what is read of them. */
import { parseCellRef } from '../../src/workbook/a1';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import type { OpenWorkbook, Place } from '../../src/workbook/port';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';

export const text = (column: number, value: string): CellModel => ({ column, value, style: { unlocked: true } });

export function sheet(name: string, ...rows: CellModel[][]): SheetModel {
  const key: CellModel = { column: 1, value: `phuluc:test:${name}` };
  return {
    name,
    columns: [],
    isProtected: true,
    rows: [{ row: 1, cells: [key] }, ...rows.map((cells, index) => ({ row: index + 2, cells }))],
  };
}

export const book = (...sheets: SheetModel[]): WorkbookModel => ({
  sheets,
  names: [],
  properties: { 'PhuLuc.test': 'có' },
  title: 'Thử',
  activeSheet: 0,
});

export function valueAt(snapshot: Snapshot, { sheet: name, cell }: Place): CellValue {
  const position = parseCellRef(cell)!;
  const found = snapshot.sheets.find((each) => each.name === name);
  return found?.cells.find(({ row, column }) => row === position.row && column === position.column)?.value ?? null;
}

export async function readOf(workbook: OpenWorkbook): Promise<Snapshot> {
  const found = await workbook.read();
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

export async function writtenTo(
  workbook: OpenWorkbook,
  ...given: Parameters<OpenWorkbook['write']>
): Promise<Snapshot> {
  const done = await workbook.write(...given);
  if (!done.ok) throw new Error(`${done.error.code} ${done.error.detail}`);
  return done.value;
}
