/** Entry cells that could not be read, by the reason why. */
import type { CellReading, Reading, UnreadReason } from '../entries/reading';

interface Unread {
  readonly cell: CellReading;
  /** What stands in the cell, as text: a word, a number, an error value. */
  readonly raw: string;
}

export const unreadCells = (reading: Reading, reason: UnreadReason): Unread[] =>
  reading.cells.flatMap((cell) =>
    cell.outcome.kind === 'unread' && cell.outcome.reason === reason ? [{ cell, raw: rawText(cell) }] : [],
  );

/** What a cell shows, near enough to be recognised. */
export function rawText({ raw }: CellReading): string {
  if (raw === null) return '';
  return typeof raw === 'object' ? raw.error : String(raw);
}
