/** An entry's value in words, as findings and explanations quote it. */
import { decisionLevels, rowCases, type Field } from '../entries/entries';
import type { EntryValue } from '../entries/reading';
import { dayText, decisionLevelLabels, numberText, rowCaseLabels, shortPercentText } from '../entries/words';
import { isDay } from '../plan/day';
import type { ReportScope } from '../plan/scope';
import { fieldKinds, isPercentage } from './fields';
import { measureOf } from './lines';

/** @example valueText(scope, '224-2025/II/33', 'percent', 0.855) is "85,5%" */
export function valueText(scope: ReportScope, rowId: string, field: Field, value: EntryValue): string {
  if (field === 'numerator' && measureOf(scope, rowId)?.kind === 'yes-no') return value === 0 ? 'Không' : 'Có';
  if (typeof value === 'number') return isPercentage(scope, rowId, field) ? shortPercentText(value) : numberText(value);
  if (fieldKinds[field] === 'day' && isDay(value)) return dayText(value);
  return fieldKinds[field] === 'list' ? (labels.get(value) ?? value) : value;
}

const labels = new Map<string, string>([
  ...rowCases.map((code) => [code, rowCaseLabels[code]] as const),
  ...decisionLevels.map((code) => [code, decisionLevelLabels[code]] as const),
]);
