/** How the sheet of retired rows names what it keeps, where a field's own name is not enough. */
import { fieldLabels } from '../../checks/fieldLabels';
import type { Explanation, RetiredRow } from '../../entries/entries';
import { periodText } from '../../entries/words';
import { parsePeriod } from '../../plan/period';

/** "Tử số (kỳ tháng 10 năm 2026)" */
export function earlierLabel(label: string, periodId: string): string {
  const period = parsePeriod(periodId);
  return `${label} (kỳ ${period ? periodText(period) : periodId})`;
}

const labels = new Map<string, string>(Object.entries(fieldLabels));

/** "Lý do giải trình (Tỷ lệ: 30%)" */
export function explanationLabel({ field, value }: Explanation): string {
  const about = value === '' ? labels.get(field) : value;
  return about === undefined ? 'Lý do giải trình' : `Lý do giải trình (${about})`;
}

/** The same rows, each once with all that was left of it, in the order met. */
export function joinedRows(rows: readonly RetiredRow[]): RetiredRow[] {
  const joined = new Map<string, RetiredRow>();
  for (const { fields, ...row } of rows) {
    const key = JSON.stringify([row.rowId, row.annex, row.no, row.text]);
    joined.set(key, { ...row, fields: [...(joined.get(key)?.fields ?? []), ...fields] });
  }
  return [...joined.values()];
}
