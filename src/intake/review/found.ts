/** The tables of a review workbook as they stand now: moved columns by their hidden keys, moved rows by their hidden ids. */
import { findByKey } from '../../workbook/matchSheets';
import type { CellValue, Snapshot, SnapshotCell } from '../../workbook/snapshot';
import { FIRST_LINE_ROW, HEADING_ID, sheetKeyOf } from './sheet';

export interface FoundLine {
  readonly row: number;
  /** Empty for a row the officer inserted, and for the second of two with one id. */
  readonly id: string;
  readonly texts: ReadonlyMap<string, string>;
}

export interface FoundTable {
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, number>;
  /** The first column people see. */
  readonly firstColumn: number;
  readonly lines: readonly FoundLine[];
}

export function findTable(snapshot: Snapshot, { key, name }: { key: string; name: string }): FoundTable | undefined {
  const found = findByKey(snapshot.sheets, { key: sheetKeyOf(key), name });
  if (!found) return undefined;
  const { row: keyRow, column: idColumn } = found.cell;
  const byRow = new Map<number, SnapshotCell[]>();
  for (const cell of found.sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const columns = new Map<string, number>();
  for (const { column, value } of byRow.get(keyRow) ?? []) {
    if (column !== idColumn && typeof value === 'string' && !columns.has(value)) columns.set(value, column);
  }
  const idOf = (row: number): string =>
    textOf(byRow.get(row)?.find(({ column }) => column === idColumn)?.value ?? null);
  const heading = [...byRow.keys()].find((row) => idOf(row) === HEADING_ID) ?? keyRow + FIRST_LINE_ROW - 2;
  const seen = new Set<string>();
  const lines = [...byRow].flatMap(([row, cells]): FoundLine[] => {
    const texts = textsOf(cells, columns);
    if (row <= heading || texts.size === 0) return [];
    const id = idOf(row);
    const isFirst = !seen.has(id);
    seen.add(id);
    return [{ row, id: isFirst ? id : '', texts }];
  });
  return { sheet: found.sheet.name, columns, firstColumn: idColumn + 1, lines };
}

function textsOf(cells: readonly SnapshotCell[], columns: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const byColumn = new Map(cells.map(({ column, value }) => [column, textOf(value)]));
  return new Map(
    [...columns].flatMap(([key, column]) => {
      const text = byColumn.get(column) ?? '';
      return text === '' ? [] : [[key, text]];
    }),
  );
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return tidy(typeof value === 'object' ? value.error : String(value));
}

/** Excel and LibreOffice write line ends and outer white space as they like. */
export const tidy = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();
