/**
 * What is said of a writing that failed, and what is left of it. Where Excel says how far it came, the sheets it added go
 * again; where it does not, only looking tells, and nothing is touched.
 */
import { failure, success, type Result } from '../../../result';
import type { Refusal } from '../../../workbook/refusal';
import type { Snapshot } from '../../../workbook/snapshot';
import { sheetSnapshotOf } from '../../../workbook/snapshotOf';
import type { Book } from '../book';
import { isPassing, isUncertain, type HostFailure } from '../failures';
import type { SheetList } from '../read/list';
import { readWhole, type Reading } from '../read/readWhole';
import { isSame, snapshotOf, textOf } from '../read/remembered';
import { withCachedValues } from './cachedValues';
import type { SheetTask, WritePlan } from './plan';
import { hasChanged, refusalAtStep } from './steps';
import { takeBack } from './takeBack';

export async function settle(
  book: Book,
  plan: WritePlan,
  before: Reading,
  failed: HostFailure,
): Promise<Result<Snapshot, Refusal>> {
  const refusal = refusalAtStep(failed);
  if (isPassing(failed)) return failure(refusal);
  if (isUncertain(failed)) return look(book, plan, before, failed);
  const isTakenBack = await takeBack(book.requests, plan, before.list);
  const isAsBefore = isTakenBack ? !hasChanged(failed) : failed.steps.length === 0;
  return failure(isAsBefore ? refusal : halfWritten(failed));
}

const halfWritten = ({ code }: HostFailure): Refusal => ({ code: 'half-written', detail: code });

async function look(
  book: Book,
  plan: WritePlan,
  before: Reading,
  failed: HostFailure,
): Promise<Result<Snapshot, Refusal>> {
  const found = await readWhole(book);
  if (!found.ok) return failure(halfWritten(failed));
  const now = found.value;
  if (!stands(plan, now)) return failure(isAsBefore(before, now) ? refusalAtStep(failed) : halfWritten(failed));
  const models = new Map(plan.tasks.map(({ sheet }) => [sheet.name, sheet]));
  const sheets = now.remembered.sheets.map((sheet) => {
    const model = models.get(sheet.name);
    return model ? { ...sheet, ...withCachedValues(sheet, model) } : sheet;
  });
  book.remembered = { ...now.remembered, sheets };
  return success(snapshotOf(book.remembered));
}

/** Is it all there? What a request does last stands for what came before it and cannot be read. */
function stands({ tasks, names, properties }: WritePlan, { list, remembered }: Reading): boolean {
  const isThere = ({ sheet }: SheetTask): boolean => {
    const found = remembered.sheets.find(({ name }) => name === sheet.name);
    const isGuarded = found?.protection !== undefined;
    return (
      found?.visibility === (sheet.visibility ?? 'visible') &&
      isGuarded === (sheet.isProtected ?? false) &&
      withoutFormulas(found) === withoutFormulas(sheetSnapshotOf(sheet))
    );
  };
  return (
    tasks.every(isThere) &&
    names.every(({ name }) => list.names.some((each) => each.toLowerCase() === name.toLowerCase())) &&
    Object.entries(properties).every(([key, value]) => remembered.properties.get(key) === value)
  );
}

/** Excel spells formulas in its own way: that there are some is all that is compared. */
const withoutFormulas = ({ name, cells }: Parameters<typeof textOf>[0]): string =>
  textOf({ name, cells: cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: '' })) });

const isAsBefore = (before: Reading, now: Reading): boolean =>
  isSame(before.remembered, now.remembered) && guardsOf(before.list) === guardsOf(now.list);

const guardsOf = ({ sheets, names }: SheetList): string =>
  JSON.stringify([sheets.map(({ id, protection }) => [id, protection !== undefined]), names]);
