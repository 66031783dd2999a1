/** A sheet that was read, by position, and our sheets among those of a workbook, by the key in their hidden row. */
import { findByKey, keysOn, type OurSheet } from '../../workbook/matchSheets';
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from '../../workbook/snapshot';

export interface SheetIndex {
  readonly name: string;
  readonly merges: readonly string[];
  cell(row: number, column: number): SnapshotCell | undefined;
  value(row: number, column: number): CellValue;
  /** Row numbers that hold a cell, in order. */
  readonly rows: readonly number[];
  /** The non-empty cells of a row, in column order. */
  cellsOf(row: number): readonly SnapshotCell[];
}

/** What was read never changes: a sheet asked for twice is indexed once. */
const indexes = new WeakMap<SheetSnapshot, SheetIndex>();

function indexSheet(sheet: SheetSnapshot): SheetIndex {
  const index = indexes.get(sheet) ?? newIndex(sheet);
  indexes.set(sheet, index);
  return index;
}

function newIndex(sheet: SheetSnapshot): SheetIndex {
  const byRow = new Map<number, Map<number, SnapshotCell>>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, SnapshotCell>();
    row.set(cell.column, cell);
    byRow.set(cell.row, row);
  }
  return {
    name: sheet.name,
    merges: sheet.merges,
    rows: [...byRow.keys()],
    cell: (row, column) => byRow.get(row)?.get(column),
    value: (row, column) => byRow.get(row)?.get(column)?.value ?? null,
    cellsOf: (row) => [...(byRow.get(row)?.values() ?? [])],
  };
}

/** One of our sheets as found: where its key row and its column of ids stand now. */
export interface FoundSheet {
  readonly index: SheetIndex;
  readonly keyRow: number;
  readonly idColumn: number;
}

export type { OurSheet } from '../../workbook/matchSheets';

/** Finds one of our sheets by its key, whatever its tab is called now. */
export function findSheet({ sheets }: Snapshot, ours: OurSheet): FoundSheet | undefined {
  const found = findByKey(sheets, ours);
  return found && { index: indexSheet(found.sheet), keyRow: found.cell.row, idColumn: found.cell.column };
}

const ANNEX_KEY = /^phuluc:(\d+-\d{4})\//;

/** The plan a sheet is our annex of, by its key, whether or not the report is of that plan. */
export const annexPlanOf = (sheet: SheetSnapshot): string | undefined =>
  keysOn(sheet).flatMap((key) => ANNEX_KEY.exec(key)?.[1] ?? [])[0];

/** The columns of a found sheet by their key; of two with one key the first counts. */
export function columnsByKey({ index, keyRow, idColumn }: FoundSheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { column, value } of index.cellsOf(keyRow)) {
    if (column !== idColumn && typeof value === 'string' && !columns.has(value)) columns.set(value, column);
  }
  return columns;
}

/** Row numbers by hidden id; of two rows with one id the first counts. */
export function rowsById({ index, idColumn }: FoundSheet): ReadonlyMap<CellValue, number> {
  return new Map([...index.rows].reverse().map((row) => [index.value(row, idColumn), row]));
}
