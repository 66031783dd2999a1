/**
 * Writes a model: one request to see what there is (two where the sheets are not known yet), one that writes it all and
 * reads back what it wrote.
 */
import { failure, success, type Result } from '../../../result';
import { assertFits } from '../../../workbook/fits';
import type { WorkbookModel } from '../../../workbook/model';
import { placesText } from '../../../workbook/places';
import type { WriteOptions } from '../../../workbook/port';
import type { Refusal } from '../../../workbook/refusal';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Book } from '../book';
import { refusalOf } from '../failures';
import { read } from '../read/read';
import { readWhole } from '../read/readWhole';
import { remember, saysTheSame, snapshotOf, type SheetContent } from '../read/remembered';
import { withCachedValues } from './cachedValues';
import { unwritable } from './grid';
import { overhearing, overtakenPlaces } from './overhearing';
import { changesStructure, exceedsWindow, planWriting, writtenSheets } from './plan';
import { queueWriting } from './queueWriting';
import { settle } from './settle';

export async function write(
  book: Book,
  model: WorkbookModel,
  options: WriteOptions = {},
): Promise<Result<Snapshot, Refusal>> {
  assertFits(model);
  const sheets = writtenSheets(model, options.sheets);
  if (sheets.some(exceedsWindow)) return failure({ code: 'too-much-at-once' });
  const places = sheets.flatMap(unwritable);
  if (places.length > 0) return failure({ code: 'not-taken', detail: placesText(places) });
  const { done, edits } = await overhearing(book, () => writeOver(book, model, options));
  if (!done.ok || !book.remembered) return done;
  const overtaken = overtakenPlaces(edits, book.remembered, new Set(sheets.map(({ name }) => name)));
  return overtaken.length === 0 ? done : failure({ code: 'overtaken', detail: placesText(overtaken) });
}

async function writeOver(book: Book, model: WorkbookModel, options: WriteOptions): Promise<Result<Snapshot, Refusal>> {
  const before = await readWhole(book);
  if (!before.ok) return failure(refusalOf(before.error));
  const { list, remembered } = before.value;
  const { basedOn } = options;
  if (basedOn && !saysTheSame(snapshotOf(remembered), basedOn)) return failure({ code: 'changed-meanwhile' });
  const planned = planWriting(model, options, list, remembered.sheets);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (list.isLocked && changesStructure(plan)) return failure({ code: 'sheet-protected' });
  book.remembered = undefined;
  const written = await book.requests.send((context) => queueWriting(context, plan));
  if (!written.ok) return settle(book, plan, before.value, written.error);
  const after = written.value;
  const contents = new Map<string, SheetContent>([
    ...remembered.sheets.map((sheet) => [sheet.id, sheet] as const),
    ...after.written.map(({ id, sheet, content }) => [id, withCachedValues(content, sheet)] as const),
  ]);
  book.ids = after.list.sheets.map(({ id }) => id);
  book.remembered = remember(after.list, contents);
  return book.remembered ? success(snapshotOf(book.remembered)) : read(book);
}
