/**
 * Giải trình: an officer's reason for a finding. It holds for one finding of one row and for the value it was written
 * about; a changed value voids it.
 */
import type { Entries } from '../entries/entries';
import type { Rule } from './rule';
import type { ReportScope } from '../plan/scope';
import { entryOf } from './fields';
import { fieldLabels } from './fieldLabels';
import { registry, type ReportFinding } from './registry';
import { valueText } from './valueText';

const rules: readonly Rule<never>[] = Object.values(registry).flat();
const restsOn = new Map(rules.map(({ code, restsOn: fields = [] }) => [code, fields]));

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

/** The findings that need a word of justification and have none for the value that stands there now. */
export const unexplained = (
  findings: readonly ReportFinding[],
  scope: ReportScope,
  entries: Entries,
): ReportFinding[] =>
  findings.filter((finding) => finding.severity === 'explain' && !isExplained(finding, scope, entries));

const isExplained = (finding: ReportFinding, scope: ReportScope, entries: Entries): boolean =>
  entries.explanations.some(
    ({ code, rowId, field, value, reason = '' }) =>
      code === finding.code &&
      rowId === (finding.rowId ?? '') &&
      field === (finding.field ?? '') &&
      value.trim() === explainedValue(finding, scope, entries) &&
      reason.trim() !== '',
  );
