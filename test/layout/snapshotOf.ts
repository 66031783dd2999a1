/** A workbook as a reader would find it, without a file between: what is laid out, flat and in reading order. */
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import type { Snapshot, SnapshotCell } from '../../src/workbook/snapshot';

export const snapshotOf = ({ sheets, properties }: WorkbookModel): Snapshot => ({
  sheets: sheets.map(({ name, visibility = 'visible', rows, merges = [] }) => ({
    name,
    visibility,
    cells: rows
      .flatMap(({ row, cells }) => cells.flatMap((cell) => cellOf(row, cell)))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
  })),
  properties: new Map(Object.entries(properties)),
  hasMacros: false,
  hasExternalLinks: false,
  application: '',
});

function cellOf(row: number, { column, value, formula, runs }: CellModel): SnapshotCell[] {
  const content = runs ? runs.map((run) => run.text).join('') : (value ?? '');
  if (formula !== undefined) return [{ row, column, value: content, formula }];
  return content === '' ? [] : [{ row, column, value: content }];
}
