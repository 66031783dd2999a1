/** Reads what was edited: its rows where rows can say it, else the whole workbook. What was read is remembered. */
import { success, type Result } from '../../../result';
import type { Book } from '../book';
import type { HostFailure } from '../failures';
import type { Edits } from './edits';
import { readRows, type EditedRows } from './readRows';
import { readWhole } from './readWhole';
import type { Remembered } from './remembered';

const areRowsOf = (edits: Edits, { sheets }: Remembered): edits is EditedRows =>
  edits !== 'all' && [...edits.keys()].every((id) => sheets.some((sheet) => sheet.id === id));

export async function readEdits(book: Book, edits: Edits): Promise<Result<Remembered, HostFailure>> {
  const known = book.remembered;
  if (known && areRowsOf(edits, known)) {
    const rows = await readRows(book.requests, known, edits);
    if (rows.ok) book.remembered = rows.value;
    // A sheet that went away meanwhile: the list is looked at again.
    if (rows.ok || rows.error.code !== 'ItemNotFound') return rows;
  }
  const whole = await readWhole(book);
  return whole.ok ? success(whole.value.remembered) : whole;
}
