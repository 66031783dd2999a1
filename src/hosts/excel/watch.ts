/**
 * Listens to the workbook: edits by hand, by co-authors and by undo, sheets that come and go, and where the officer
 * stands. Edits are gathered for a moment and read in one request. A reading that finds nothing new, as after a write of
 * our own, is not passed on.
 */
import { failure, success, type Result } from '../../result';
import type { WorkbookWatcher } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import type { Book } from './book';
import { isPassing, refusalOf } from './failures';
import { listen } from './listen';
import { bothOf, none, type Edits } from './read/edits';
import { readEdits } from './read/readEdits';
import { isSame, snapshotOf } from './read/remembered';

/** Milliseconds; a fill down or a paste comes as many edits. */
const GATHERED = 150;
/** Between tries while a cell is being typed in or a dialog is open, and how many. */
const NEXT_TRY = 1000;
const TRIES = 60;

export async function watch(book: Book, watcher: WorkbookWatcher): Promise<Result<() => Promise<void>, Refusal>> {
  const { pause, inTurn } = book.requests;
  let isWatching = true;
  let isGathering = false;
  let edits: Edits = none;

  /** @returns whether Excel answered, one way or the other. */
  async function look(isLastTry: boolean): Promise<boolean> {
    const taken = edits;
    edits = none;
    const before = book.remembered;
    const read = await readEdits(book, taken);
    if (!read.ok && isPassing(read.error) && !isLastTry) {
      edits = bothOf(taken, edits);
      return false;
    }
    // What was edited is not known any more: the next reading takes everything.
    if (!read.ok) book.remembered = undefined;
    if (!isWatching) return true;
    if (!read.ok) watcher.changed(failure(refusalOf(read.error)));
    else if (!before || !isSame(before, read.value)) watcher.changed(success(snapshotOf(read.value)));
    return true;
  }

  async function gather(): Promise<void> {
    isGathering = true;
    await pause(GATHERED);
    isGathering = false;
    for (let left = TRIES; left > 0 && isWatching; left -= 1) {
      if (await inTurn(() => look(left === 1))) return;
      await pause(NEXT_TRY);
    }
  }

  const listening = await inTurn(() =>
    listen(book.requests, {
      overheard: (edit) => {
        book.overheard?.push(edit);
      },
      edited: (more) => {
        edits = bothOf(edits, more);
        if (!isGathering && isWatching) void gather();
      },
      selected: (id, cell) => {
        const sheet = book.remembered?.sheets.find((each) => each.id === id);
        if (isWatching && sheet) watcher.selected({ sheet: sheet.name, cell });
      },
    }),
  );
  if (!listening.ok) return failure(refusalOf(listening.error));
  book.watchers += 1;
  return success(() => {
    isWatching = false;
    book.watchers -= 1;
    return inTurn(listening.value);
  });
}
