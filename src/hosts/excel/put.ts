/**
 * Puts values into cells, all of them or none: one request, or two where a number format may have to change first. On a
 * protected sheet a format can only change while the sheet is unprotected, which it is within that one request and no longer.
 */
import { failure, success, type Result } from '../../result';
import { positionOf } from '../../workbook/a1';
import { placesText } from '../../workbook/places';
import type { CellPut } from '../../workbook/port';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import type { Book } from './book';
import { isUncertain, refusalOf, type HostFailure } from './failures';
import { putBack, type Putting } from './putBack';
import { closeAgain, formatChanges } from './putFormats';
import { areAsBefore, notHeld, placed, rowsOf, type PlacedPut } from './putRows';
import { rangeAt } from './ranges';
import { read } from './read/read';
import { queueRows, withRows } from './read/readRows';
import { snapshotOf } from './read/remembered';
import { changesIn, isAtCell, leaveStep, refusalAtStep } from './write/steps';
import { asCell, cannotBeWritten, needsTextFormat, TEXT_FORMAT } from './write/text';

export async function put(book: Book, asked: readonly CellPut[]): Promise<Result<Snapshot, Refusal>> {
  for (const { cell } of asked) positionOf(cell);
  const tooLong = asked.filter(({ value }) => cannotBeWritten(value));
  if (tooLong.length > 0) return failure({ code: 'not-taken', detail: placesText(tooLong) });
  if (!book.remembered || typeof placed(asked, book.remembered) === 'string') {
    const first = await read(book);
    if (!first.ok) return first;
  }
  const before = book.remembered;
  if (!before) throw new Error('What was read is not remembered');
  const puts = placed(asked.map(withFormat), before);
  if (typeof puts === 'string') return failure({ code: 'sheet-gone', detail: puts });
  if (puts.length === 0) return success(snapshotOf(before));
  const changes = await formatChanges(book.requests, puts);
  if (!changes.ok) return failure(refusalOf(changes.error, onlySheet(asked)));
  return putAll(book, { puts, before, changes: changes.value });
}

const withFormat = (put: CellPut): CellPut =>
  needsTextFormat(put.value) ? { ...put, numberFormat: TEXT_FORMAT } : put;

async function putAll(book: Book, putting: Putting): Promise<Result<Snapshot, Refusal>> {
  const { puts, before } = putting;
  const rows = rowsOf(puts);
  const written = await book.requests.send((context) => {
    queuePuts(context, putting);
    return queueRows(context, rows);
  });
  if (!written.ok) return settle(book, putting, written.error);
  book.remembered = withRows(before, rows, written.value);
  const lost = notHeld(puts, book.remembered);
  if (lost.length === 0) return success(snapshotOf(book.remembered));
  const isBack = await putBack(book, puts, putting);
  return failure(isBack ? { code: 'not-taken', detail: placesText(lost) } : { code: 'half-written' });
}

function queuePuts(context: Excel.RequestContext, { puts, changes: { formats, closed } }: Putting): void {
  const { worksheets } = context.workbook;
  for (const [id, { name }] of closed) {
    leaveStep(context, 'open', name);
    worksheets.getItem(id).protection.unprotect();
  }
  for (const placedPut of puts) {
    const { sheet, cell, value, numberFormat } = placedPut.put;
    leaveStep(context, 'cell', sheet);
    const range = rangeAt(worksheets.getItem(placedPut.sheetId), cell);
    if (formats.has(placedPut)) range.numberFormat = [[numberFormat]];
    range.values = [[needsTextFormat(value) ? value : asCell(value)]];
    leaveStep(context, 'change', sheet);
  }
  for (const [id, { options }] of closed) worksheets.getItem(id).protection.protect(options);
}

/** What is said of a putting that failed, and what is left of it: nothing, where Excel lets it be taken back. */
async function settle(book: Book, putting: Putting, failed: HostFailure): Promise<Result<Snapshot, Refusal>> {
  if (isUncertain(failed)) return look(book, putting, failed);
  const { puts, changes } = putting;
  const count = changesIn(failed);
  const next = puts[count];
  // A cell whose format may have changed already is taken back with those before it.
  const done = puts.slice(0, next && changes.formats.has(next) && isAtCell(failed) ? count + 1 : count);
  if (done.length > 0) return takenBack(book, done, putting, failed);
  if (failed.steps.length > 0) await closeAgain(book.requests, changes);
  return failure(refusalAtStep(failed));
}

/** Excel does not say how far it came. */
async function look(book: Book, putting: Putting, failed: HostFailure): Promise<Result<Snapshot, Refusal>> {
  const { puts, before, changes } = putting;
  const now = await read(book);
  if (!now.ok || !book.remembered) {
    book.remembered = undefined;
    return failure(refusalAtStep(failed));
  }
  if (changes.closed.size > 0) await closeAgain(book.requests, changes);
  if (notHeld(puts, book.remembered).length === 0) return now;
  if (areAsBefore(puts, before, book.remembered)) return failure(refusalAtStep(failed));
  return takenBack(book, puts, putting, failed);
}

async function takenBack(
  book: Book,
  done: readonly PlacedPut[],
  putting: Putting,
  failed: HostFailure,
): Promise<Result<Snapshot, Refusal>> {
  const isBack = await putBack(book, done, putting);
  return failure(isBack ? refusalAtStep(failed) : { code: 'half-written', detail: failed.code });
}

function onlySheet(puts: readonly CellPut[]): string | undefined {
  const [first, ...more] = new Set(puts.map(({ sheet }) => sheet));
  return more.length === 0 ? first : undefined;
}
