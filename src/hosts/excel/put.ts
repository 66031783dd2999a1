/**
 * Puts values into cells: one request, or two where a number format may have to change first. On a protected sheet a
 * format can only change while the sheet is unprotected, which it is within that one request and no longer.
 */
import { failure, success, type Result } from '../../result';
import { parseCellRef } from '../../workbook/a1';
import type { CellPut } from '../../workbook/port';
import type { RowSpan } from '../../workbook/replaceRows';
import type { Refusal } from '../../workbook/refusal';
import type { Snapshot } from '../../workbook/snapshot';
import type { Book } from './book';
import { refusalOf, type HostFailure } from './failures';
import { rangeAt } from './ranges';
import { closeAgain, formatChanges, type FormatChanges } from './putFormats';
import { read } from './read/read';
import { queueRows, withRows, type EditedRows } from './read/readRows';
import { snapshotOf } from './read/remembered';
import { hasChanged, leaveStep, refusalAtStep } from './write/steps';
import { asCell } from './write/text';

export async function put(book: Book, puts: readonly CellPut[]): Promise<Result<Snapshot, Refusal>> {
  if (puts.length === 0) return book.remembered ? success(snapshotOf(book.remembered)) : read(book);
  const changes = await formatChanges(book.requests, puts);
  if (!changes.ok) return failure(refusalOf(changes.error, onlySheet(puts)));
  const rows = rowsOf(book, puts);
  const written = await book.requests.send((context) => {
    queuePuts(context, puts, changes.value);
    return queueRows(context, rows);
  });
  if (!written.ok) return failure(await settle(book, changes.value, written.error));
  if (!book.remembered) return read(book);
  book.remembered = withRows(book.remembered, rows, written.value);
  return success(snapshotOf(book.remembered));
}

function queuePuts(context: Excel.RequestContext, puts: readonly CellPut[], { cells, closed }: FormatChanges): void {
  const { worksheets } = context.workbook;
  for (const name of closed.keys()) {
    leaveStep(context, 'open', name);
    worksheets.getItem(name).protection.unprotect();
  }
  for (const put of puts) {
    leaveStep(context, 'cell', put.sheet);
    const range = rangeAt(worksheets.getItem(put.sheet), put.cell);
    if (cells.has(put)) range.numberFormat = [[put.numberFormat]];
    range.values = [[asCell(put.value)]];
    leaveStep(context, 'change', put.sheet);
  }
  for (const [name, options] of closed) worksheets.getItem(name).protection.protect(options);
}

async function settle(book: Book, changes: FormatChanges, failed: HostFailure): Promise<Refusal> {
  if (failed.steps.length > 0 && changes.closed.size > 0) await closeAgain(book.requests, changes);
  if (!hasChanged(failed)) return refusalAtStep(failed);
  book.remembered = undefined;
  return { code: 'half-written', detail: failed.code };
}

/** The rows put to, by the ids of their sheets; those of sheets not read yet are left out. */
function rowsOf({ remembered }: Book, puts: readonly CellPut[]): EditedRows {
  const rows = new Map<string, RowSpan[]>();
  for (const { sheet, cell } of puts) {
    const row = parseCellRef(cell)?.row;
    if (row === undefined) throw new RangeError(`Not a cell: ${cell}`);
    const id = remembered?.sheets.find(({ name }) => name === sheet)?.id;
    if (id !== undefined) rows.set(id, [...(rows.get(id) ?? []), { from: row, to: row }]);
  }
  return rows;
}

function onlySheet(puts: readonly CellPut[]): string | undefined {
  const [first, ...more] = new Set(puts.map(({ sheet }) => sheet));
  return more.length === 0 ? first : undefined;
}
