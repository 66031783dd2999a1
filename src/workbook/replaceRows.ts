/** An edit put into what was read before: rows read anew take the place of the same rows as they were. */
import type { SheetSnapshot, SnapshotCell } from './snapshot';

/** Rows from the first to the last, both counted in. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** @param cells all cells of these rows as they are now, in any order. */
export function replaceRows<Sheet extends Pick<SheetSnapshot, 'cells'>>(
  sheet: Sheet,
  spans: readonly RowSpan[],
  cells: readonly SnapshotCell[],
): Sheet {
  const isReplaced = ({ row }: SnapshotCell): boolean => spans.some(({ from, to }) => row >= from && row <= to);
  const kept = sheet.cells.filter((cell) => !isReplaced(cell));
  const merged = [...kept, ...cells.filter(isReplaced)].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: merged };
}
