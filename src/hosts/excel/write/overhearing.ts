/** What others typed while a sheet was being written over: after it was compared, and before it was read back. */
import { cellRef } from '../../../workbook/a1';
import type { Place } from '../../../workbook/port';
import type { CellValue } from '../../../workbook/snapshot';
import type { Book } from '../book';
import type { Edit } from '../read/edits';
import type { Remembered } from '../read/remembered';

/** Milliseconds an edit may take to be told of. */
const TOLD_WITHIN = 150;

/** Does the work, and gives with it what was edited meanwhile, so far as anybody listens. */
export async function overhearing<T>(
  book: Book,
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly edits: readonly Edit[] }> {
  const edits: Edit[] = [];
  book.overheard = edits;
  try {
    const done = await work();
    if (book.watchers > 0) await book.requests.pause(TOLD_WITHIN);
    return { done, edits };
  } finally {
    book.overheard = undefined;
  }
}

/** Where something was typed that does not stand there now, on these sheets. */
export function overtakenPlaces(
  edits: readonly Edit[],
  { sheets }: Remembered,
  written: ReadonlySet<string>,
): readonly Place[] {
  return edits.flatMap((edit) => {
    const sheet = sheets.find(({ id, name }) => id === edit.worksheetId && written.has(name));
    const cell = edit.address.replace(/^.*!/, '').replaceAll('$', '');
    if (!sheet) return [];
    const found = sheet.cells.find(({ row, column }) => cellRef(row, column) === cell)?.value ?? '';
    return stands(edit, found) ? [] : [{ sheet: sheet.name, cell }];
  });
}

const stands = ({ details }: Edit, found: CellValue): boolean =>
  details?.valueAfter !== undefined && details.valueAfter === found;
