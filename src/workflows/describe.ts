/** What a face says to people, from one place: findings with their place, refusals, template faults. */
import type { Refusal } from '../workbook/refusal';
import { describe, describeIdentity } from '../checks/describe/describe';
import { describeRefusal as refusalSentence } from '../checks/describe/refusals';
import type { IdentityFinding, ReportFinding } from '../checks/registry';
import type { Severity } from '../entries/finding';
import { countText, periodText } from '../entries/words';
import type { ReportScope } from '../plan/scope';

export { shareText } from '../figures/labels';
export { describeTemplateFault } from '../plan/describeTemplateFault';

/** A finding in words, with its place. */
export interface DescribedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly cell?: string;
  readonly rowId?: string;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}

export const severityLabels: Record<Severity, string> = {
  error: 'lỗi',
  explain: 'cần giải trình',
  notice: 'lưu ý',
};

export const describeFinding = (finding: ReportFinding, scope: ReportScope): DescribedFinding => ({
  ...placeOf(finding),
  ...describe(finding, scope),
});

export const describeIdentityFinding = (finding: IdentityFinding): DescribedFinding => ({
  ...placeOf(finding),
  ...describeIdentity(finding),
});

const placeOf = ({
  code,
  severity,
  sheet,
  cell,
  rowId,
  field,
}: ReportFinding | IdentityFinding): Omit<DescribedFinding, 'message' | 'fix'> => ({
  code,
  severity,
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
  ...(rowId === undefined ? {} : { rowId }),
  ...(field === undefined ? {} : { field }),
});

/** One line: the file, what happened, how to mend it. */
export function describeRefusal(path: string, refusal: Refusal): string {
  const { message, fix } = refusalSentence(refusal);
  return `${path}: ${message} ${fix}`.trim();
}

/** Whose report of when: "Sở Y tế, kỳ báo cáo tháng 11 năm 2026, Kế hoạch số 224/KH-UBND". */
export const scopeText = ({ agency, period, plan }: ReportScope): string =>
  `${agency.name}, kỳ báo cáo ${periodText(period)}, Kế hoạch số ${plan.number}`;

/** "02 lỗi, 01 cần giải trình, 03 lưu ý" */
export function countsText(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity): string =>
    countText(findings.filter((finding) => finding.severity === severity).length);
  return `${count('error')} lỗi, ${count('explain')} cần giải trình, ${count('notice')} lưu ý`;
}

/** "02 nội dung cần giải trình" */
export const toExplainText = ({ length }: readonly unknown[]): string => `${countText(length)} nội dung cần giải trình`;
