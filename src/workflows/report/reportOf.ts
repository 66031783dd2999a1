/**
 * The official report of a checked workbook, with what officers wrote in place of its texts, and the brief on it for the
 * head who signs. There is one while the workbook has errors too: to look at, not to send.
 */
import type { Entries } from '../../entries/entries';
import type { ReportEdit } from '../../entries/reportEdit';
import { agencyBrief } from '../../report/agencyBrief';
import type { Brief } from '../../report/brief';
import { edited, type StandingEdit } from '../../report/edited';
import { monthlyReport } from '../../report/monthlyReport';
import type { Report } from '../../report/report';
import type { CheckedWorkbook } from '../checkWorkbook';
import { explainedFindings } from '../explanationLines';
import { withOutsideRows } from '../outsideRows';
import { checkCode } from '../stamp';

export interface WrittenReport {
  /** As it is read, with every edit that has a place. */
  readonly report: Report;
  /** As it is made from the figures alone. */
  readonly made: Report;
  readonly brief: Brief;
  readonly edits: readonly StandingEdit[];
}

/** @param paneEdits made in the pane since, not in the workbook yet */
export function reportOf(checked: CheckedWorkbook, paneEdits: readonly ReportEdit[] = []): WrittenReport {
  const { reading, entriesHash } = checked;
  const { stamp } = reading;
  const moved = withOutsideRows(reading.entries);
  return writtenReport(checked, {
    // Rows too long to be moved stop the making of a report, not the look at one.
    entries: moved.ok ? moved.value : reading.entries,
    ...(stamp !== undefined && stamp.hash === entriesHash ? { checkCode: checkCode(stamp) } : {}),
    paneEdits,
  });
}

interface Written {
  readonly entries: Entries;
  /** Mã đối chiếu of these entries, once they have one. */
  readonly checkCode?: string;
  readonly paneEdits: readonly ReportEdit[];
}

export function writtenReport(
  { scope, reading, figures, findings, unexplained }: CheckedWorkbook,
  { paneEdits, ...of }: Written,
): WrittenReport {
  const input = { scope, figures, unexplained: unexplained.length, ...of };
  const made = monthlyReport(input);
  const { report, edits } = edited(made, standing(reading.edits, paneEdits));
  const explained = explainedFindings(findings, scope, reading.entries);
  return { report, made, brief: agencyBrief(input, { explained, edits }), edits };
}

/** At one address the pane's edit holds; one in the very words that were made takes back what was edited before. */
function standing(held: readonly ReportEdit[], paneEdits: readonly ReportEdit[]): ReportEdit[] {
  const latest = new Map([...held, ...paneEdits].map((edit) => [edit.address, edit]));
  return [...latest.values()].filter(({ was, text }) => text !== was);
}
