/** Takes a putting back: the cells hold again what they held, in the formats they had, on sheets as protected as before. */
import type { SnapshotCell } from '../../workbook/snapshot';
import type { Book } from './book';
import { closeAgain, type FormatChanges } from './putFormats';
import { areAsBefore, cellAt, rowsOf, type PlacedPut } from './putRows';
import { rangeAt } from './ranges';
import { queueRows, withRows } from './read/readRows';
import type { Remembered } from './read/remembered';
import { asCell } from './write/text';

/** What a putting knows before it begins. */
export interface Putting {
  readonly puts: readonly PlacedPut[];
  readonly before: Remembered;
  readonly changes: FormatChanges;
}

/** @returns whether the cells are as they were. */
export async function putBack(book: Book, done: readonly PlacedPut[], { before, changes }: Putting): Promise<boolean> {
  const rows = rowsOf(done);
  const sent = await book.requests.send((context) => {
    queueBack(context, done, before, changes);
    return queueRows(context, rows);
  });
  if (!sent.ok) {
    book.remembered = undefined;
    await closeAgain(book.requests, changes);
    return false;
  }
  book.remembered = withRows(before, rows, sent.value);
  return areAsBefore(done, before, book.remembered);
}

/** A format of shares or texts would make something else of what is put back, so a changed one comes last. */
function queueBack(
  { workbook: { worksheets } }: Excel.RequestContext,
  done: readonly PlacedPut[],
  before: Remembered,
  { formats, closed }: FormatChanges,
): void {
  for (const id of closed.keys()) worksheets.getItem(id).protection.unprotect();
  for (const placedPut of done) {
    const range = rangeAt(worksheets.getItem(placedPut.sheetId), placedPut.put.cell);
    const format = formats.get(placedPut);
    if (format !== undefined) range.numberFormat = [['General']];
    range.formulas = [[contentOf(cellAt(before, placedPut))]];
    if (format !== undefined) range.numberFormat = [[format]];
  }
  for (const [id, { options }] of closed) worksheets.getItem(id).protection.protect(options);
}

function contentOf(cell: SnapshotCell | undefined): string | number | boolean {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : asCell(value);
}
