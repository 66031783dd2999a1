/** What a finding is about, in words: its row, its cell, and the values that its sentence quotes. */
import type { Field } from '../../entries/entries';
import type { Finding } from '../../entries/finding';
import type { EntryValue } from '../../entries/reading';
import type { Plan } from '../../plan/plan';
import type { ReportScope } from '../../plan/scope';
import { fieldLabels } from '../fieldLabels';
import { measureOf } from '../lines';
import { valueText } from '../valueText';

export interface Subject {
  readonly scope: ReportScope;
  readonly sheet: string;
  readonly rowId: string;
  /** "Nhiệm vụ số 33", "Chỉ tiêu số 15.2", "Nội dung chung"; begins a sentence. */
  readonly row: string;
  /** "Nhiệm vụ số 33, ô “Ngày hoàn thành”"; begins a sentence. */
  readonly cell: string;
  /** A value of the finding's own field, in words. */
  readonly value: (value: EntryValue) => string;
  /** A value of another field of the row: "Tỷ lệ 45%". */
  readonly other: (field: Field, value: EntryValue) => string;
}

type About = Pick<Finding, 'sheet' | 'rowId' | 'field'>;

export function subjectOf({ sheet = '', rowId = '', field }: About, scope: ReportScope): Subject {
  const row = rowText(scope.plan, rowId);
  return {
    scope,
    sheet,
    rowId,
    row,
    cell: field === undefined ? row : `${row}, ô “${fieldLabels[field]}”`,
    value: (value) => (field === undefined ? String(value) : valueText(scope, rowId, field, value)),
    other: (name, value) =>
      name === 'numerator' && measureOf(scope, rowId)?.kind === 'yes-no'
        ? `${fieldLabels.value}: ${valueText(scope, rowId, name, value)}`
        : `${fieldLabels[name]} ${valueText(scope, rowId, name, value)}`,
  };
}

/** A row of the plan as officers call it, whoever leads it; "Dòng này" for any other id. */
export function rowText(plan: Plan, id: string): string {
  if (id === 'info') return 'Thông tin chung';
  if (id === 'general') return 'Nội dung chung';
  for (const annex of plan.annexes) {
    if (annex.kind === 'tasks') {
      const task = annex.rows.find((row) => row.id === id);
      if (task) return `Nhiệm vụ số ${task.no}`;
    } else {
      const numbered = annex.rows.flatMap((target) => [target, ...target.measures]).find((row) => row.id === id);
      if (numbered) return `Chỉ tiêu số ${numbered.no}`;
    }
  }
  return 'Dòng này';
}
