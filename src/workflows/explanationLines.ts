/** The lines of Giải trình as the findings stand now, with the reasons given so far. */
import { explanationAsked, explanationKey, givenReasons } from '../checks/explanations';
import type { ReportFinding } from '../checks/registry';
import type { Entries } from '../entries/entries';
import type { ExplanationLine } from '../layout/explanationSheet';
import type { ReportScope } from '../plan/scope';
import { describeFinding } from './describe';

/** What asks for justification now, with the reasons that still hold; then reasons whose finding is gone, so that none is lost. */
export function explanationLines(
  findings: readonly ReportFinding[],
  scope: ReportScope,
  entries: Entries,
): ExplanationLine[] {
  const asked = askedLines(findings, scope, entries);
  const askedKeys = new Set(asked.map(explanationKey));
  const voided = entries.explanations
    .filter((explanation) => explanation.reason !== undefined && !askedKeys.has(explanationKey(explanation)))
    .map((explanation): ExplanationLine => ({ ...explanation, place: '', message: VOIDED }));
  return [...asked, ...voided];
}

const VOIDED = 'Số liệu đã thay đổi, lý do này không còn hiệu lực; giữ lại để tham khảo.';

/** What officers gave a reason for that still holds, in words. */
export const explainedFindings = (
  findings: readonly ReportFinding[],
  scope: ReportScope,
  entries: Entries,
): { readonly what: string; readonly reason: string }[] =>
  askedLines(findings, scope, entries).flatMap(({ message, reason }) =>
    reason === undefined ? [] : [{ what: message, reason }],
  );

function askedLines(findings: readonly ReportFinding[], scope: ReportScope, entries: Entries): ExplanationLine[] {
  const reasons = givenReasons(entries);
  return findings
    .filter(({ severity }) => severity === 'explain')
    .map((finding) => {
      const line = explanationAsked(finding, scope, entries);
      const reason = reasons.get(explanationKey(line));
      return {
        ...line,
        place: [finding.sheet, finding.cell].filter((part) => part !== undefined).join(', '),
        message: describeFinding(finding, scope).message,
        ...(reason === undefined ? {} : { reason }),
      };
    });
}
