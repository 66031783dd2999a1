/** What the report's annexes take from the plan's own: a row's cells as the document has them, and which table it is. */
import { numberText } from '../entries/words';
import type { AnnexColumnKey, Plan, Section, Target, Task } from '../plan/plan';
import type { ScopeAnnex } from '../plan/scope';
import { headed } from '../plan/sections';
import type { AnnexRow } from './report';

/** The cell of a row under one of the annex's own columns; empty where the row has none. */
export function annexCell(row: Target | Task, key: AnnexColumnKey): string {
  switch (key) {
    case 'no':
    case 'text':
      return row[key];
    case 'lead':
    case 'coordinating':
      return row[key].text;
    case 'due':
      return 'due' in row ? row.due.text : '';
    case 'deliverable':
      return ('deliverable' in row ? row.deliverable : undefined) ?? '';
    case 'baseline':
      return ('baseline' in row ? row.baseline : undefined) ?? '';
  }
}

const LONGEST_ON_A_LINE = 10;

interface Counts {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/** "86/90"; large counts break after the stroke, not within a number. */
export function countsText({ numerator, denominator }: Counts): string {
  const told = [numerator, denominator].flatMap((count) => (count === undefined ? [] : [numberText(count)]));
  return told.join(told.join('/').length > LONGEST_ON_A_LINE ? '/\n' : '/');
}

/**
 * The rows of an annex's table, under the headings they stand under in the annex.
 * @param rowOf the annex row that is told of
 * @param told what stands after the annex's own cells, line by line
 */
export const annexRows = <Row>(
  part: Pick<ScopeAnnex, 'annex'>,
  rows: readonly Row[],
  rowOf: (row: Row) => Target | Task,
  told: (row: Row) => AnnexRow['lines'],
): AnnexRow[] =>
  headed(part, rows, (row) => rowOf(row).id).map(({ headings, line }) => ({
    id: rowOf(line).id,
    ...headingsBefore(headings),
    annex: part.annex.columns.map(({ key }) => annexCell(rowOf(line), key)),
    lines: told(line),
  }));

const headingsBefore = (sections: readonly Section[]): Pick<AnnexRow, 'headings'> =>
  sections.length === 0 ? {} : { headings: sections.map(({ no, text, level }) => ({ no, text, level })) };

/** "224-2025/I" */
export const annexTableId = ({ plan, annex }: Pick<ScopeAnnex, 'plan' | 'annex'>): string => `${plan.id}/${annex.id}`;

type AnnexNamed = Pick<ScopeAnnex, 'plan' | 'annex' | 'kind'>;

/** With the plan that rides along, and the annex where a plan has several of a kind: "… (KẾ HOẠCH SỐ 95/KH-UBND)". */
export function tableTitle(
  title: string,
  { plan, annex, kind }: AnnexNamed,
  scope: { readonly plan: Plan; readonly annexes: readonly AnnexNamed[] },
): string {
  const alike = scope.annexes.filter((other) => other.plan === plan && other.kind === kind);
  const which = [
    ...(alike.length > 1 ? [annex.label.toUpperCase()] : []),
    ...(plan === scope.plan ? [] : [`KẾ HOẠCH SỐ ${plan.number}`]),
  ];
  return which.length === 0 ? title : `${title} (${which.join(', ')})`;
}
