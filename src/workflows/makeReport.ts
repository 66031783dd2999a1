/**
 * From a checked workbook to a submission: a new workbook with every entry kept, the submission sheets, the lines that
 * ask for justification, and the content stamp. The file it came from is never touched.
 */
import { explainedValue } from '../checks/explanations';
import type { ReportFinding } from '../checks/registry';
import type { Entries, Explanation } from '../entries/entries';
import type { StructureFact } from '../entries/reading';
import { countText } from '../entries/words';
import type { ExplanationLine } from '../layout/explanationSheet';
import { submissionSheets } from '../layout/submission/submissionSheets';
import { layOutWorkbook } from '../layout/workbook';
import type { ReportScope } from '../plan/scope';
import { monthlyReport } from '../report/monthlyReport';
import { failure, success, type Result } from '../result';
import { MAX_TEXT } from '../workbook/limits';
import type { WorkbookModel } from '../workbook/model';
import { hasErrors, type CheckedWorkbook } from './checkWorkbook';
import { describeFinding } from './describe';
import { checkCode, stampEntries } from './stamp';

export interface MadeReport {
  readonly model: WorkbookModel;
  /** Mã đối chiếu, as printed. */
  readonly checkCode: string;
  /** Sheets and cells of the old file that the new one does not carry: "Ghi chú riêng", "224-PL I, ô T12 (03 ô)". */
  readonly notCarried: readonly string[];
}

export type ReportProblem =
  | 'has-errors'
  /** The rows an officer inserted hold more text than one cell can. */
  | 'outside-too-long';

/** @param now the instant of making, ISO, kept in the stamp. Fails while there are findings of severity lỗi. */
export async function makeReport(checked: CheckedWorkbook, now: string): Promise<Result<MadeReport, ReportProblem>> {
  if (hasErrors(checked)) return failure('has-errors');
  const { scope, reading, figures, findings, unexplained } = checked;
  const entries = withOutsideRows(reading.entries);
  if ((entries.general.outside ?? '').length > MAX_TEXT) return failure('outside-too-long');
  const stamp = await stampEntries(entries, reading.stamp, now);
  const code = checkCode(stamp);
  const report = monthlyReport({ scope, entries, figures, unexplained: unexplained.length, checkCode: code });
  const model = layOutWorkbook(scope, entries, figures, {
    sheets: submissionSheets(report),
    explanations: explanationLines(findings, scope, reading.entries),
    stamp,
  });
  return success({ model, checkCode: code, notCarried: notCarried(reading.facts) });
}

function notCarried(facts: readonly StructureFact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind === 'foreign-sheet') return [fact.sheet];
    return fact.kind === 'foreign-cells' ? [`${fact.sheet}, ô ${fact.cell} (${countText(fact.count)} ô)`] : [];
  });
}

/** Rows an officer inserted stand outside the annex: their words go on under "Công việc ngoài phụ lục". */
function withOutsideRows(entries: Entries): Entries {
  if (entries.outside.length === 0) return entries;
  const lines = entries.outside.map(({ text }) => `- ${text}`);
  const outside = [...(entries.general.outside === undefined ? [] : [entries.general.outside]), ...lines].join('\n');
  return { ...entries, general: { ...entries.general, outside }, outside: [] };
}

/** What asks for justification now, with the reasons that still hold; then reasons whose finding is gone, so that none is lost. */
function explanationLines(findings: readonly ReportFinding[], scope: ReportScope, entries: Entries): ExplanationLine[] {
  const keyOf = ({ code, rowId, field, value }: Explanation): string => JSON.stringify([code, rowId, field, value]);
  const given = new Map(entries.explanations.map((explanation) => [keyOf(explanation), explanation]));
  const asked = findings
    .filter(({ severity }) => severity === 'explain')
    .map((finding): ExplanationLine => {
      const { message } = describeFinding(finding, scope);
      const line = {
        code: finding.code,
        rowId: finding.rowId ?? '',
        field: finding.field ?? '',
        value: explainedValue(finding, scope, entries),
      };
      const reason = given.get(keyOf(line))?.reason;
      return {
        ...line,
        place: [finding.sheet, finding.cell].filter((part) => part !== undefined).join(', '),
        message,
        ...(reason === undefined ? {} : { reason }),
      };
    });
  const askedKeys = new Set(asked.map(keyOf));
  const voided = entries.explanations
    .filter((explanation) => explanation.reason !== undefined && !askedKeys.has(keyOf(explanation)))
    .map((explanation): ExplanationLine => ({ ...explanation, place: '', message: VOIDED }));
  return [...asked, ...voided];
}

const VOIDED = 'Số liệu đã thay đổi, lý do này không còn hiệu lực; giữ lại để tham khảo.';
