/** Small models for tests. */
import type { CellModel, SheetModel, WorkbookModel } from '../../../../src/workbook/model';

export const sheet = (more: Partial<SheetModel> = {}): SheetModel => ({
  name: 'Trang',
  columns: [],
  rows: [],
  ...more,
});

export const sheetOfCells = (...cells: CellModel[]): SheetModel => sheet({ rows: [{ row: 1, cells }] });

export const workbook = (...sheets: SheetModel[]): WorkbookModel => ({
  sheets,
  names: [],
  properties: {},
  title: 'Thử',
  activeSheet: 0,
});
