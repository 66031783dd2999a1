/** One click to the submission: read, check, make the report sheets, and say under which name the file is to be saved. */
import type { CellPut } from '../workbook/port';
import { hasErrors, type CheckedWorkbook } from '../workflows/checkWorkbook';
import { repairPuts } from '../workflows/edits';
import { findingKeys } from '../workflows/findingKeys';
import { layOutAgain } from '../workflows/layOutAgain';
import { notCarried } from '../workflows/losses';
import { makeReport } from '../workflows/makeReport';
import { reportFileName, workbookFileName } from '../workflows/makeWorkbook';
import type { Desk } from './desk';
import { subjectsOf } from './entering';
import {
  cannotReport,
  downloaded,
  makingLosesWhatIsBeside,
  noReport,
  outsideTooLong,
  refusalNotice,
  reported,
} from './notices';
import type { Notice } from './state';
import type { Made } from './writing';

export async function report(desk: Desk): Promise<Notice | undefined> {
  desk.update({ made: undefined });
  return (await upToDate(desk)) ?? (await understood(desk)) ?? desk.writer.write(() => reportFrom(desk));
}

/**
 * The button is often pressed straight after an edit, before that is read: nothing is refused, and nothing put into a
 * cell, for what stood there before; and what an officer's own formula gives may have moved with another cell. What is
 * typed and written in whole is compared with the workbook anyway.
 */
async function upToDate(desk: Desk): Promise<Notice | undefined> {
  const { report: checked } = desk;
  if (!checked || isSettled(checked)) return desk.ready();
  const read = await desk.reread();
  return read.ok ? undefined : refusalNotice(read.error);
}

const isSettled = (checked: CheckedWorkbook): boolean =>
  !hasErrors(checked) &&
  understoodPuts(checked).length === 0 &&
  checked.reading.cells.every(({ formula }) => formula === undefined);

/** What stands as text and was understood is written as the number or day it is, so that sheet and report agree. */
async function understood(desk: Desk): Promise<Notice | undefined> {
  const { report: checked } = desk;
  if (!checked || hasErrors(checked)) return undefined;
  const puts = understoodPuts(checked);
  const put = await desk.steps.put(puts, subjectsOf(checked, puts));
  return put.ok ? undefined : refusalNotice(put.error);
}

function understoodPuts(checked: CheckedWorkbook): readonly CellPut[] {
  const keys = findingKeys(checked.findings).filter((_, index) => checked.findings[index]?.code === 'understood-text');
  return repairPuts(checked, keys);
}

/** @param agreed what was agreed to be lost */
async function reportFrom(desk: Desk, agreed: readonly string[] = []): Promise<Made> {
  const { report: checked, context } = desk;
  if (!checked) return { kind: 'nothing', notice: noReport };
  const made = await makeReport(checked, context.now());
  if (!made.ok) {
    return { kind: 'nothing', notice: made.error === 'has-errors' ? cannotReport(checked) : outsideTooLong };
  }
  const { model, checkCode, changes, losses } = made.value;
  if (context.place === 'excel' && !losses.every((loss) => agreed.includes(loss))) {
    desk.ask({ question: makingLosesWhatIsBeside, losses }, () => desk.writer.write(() => reportFrom(desk, losses)));
    return { kind: 'nothing', notice: undefined };
  }
  const fileName = reportFileName(checked.scope);
  const afterwards = async (): Promise<Notice> => {
    if (context.place === 'browser') {
      const delivered = await context.deliver(fileName, model);
      if (!delivered.ok) return refusalNotice(delivered.error);
    }
    desk.update({ made: { fileName, checkCode } });
    return reported(checked, checkCode, made.value.notCarried, context.place);
  };
  return { kind: 'write', model, sheets: changes, afterwards };
}

/** The workbook as it is now, as a file of its own; with the report's sheets while they are those of these entries. */
export async function download(desk: Desk): Promise<Notice> {
  const { report: checked } = desk;
  if (!checked) return noReport;
  const { scope, reading, findings } = checked;
  const isStamped = reading.stamp !== undefined && !findings.some(({ code }) => code === 'edited-after-stamp');
  const made = isStamped ? await makeReport(checked, desk.context.now()) : layOutAgain(checked);
  if (!made.ok) return made.error === 'has-errors' ? cannotReport(checked) : outsideTooLong;
  const fileName = isStamped ? reportFileName(scope) : workbookFileName(scope);
  const delivered = await desk.context.deliver(fileName, made.value.model);
  return delivered.ok ? downloaded(fileName, notCarried(checked)) : refusalNotice(delivered.error);
}
