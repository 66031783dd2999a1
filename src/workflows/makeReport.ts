/**
 * From a checked workbook to a submission: every entry kept, the submission sheets with what officers wrote on them, the
 * lines that ask for justification, and the content stamp. A file it came from is never touched.
 */
import type { ReportEdit, Unkept } from '../entries/reportEdit';
import { frontSheets } from '../layout/frontGrid';
import { submissionSheets } from '../layout/submission/submissionSheets';
import { layOutWorkbook } from '../layout/workbook';
import { failure, success, type Result } from '../result';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { hasErrors, type CheckedWorkbook } from './checkWorkbook';
import { explanationLines } from './explanationLines';
import { lostInPlace, notCarried } from './losses';
import { withOutsideRows } from './outsideRows';
import { writtenReport, type WrittenReport } from './report/reportOf';
import { goneInPlace } from './report/unkeptLines';
import { checkCode, stampEntries } from './stamp';

export interface MadeReport extends WrittenReport {
  readonly model: WorkbookModel;
  /** Mã đối chiếu, as printed. */
  readonly checkCode: string;
  /**
   * Names of the sheets that an open workbook must have written anew, the others being as they are: what is generated,
   * Giải trình and _phuluc; all of them where inserted rows move into Nội dung chung; Thông tin chung and the annexes
   * where a formula was typed over, so that the workbook says what the report does.
   */
  readonly changes: readonly string[];
  /** What writing those sheets over an open workbook takes: "224-PL I, ô H8 (công thức, giữ lại giá trị 85)". */
  readonly losses: readonly string[];
  /** Sheets and cells of the old file that a new one does not carry: "Ghi chú riêng", "224-PL I, ô T12 (03 ô)". */
  readonly notCarried: readonly string[];
  /** What stood on the sheets of the report made before and is not in this one. */
  readonly unkept: readonly Unkept[];
}

export type ReportProblem =
  | 'has-errors'
  /** The rows an officer inserted hold more text than one cell can. */
  | 'outside-too-long';

/**
 * Fails while there are findings of severity lỗi.
 * @param now the instant of making, ISO, kept in the stamp, which is of the entries: edited texts do not change it.
 * @param paneEdits texts edited since that are not in the workbook yet
 */
export async function makeReport(
  checked: CheckedWorkbook,
  now: string,
  paneEdits: readonly ReportEdit[] = [],
): Promise<Result<MadeReport, ReportProblem>> {
  if (hasErrors(checked)) return failure('has-errors');
  const { scope, reading, figures, findings } = checked;
  const entered = withOutsideRows(reading.entries);
  if (!entered.ok) return entered;
  const entries = entered.value;
  const stamp = await stampEntries(entries, reading.stamp, now);
  const code = checkCode(stamp);
  const written = writtenReport(checked, { entries, checkCode: code, paneEdits });
  const generated = submissionSheets(written, written.brief);
  const explanations = explanationLines(findings, scope, reading.entries);
  const model = layOutWorkbook(scope, entries, figures, { sheets: generated, explanations, stamp });
  const changes = changedSheets(checked, model, generated);
  return success({
    ...written,
    model,
    checkCode: code,
    changes,
    losses: [...lostInPlace(checked, changes), ...goneInPlace(reading.unkept)],
    unkept: reading.unkept,
    notCarried: notCarried(checked),
  });
}

function changedSheets(
  { scope, reading }: CheckedWorkbook,
  { sheets }: WorkbookModel,
  generated: readonly SheetModel[],
): string[] {
  const isMoved = reading.entries.outside.length > 0;
  const isTypedOver = reading.facts.some(({ kind }) => kind === 'overwritten-formula');
  // The counts on Thông tin chung refer to rows of the annexes as they are laid out: it is written with them or not at all.
  const counting = [frontSheets.info.name, ...scope.annexes.map(({ annex }) => annex.sheet)];
  return [
    ...new Set([
      ...(isMoved ? sheets : generated).map(({ name }) => name),
      ...(isTypedOver ? counting : []),
      frontSheets.explanations.name,
      frontSheets.identity.name,
    ]),
  ];
}
