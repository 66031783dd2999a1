/** What changes cells: a field entered, a finding repaired, a reason given, a step taken back. */
import type { Field } from '../entries/entries';
import { failure, success, type Result } from '../result';
import type { CellPut } from '../workbook/port';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { entryPut, repairPuts } from '../workflows/edits';
import { askedNow, explain } from '../workflows/explain';
import type { Desk } from './desk';
import {
  changedMeanwhile,
  justifyingLosesWhatIsBeside,
  noReport,
  nothingToExplain,
  nothingToRepair,
  partlyTakenBack,
  refusalNotice,
  repaired,
  takenBack,
  tooLateToTakeBack,
} from './notices';
import { rememberInfo } from './remembered';
import type { Notice } from './state';
import type { Subject } from './steps';
import type { Made } from './writing';

export async function repair(desk: Desk, keys: readonly string[]): Promise<Notice> {
  const read = await desk.reread();
  if (!read.ok) return refusalNotice(read.error);
  if (!desk.report) return noReport;
  const puts = repairPuts(desk.report, keys);
  if (puts.length === 0) return nothingToRepair;
  const put = await desk.steps.put(puts, subjectsOf(desk.report, puts));
  return put.ok ? repaired(puts.length) : refusalNotice(put.error);
}

/** Whose cells these are: repairs are of cells that hold something. */
export function subjectsOf({ reading }: CheckedWorkbook, puts: readonly CellPut[]): Subject[] {
  const byPlace = new Map(reading.cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  return puts.map(({ sheet, cell }) => {
    const found = byPlace.get(`${sheet}!${cell}`);
    if (!found) throw new Error(`A repair of an empty cell: ${sheet}!${cell}`);
    return found;
  });
}

export async function undo(desk: Desk): Promise<Notice> {
  const back = await desk.steps.takeBack();
  if (!back.ok) return refusalNotice(back.error);
  const { count, of } = back.value;
  if (count === 0) return tooLateToTakeBack;
  return count < of ? partlyTakenBack(count, of) : takenBack;
}

/** What a field's cell holds, as text to be compared. */
export function contentOf(checked: CheckedWorkbook | undefined, rowId: string, field: Field): string {
  const cell = checked?.reading.cells.find((candidate) => candidate.rowId === rowId && candidate.field === field);
  return JSON.stringify([cell?.raw ?? null, cell?.formula ?? null]);
}

/**
 * Rows move and others type: the cell is looked for anew, and left alone where it holds something else than when the
 * field was left.
 * @param seen contentOf the field when it was left
 * @returns why what was typed cannot be taken, or why it could not be written
 */
export async function enter(
  desk: Desk,
  rowId: string,
  field: Field,
  typed: string,
  seen: string,
): Promise<Result<void, string>> {
  const read = await desk.reread();
  if (!read.ok) return failure(refusalNotice(read.error).text);
  const { report } = desk;
  if (!report) return failure(noReport.text);
  const put = entryPut(report, rowId, field, typed);
  if (!put.ok) return put;
  const holds = contentOf(report, rowId, field);
  if (holds === JSON.stringify([put.value.value, null])) return success(undefined);
  if (holds !== seen) return failure(changedMeanwhile);
  const done = await desk.steps.put([put.value], [{ rowId, field }]);
  if (!done.ok) return failure(refusalNotice(done.error).text);
  if (rowId === 'info' && desk.report) {
    rememberInfo(desk.context.memory, desk.report.scope.agency.id, desk.report.reading.entries.info);
  }
  return done;
}

/** @param asked askedNow of the finding when the reason was given: it holds for that value and no other */
export function justify(
  desk: Desk,
  key: string,
  reason: string,
  asked: string | undefined,
): Promise<Notice | undefined> {
  return desk.writer.write(() => justified([]));

  /** @param agreed what was agreed to be lost */
  function justified(agreed: readonly string[]): Made {
    const { report } = desk;
    if (!report) return { kind: 'nothing', notice: noReport };
    if (asked === undefined || askedNow(report, key) !== asked) return { kind: 'nothing', notice: nothingToExplain };
    const explained = explain(report, key, reason);
    if (!explained.ok) return { kind: 'nothing', notice: { tone: 'error', text: explained.error } };
    const { model, sheets, losses } = explained.value;
    if (losses.every((loss) => agreed.includes(loss))) {
      return { kind: 'write', model, sheets, afterwards: () => undefined };
    }
    desk.ask({ question: justifyingLosesWhatIsBeside, losses }, () => desk.writer.write(() => justified(losses)));
    return { kind: 'nothing', notice: undefined };
  }
}
