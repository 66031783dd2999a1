/** A workbook model as a reader would find it, with neither file nor Excel between: flat and in reading order. */
import type { CellModel, SheetModel, WorkbookModel } from './model';
import type { SheetSnapshot, Snapshot, SnapshotCell } from './snapshot';

export const snapshotOf = ({ sheets, properties }: WorkbookModel): Snapshot => ({
  sheets: sheets.map(sheetSnapshotOf),
  properties: new Map(Object.entries(properties)),
  hasMacros: false,
  hasExternalLinks: false,
  application: '',
});

export const sheetSnapshotOf = ({ name, visibility = 'visible', rows, merges = [] }: SheetModel): SheetSnapshot => ({
  name,
  visibility,
  cells: rows
    .flatMap(({ row, cells }) => cells.flatMap((cell) => cellOf(row, cell)))
    .sort((a, b) => a.row - b.row || a.column - b.column),
  merges,
});

function cellOf(row: number, { column, value, formula, runs }: CellModel): SnapshotCell[] {
  const content = runs ? runs.map((run) => run.text).join('') : (value ?? '');
  if (formula !== undefined) return [{ row, column, value: content, formula }];
  return content === '' ? [] : [{ row, column, value: content }];
}
