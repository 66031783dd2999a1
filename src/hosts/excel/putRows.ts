/** The cells that are put to, in what was read of the workbook: which rows they need, what they hold. */
import { positionOf, type Position } from '../../workbook/a1';
import type { CellPut } from '../../workbook/port';
import type { RowSpan } from '../../workbook/replaceRows';
import type { CellValue, SnapshotCell } from '../../workbook/snapshot';
import type { EditedRows } from './read/readRows';
import type { Remembered } from './read/remembered';

/** A put with the sheet it goes to, which may be called something else by now. */
export interface PlacedPut {
  readonly put: CellPut;
  readonly sheetId: string;
  readonly at: Position;
}

/** @returns the name of a sheet that is not there, instead. */
export function placed(puts: readonly CellPut[], { sheets }: Remembered): PlacedPut[] | string {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  const missing = puts.find(({ sheet }) => !ids.has(sheet));
  if (missing) return missing.sheet;
  return puts.map((put) => ({ put, sheetId: ids.get(put.sheet) ?? '', at: positionOf(put.cell) }));
}

/** The rows put to, by the ids of their sheets. */
export function rowsOf(puts: readonly PlacedPut[]): EditedRows {
  const rows = new Map<string, RowSpan[]>();
  for (const { sheetId, at } of puts) rows.set(sheetId, [...(rows.get(sheetId) ?? []), { from: at.row, to: at.row }]);
  return rows;
}

export const cellAt = ({ sheets }: Remembered, { sheetId, at }: PlacedPut): SnapshotCell | undefined =>
  sheets.find(({ id }) => id === sheetId)?.cells.find(({ row, column }) => row === at.row && column === at.column);

/** Digits that Excel keeps of a number in every way of storing it. */
const DIGITS = 14;

const told = (value: CellValue | undefined): CellValue =>
  typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : (value ?? '');

/** Do the cells hold what was put? Of two puts into one cell the last counts. */
export function notHeld(puts: readonly PlacedPut[], now: Remembered): readonly CellPut[] {
  const last = new Map(puts.map((placedPut) => [`${placedPut.sheetId} ${placedPut.put.cell}`, placedPut]));
  return [...last.values()]
    .filter((placedPut) => {
      const found = cellAt(now, placedPut);
      return found?.formula !== undefined || told(found?.value) !== told(placedPut.put.value);
    })
    .map(({ put }) => put);
}

/** Do these cells hold what they held? */
export const areAsBefore = (puts: readonly PlacedPut[], before: Remembered, now: Remembered): boolean =>
  puts.every((placedPut) => {
    const [was, is] = [cellAt(before, placedPut), cellAt(now, placedPut)];
    // What a formula gives is Excel's to say.
    if (was?.formula !== undefined || is?.formula !== undefined) return was?.formula === is?.formula;
    return JSON.stringify(was?.value) === JSON.stringify(is?.value);
  });
