/**
 * Giải trình: an officer's reason for a finding. It holds for one finding of one row and for the value it was written
 * about; a changed value voids it.
 */
import type { Entries, Explanation } from '../entries/entries';
import type { ReportScope } from '../plan/scope';
import { entryOf } from './fields';
import { fieldLabels } from './fieldLabels';
import { allRules, type ReportFinding } from './registry';
import { valueText } from './valueText';

const restsOn = new Map(allRules.map(({ code, restsOn: fields = [] }) => [code, fields]));

const LONGEST_VALUE = 1_000;

/**
 * The value a finding is about, as the sheet Giải trình keeps it: "Tử số: 1.200; Mẫu số: 1.000", on one line, since a
 * file does not keep every kind of line break. Empty where nothing is entered.
 */
export function explainedValue({ code, rowId, field }: ReportFinding, scope: ReportScope, entries: Entries): string {
  if (rowId === undefined || field === undefined) return '';
  const entry = entryOf(entries, rowId);
  const fields = [...new Set([field, ...(restsOn.get(code) ?? [])])];
  return fields
    .flatMap((name) => {
      const value = entry[name];
      return value === undefined ? [] : [`${fieldLabels[name]}: ${valueText(scope, rowId, name, value)}`];
    })
    .join('; ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_VALUE)
    .trim();
}

/** What a finding asks to be explained: the line of Giải trình without its reason. */
export const explanationAsked = (
  finding: ReportFinding,
  scope: ReportScope,
  entries: Entries,
): Omit<Explanation, 'reason'> => ({
  code: finding.code,
  rowId: finding.rowId ?? '',
  field: finding.field ?? '',
  value: explainedValue(finding, scope, entries),
});

/** Equal for two explanations of one thing. */
export const explanationKey = ({ code, rowId, field, value }: Omit<Explanation, 'reason'>): string =>
  JSON.stringify([code, rowId, field, value.trim()]);

/** The reasons an officer gave, by key; a line without one gives none. */
export const givenReasons = ({ explanations }: Entries): ReadonlyMap<string, string> =>
  new Map(
    explanations.flatMap((explanation): [string, string][] => {
      const reason = explanation.reason?.trim() ?? '';
      return reason === '' ? [] : [[explanationKey(explanation), reason]];
    }),
  );

/** The findings that need a word of justification and have none for the value that stands there now. */
export function unexplained(findings: readonly ReportFinding[], scope: ReportScope, entries: Entries): ReportFinding[] {
  const reasons = givenReasons(entries);
  return findings.filter(
    (finding) =>
      finding.severity === 'explain' && !reasons.has(explanationKey(explanationAsked(finding, scope, entries))),
  );
}
