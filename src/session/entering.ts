/** What changes cells: a field entered, a finding repaired, a reason given, a step taken back. */
import type { Field } from '../entries/entries';
import { failure, type Result } from '../result';
import { entryPut, repairPuts, undoPuts } from '../workflows/edits';
import { explain } from '../workflows/explain';
import type { Desk } from './desk';
import { noReport, nothingToRepair, refusalNotice, repaired, takenBack, tooLateToTakeBack } from './notices';
import { rememberInfo } from './remembered';
import type { Notice } from './state';

export async function repair(desk: Desk, keys: readonly string[]): Promise<Notice> {
  const read = await desk.reread();
  if (!read.ok) return refusalNotice(read.error);
  if (!desk.report) return noReport;
  const puts = repairPuts(desk.report, keys);
  if (puts.length === 0) return nothingToRepair;
  const put = await desk.put(puts, undoPuts(puts, read.value));
  return put.ok ? repaired(puts.length) : refusalNotice(put.error);
}

export async function undo(desk: Desk): Promise<Notice> {
  const back = await desk.takeBack();
  if (!back.ok) return refusalNotice(back.error);
  return back.value === 0 ? tooLateToTakeBack : takenBack;
}

/** A reason why what was typed cannot be taken, or why it could not be written. */
export async function enter(desk: Desk, rowId: string, field: Field, typed: string): Promise<Result<void, string>> {
  const { report, snapshot } = desk;
  if (!report || !snapshot) return failure(noReport.text);
  const put = entryPut(report, rowId, field, typed);
  if (!put.ok) return put;
  const done = await desk.put([put.value], undoPuts([put.value], snapshot));
  if (!done.ok) return failure(refusalNotice(done.error).text);
  if (desk.report) rememberInfo(desk.context.memory, desk.report.scope.agency.id, desk.report.reading.entries.info);
  return done;
}

export async function justify(desk: Desk, key: string, reason: string): Promise<Notice | undefined> {
  return desk.write(() => {
    const explained = desk.report && explain(desk.report, key, reason);
    return explained
      ? { kind: 'write', ...explained, afterwards: () => undefined }
      : { kind: 'nothing', notice: desk.report ? nothingToRepair : noReport };
  });
}
