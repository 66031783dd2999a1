/**
 * Writes a model: one request to see what there is (two where the sheets are not known yet), one that writes it all and
 * reads back what it wrote. A writing that fails takes back the sheets it added, and says so where it had already changed what was there.
 */
import { failure, success, type Result } from '../../../result';
import type { WorkbookModel } from '../../../workbook/model';
import type { WriteOptions } from '../../../workbook/port';
import type { Refusal } from '../../../workbook/refusal';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Book } from '../book';
import { isPassing, refusalOf, type HostFailure } from '../failures';
import { withCachedValues } from './cachedValues';
import type { SheetList } from '../read/list';
import { read } from '../read/read';
import { readWhole } from '../read/readWhole';
import { remember, saysTheSame, snapshotOf, type SheetContent } from '../read/remembered';
import { changesStructure, planWriting, type WritePlan } from './plan';
import { queueWriting } from './queueWriting';
import { hasChanged, refusalAtStep } from './steps';
import { takeBack } from './takeBack';

export async function write(
  book: Book,
  model: WorkbookModel,
  { sheets, basedOn }: WriteOptions = {},
): Promise<Result<Snapshot, Refusal>> {
  const before = await readWhole(book);
  if (!before.ok) return failure(refusalOf(before.error));
  const { list, remembered } = before.value;
  if (basedOn && !saysTheSame(snapshotOf(remembered), basedOn)) return failure({ code: 'changed-meanwhile' });
  const plan = planWriting(model, sheets, list, remembered.sheets);
  if (list.isLocked && changesStructure(plan)) return failure({ code: 'sheet-protected' });
  book.remembered = undefined;
  const written = await book.requests.send((context) => queueWriting(context, plan));
  if (!written.ok) return failure(await settle(book, plan, list, written.error));
  const after = written.value;
  const contents = new Map<string, SheetContent>([
    ...remembered.sheets.map((sheet) => [sheet.id, sheet] as const),
    ...after.written.map(({ id, sheet, content }) => [id, withCachedValues(content, sheet)] as const),
  ]);
  book.ids = after.list.sheets.map(({ id }) => id);
  book.remembered = remember(after.list, contents);
  return book.remembered ? success(snapshotOf(book.remembered)) : read(book);
}

/** What is left of a writing that failed, and what is said of it. */
async function settle(book: Book, plan: WritePlan, before: SheetList, failed: HostFailure): Promise<Refusal> {
  const refusal = refusalAtStep(failed);
  if (isPassing(failed)) return refusal;
  const isTakenBack = await takeBack(book.requests, plan, before);
  const isAsBefore = isTakenBack ? !hasChanged(failed) : failed.steps.length === 0;
  return isAsBefore ? refusal : { code: 'half-written', detail: failed.code };
}
