/**
 * One click to the submission: read, check, make the report's sheets and its Word document, and say under which names the
 * files are to be saved. A Word document that cannot be had takes nothing back of the workbook.
 */
import type { CellPut } from '../workbook/port';
import { hasErrors, type CheckedWorkbook } from '../workflows/checkWorkbook';
import { repairPuts } from '../workflows/edits';
import { findingKeys } from '../workflows/findingKeys';
import { layOutAgain } from '../workflows/layOutAgain';
import { notCarried } from '../workflows/losses';
import { unkeptTexts } from '../workflows/report/unkeptLines';
import { makeReport } from '../workflows/makeReport';
import { briefFileName, documentFileName, reportFileName, workbookFileName } from '../workflows/makeWorkbook';
import type { Desk } from './desk';
import { subjectsOf } from './entering';
import {
  cannotReport,
  downloaded,
  leftBehind,
  makingLosesWhatIsBeside,
  noReport,
  outsideTooLong,
  refusalNotice,
} from './notices';
import { documentDelivered, noDocument, notMadeYet, reported } from './reportNotices';
import type { WordDocument } from './session';
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
  const paneEdits = desk.texts.editsOf(checked);
  const made = await makeReport(checked, context.now(), paneEdits);
  if (!made.ok) {
    return { kind: 'nothing', notice: made.error === 'has-errors' ? cannotReport(checked) : outsideTooLong };
  }
  const { model, checkCode, changes, losses, report: written } = made.value;
  if (context.place === 'excel' && !losses.every((loss) => agreed.includes(loss))) {
    desk.ask({ question: makingLosesWhatIsBeside, losses }, () => desk.writer.write(() => reportFrom(desk, losses)));
    return { kind: 'nothing', notice: undefined };
  }
  const fileName = reportFileName(checked.scope);
  const documentName = documentFileName(checked.scope);
  const afterwards = async (): Promise<Notice> => {
    desk.texts.settle(checked, paneEdits);
    if (context.place === 'browser') {
      const delivered = await context.deliver(fileName, model);
      if (!delivered.ok) return refusalNotice(delivered.error);
    }
    const document = await context.deliverDocument(documentName, { kind: 'report', report: written });
    const outcome = document.ok ? { documentName } : { documentRefusal: document.error.code };
    desk.update({ made: { fileName, checkCode, ...outcome } });
    return reported(checked, made.value, context.place, document);
  };
  return { kind: 'write', model, sheets: changes, afterwards };
}

/** The Word document of the report that was made, or of its brief: what is not in the workbook yet would not be in both. */
export async function document(desk: Desk, kind: WordDocument['kind']): Promise<Notice> {
  const read = await desk.reread();
  if (!read.ok) return refusalNotice(read.error);
  const { report: checked, context, texts } = desk;
  const written = texts.report;
  if (!checked || !written) return noReport;
  if (hasErrors(checked)) return cannotReport(checked);
  if (!isStamped(checked) || texts.editsOf(checked).length > 0) return notMadeYet;
  const { report, brief } = written;
  const [fileName, content]: [string, WordDocument] =
    kind === 'report'
      ? [documentFileName(checked.scope), { kind, report }]
      : [briefFileName(checked.scope), { kind, brief }];
  const delivered = await context.deliverDocument(fileName, content);
  return delivered.ok ? documentDelivered(fileName) : noDocument(delivered.error);
}

/** The workbook as it is now, as a file of its own; with the report's sheets while they are those of these entries. */
export async function download(desk: Desk): Promise<Notice> {
  const { report: checked } = desk;
  if (!checked) return noReport;
  const { scope } = checked;
  const isMade = isStamped(checked);
  const made = isMade ? await makeReport(checked, desk.context.now()) : layOutAgain(checked);
  if (!made.ok) return made.error === 'has-errors' ? cannotReport(checked) : outsideTooLong;
  const fileName = isMade ? reportFileName(scope) : workbookFileName(scope);
  const delivered = await desk.context.deliver(fileName, made.value.model);
  if (!delivered.ok) return refusalNotice(delivered.error);
  return downloaded(fileName, [...leftBehind(notCarried(checked)), ...unkeptTexts(checked.reading.unkept)]);
}

/** Is the report that was made the one of these entries? */
const isStamped = ({ reading: { stamp }, entriesHash }: CheckedWorkbook): boolean =>
  stamp !== undefined && stamp.hash === entriesHash;
