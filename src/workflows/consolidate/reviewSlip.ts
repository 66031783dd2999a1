/**
 * An agency's slip: its workbook laid out again from its entries, the slip in front. It is a report workbook like any
 * other: the agency completes it and sends it back.
 */
import type { ReportFinding } from '../../checks/registry';
import { unexplained } from '../../checks/explanations';
import type { EarlierFigure } from '../../entries/entries';
import { layOutWorkbook, type Additions } from '../../layout/workbook';
import { reviewSlipWorkbook } from '../../layout/reviewSlip/workbook';
import type { Day } from '../../plan/day';
import { failure, success, type Result } from '../../result';
import type { WorkbookModel } from '../../workbook/model';
import type { Snapshot } from '../../workbook/snapshot';
import { snapshotOf } from '../../workbook/snapshotOf';
import { checkWorkbook, type CheckedWorkbook, type CheckOutcome } from '../checkWorkbook';
import { explanationLines } from '../explanationLines';
import type { Library } from '../library';
import { notCarried } from '../losses';
import { withOutsideRows } from '../outsideRows';
import { withEditsKept } from '../report/editsKept';

export interface SlipOptions {
  /** The last day given: `Slip.until` of src/workflows/consolidate/letters.ts. */
  readonly until: Day;
  /** The agency's earlier figures as the consolidator has them, by which it is judged here as in the ledger. */
  readonly history: (agencyId: string) => readonly EarlierFigure[];
}

export interface MadeSlip {
  readonly model: WorkbookModel;
  /** Of what was sent, what is not in the model: "Ghi chú riêng", "224-PL I, ô T12 (03 ô)". The slip names it too. */
  readonly notCarried: readonly string[];
}

export type SlipProblem =
  /** No report workbook that could be read. */
  | { readonly kind: 'not-read'; readonly outcome: Exclude<CheckOutcome, CheckedWorkbook> }
  /** The rows an officer inserted hold more text than one cell can. */
  | { readonly kind: 'outside-too-long' }
  | { readonly kind: 'nothing-to-ask' };

/** @param snapshot of the file that counts, read again: a submission keeps no workbook */
export async function makeReviewSlip(
  library: Library,
  snapshot: Snapshot,
  { until, history }: SlipOptions,
): Promise<Result<MadeSlip, SlipProblem>> {
  const sent = await checkWorkbook(library, snapshot);
  if (sent.kind !== 'checked') return failure({ kind: 'not-read', outcome: sent });
  const { scope, reading, figures } = sent;
  const entered = withOutsideRows(reading.entries);
  if (!entered.ok) return failure({ kind: entered.error });
  const entries = entered.value;
  const layOut = (additions: Additions): WorkbookModel =>
    layOutWorkbook(scope, entries, figures, { ...additions, ...(reading.stamp ? { stamp: reading.stamp } : {}) });
  const explained = { explanations: explanationLines(sent.findings, scope, reading.entries) };
  const again = await checkWorkbook(library, snapshotOf(layOut(explained)), { history });
  if (again.kind !== 'checked') throw new Error(`A workbook just laid out is ${again.kind}`);
  const asked = askedOf(again, sent);
  const left = notCarried(sent);
  const mended = sent.findings.filter((finding) => finding.severity === 'error' && isMended(finding, again.findings));
  if (asked.length + mended.length + left.length === 0) return failure({ kind: 'nothing-to-ask' });
  const laidOut = layOut({ explanations: explanationLines(again.findings, scope, reading.entries) });
  const model = withEditsKept(laidOut, reading.edits);
  const input = { scope, entries, findings: asked, mended, notCarried: left, until };
  return success({ model: reviewSlipWorkbook(model, input), notCarried: left });
}

/** What is explained is not asked again; that the form moved inserted rows is no change of the agency's. */
function askedOf(again: CheckedWorkbook, sent: CheckedWorkbook): ReportFinding[] {
  const { findings, scope, reading } = again;
  const open = new Set(unexplained(findings, scope, reading.entries));
  const wasChanged = sent.findings.some(({ code }) => code === 'edited-after-stamp');
  return findings.filter(
    (finding) =>
      (finding.severity !== 'explain' || open.has(finding)) && (wasChanged || finding.code !== 'edited-after-stamp'),
  );
}

/** Errors of the form are gone once it is laid out again; all others come again, at their new place. */
const isMended = (finding: ReportFinding, again: readonly ReportFinding[]): boolean =>
  again.every(({ code, rowId, field }) => code !== finding.code || rowId !== finding.rowId || field !== finding.field);
