/** One click to the submission: read, check, make the report sheets, and say under which name the file is to be saved. */
import type { CellPut } from '../workbook/port';
import { hasErrors, type CheckedWorkbook } from '../workflows/checkWorkbook';
import { repairPuts, undoPuts } from '../workflows/edits';
import { findingKeys } from '../workflows/findingKeys';
import { makeReport } from '../workflows/makeReport';
import { layOutAgain } from '../workflows/layOutAgain';
import { reportFileName, workbookFileName } from '../workflows/makeWorkbook';
import type { Desk, Made } from './desk';
import { cannotReport, downloaded, noReport, outsideTooLong, refusalNotice, reported } from './notices';
import type { Notice } from './state';

export async function report(desk: Desk): Promise<Notice | undefined> {
  desk.update({ made: undefined });
  return (await upToDate(desk)) ?? (await understood(desk)) ?? desk.write(() => reportFrom(desk));
}

/**
 * The button is often pressed straight after an edit, before that is read: nothing is refused, and nothing put into a
 * cell, for what stood there before. What is written in whole is compared with the workbook anyway.
 */
async function upToDate(desk: Desk): Promise<Notice | undefined> {
  const { report: checked } = desk;
  if (!checked || !(hasErrors(checked) || understoodPuts(checked).length > 0)) return desk.ready();
  const read = await desk.reread();
  return read.ok ? undefined : refusalNotice(read.error);
}

function understoodPuts(checked: CheckedWorkbook): readonly CellPut[] {
  const keys = findingKeys(checked.findings).filter((_, index) => checked.findings[index]?.code === 'understood-text');
  return repairPuts(checked, keys);
}

/** What stands as text and was understood is written as the number or day it is, so that sheet and report agree. */
async function understood(desk: Desk): Promise<Notice | undefined> {
  const { report: checked, snapshot } = desk;
  if (!checked || !snapshot || hasErrors(checked)) return undefined;
  const puts = understoodPuts(checked);
  const put = await desk.put(puts, undoPuts(puts, snapshot));
  return put.ok ? undefined : refusalNotice(put.error);
}

async function reportFrom(desk: Desk): Promise<Made> {
  const { report: checked, context } = desk;
  if (!checked) return { kind: 'nothing', notice: noReport };
  const made = await makeReport(checked, context.now());
  if (!made.ok)
    return { kind: 'nothing', notice: made.error === 'has-errors' ? cannotReport(checked) : outsideTooLong };
  const { model, checkCode, changes, notCarried } = made.value;
  const fileName = reportFileName(checked.scope);
  const afterwards = async (): Promise<Notice> => {
    if (context.place === 'browser') {
      const delivered = await context.deliver(fileName, model);
      if (!delivered.ok) return refusalNotice(delivered.error);
    }
    desk.update({ made: { fileName, checkCode } });
    return reported(checked, checkCode, notCarried, context.place);
  };
  return { kind: 'write', model, sheets: changes, afterwards };
}

/** The workbook as it is now, as a file of its own. */
export async function download(desk: Desk): Promise<Notice> {
  const { report: checked } = desk;
  if (!checked) return noReport;
  const again = layOutAgain(checked);
  if (!again.ok) return outsideTooLong;
  const fileName = workbookFileName(checked.scope);
  const delivered = await desk.context.deliver(fileName, again.value.model);
  return delivered.ok ? downloaded(fileName) : refusalNotice(delivered.error);
}
