/** Reads the whole workbook: one request where the sheets are those known already, two where they are not. */
import { failure, success, type Result } from '../../../result';
import type { Book } from '../book';
import type { HostFailure } from '../failures';
import { queueList, queueSheet, type SheetList } from './list';
import { remember, type Remembered, type SheetContent } from './remembered';

export interface Reading {
  readonly list: SheetList;
  readonly remembered: Remembered;
}

/** What was read is remembered, and its sheets are asked for together with the list the next time. */
export async function readWhole(book: Book): Promise<Result<Reading, HostFailure>> {
  const { send } = book.requests;
  const known = book.ids;
  const first = await send((context) => {
    const list = queueList(context);
    const contents = queueSheets(context, known);
    return () => ({ list: list(), contents: contents() });
  });
  if (!first.ok) {
    if (known.length === 0 || first.error.code !== 'ItemNotFound') return first;
    // A sheet that is gone since may fail the request rather than be left out.
    book.ids = [];
    return readWhole(book);
  }
  const { list, contents } = first.value;
  const ids = list.sheets.map(({ id }) => id);
  const missing = ids.filter((id) => !contents.has(id));
  if (missing.length > 0) {
    const second = await send((context) => queueSheets(context, missing));
    if (!second.ok) return second;
    for (const [id, content] of second.value) contents.set(id, content);
  }
  const remembered = remember(list, contents);
  if (!remembered) return failure({ code: 'ItemNotFound', steps: [] });
  book.ids = ids;
  book.remembered = remembered;
  return success({ list, remembered });
}

/** The contents of these sheets; one that is gone is left out. */
function queueSheets({ workbook }: Excel.RequestContext, ids: readonly string[]): () => Map<string, SheetContent> {
  const queued = ids.map((id) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id');
    return { id, sheet, content: queueSheet(sheet) };
  });
  return () =>
    new Map(queued.flatMap(({ id, sheet, content }) => (sheet.isNullObject ? [] : [[id, content()] as const])));
}
