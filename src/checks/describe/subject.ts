/** What a finding is about, in words: its row, its cell, and the values that its sentence quotes. */
import { rowNumber } from '../../entries/rowNumber';
import type { Field } from '../../entries/entries';
import type { Finding } from '../../entries/finding';
import type { EntryValue } from '../../entries/reading';
import { annexOf, type ReportScope, type ScopeAnnex } from '../../plan/scope';
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
  const row = rowText(scope, rowId);
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

/** A row of the report as officers call it, whoever leads it; "Dòng này" for any other id. */
export function rowText(scope: ReportScope, id: string): string {
  if (id === 'info') return 'Thông tin chung';
  if (id === 'general') return 'Nội dung chung';
  const part = annexOf(scope, id);
  const no = part && numberOf(part, id);
  if (!part || no === undefined) return 'Dòng này';
  const what = part.kind === 'tasks' ? 'Nhiệm vụ' : 'Chỉ tiêu';
  return `${what} ${rowNumber(no)}${whichOne(scope, part)}`;
}

function numberOf({ annex }: ScopeAnnex, id: string): string | undefined {
  return annex.kind === 'tasks'
    ? annex.rows.find((row) => row.id === id)?.no
    : annex.rows.flatMap((target) => [target, ...target.measures]).find((row) => row.id === id)?.no;
}

/** Numbers repeat in other plans and, where a plan has several annexes of a kind, in those: " (Kế hoạch 95)". */
function whichOne({ plan, annexes }: ReportScope, part: ScopeAnnex): string {
  const alike = annexes.filter((other) => other.plan === part.plan && other.kind === part.kind);
  const words = [
    ...(part.plan === plan ? [] : [`Kế hoạch ${part.plan.short}`]),
    ...(alike.length === 1 ? [] : [part.annex.label]),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
