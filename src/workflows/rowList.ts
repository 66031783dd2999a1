/** Every row an officer may fill in, in annex order, as a face lists them to choose from. */
import { rowText } from '../checks/describe/subject';
import { countText } from '../entries/words';
import { FRONT, generalWords } from '../layout/frontFields';
import type { Target, Task } from '../plan/plan';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import { upperFirst } from '../report/sentences';
import type { CheckedWorkbook } from './checkWorkbook';
import { rowFigures } from './rowFigures';

export interface ListedRow {
  /** A measure's or a task's id; a target's own where the agency coordinates it; "general". */
  readonly rowId: string;
  /** The part of the workbook it stands in: "Phụ lục I". */
  readonly part: string;
  /** "Nhiệm vụ số 12", "Chỉ tiêu số 15.2" */
  readonly label: string;
  /** The annex's own words. */
  readonly text: string;
  /** Đánh giá or Trạng thái; that it is coordinated. */
  readonly status: string;
  /** Led rows are to be filled in, the others may be. */
  readonly kind: 'led' | 'coordinated' | 'general';
  readonly isFilled: boolean;
}

/** In each annex the rows the agency leads, then those it coordinates; at the end the words of Nội dung chung. */
export function rowList(checked: CheckedWorkbook): ListedRow[] {
  const { scope, figures, reading } = checked;
  const statuses = new Map(rowFigures(checked).map(({ rowId, status }) => [rowId, status]));
  const named = (part: ScopeAnnex, { id, text }: Line): Pick<ListedRow, 'rowId' | 'part' | 'label' | 'text'> => ({
    rowId: id,
    part: partLabel(scope, part),
    label: rowText(scope, id),
    text,
  });
  const rows = scope.annexes.flatMap((part): ListedRow[] => [
    ...part.leads.flatMap<Line>(linesOf).map((line) => ({
      ...named(part, line),
      status: statuses.get(line.id) ?? '',
      kind: 'led' as const,
      isFilled: figures.filled.has(line.id),
    })),
    ...part.coordinates.map((row) => ({
      ...named(part, row),
      status: COORDINATED,
      kind: 'coordinated' as const,
      isFilled: reading.entries.coordination.get(row.id)?.text !== undefined,
    })),
  ]);
  return [...rows, generalRow(checked)];
}

export const isOwed = ({ kind, isFilled }: ListedRow): boolean => kind === 'led' && !isFilled;

/** The first row still owed after this one, or else from the beginning; never this one itself. */
export function nextOwed(rows: readonly ListedRow[], rowId: string): ListedRow | undefined {
  const index = rows.findIndex((row) => row.rowId === rowId);
  return [...rows.slice(index + 1), ...rows.slice(0, Math.max(index, 0))].find(isOwed);
}

/** Which one a row is of those of its kind: led rows and coordinated ones are counted apart. */
export function positionOf(rows: readonly ListedRow[], rowId: string): { index: number; of: number } | undefined {
  const row = rows.find((one) => one.rowId === rowId);
  const same = rows.filter(({ kind }) => kind === row?.kind);
  return row && { index: same.indexOf(row) + 1, of: same.length };
}

function generalRow({ scope, reading }: CheckedWorkbook): ListedRow {
  const count = Object.keys(reading.entries.general).length;
  const label = rowText(scope, FRONT.general);
  return {
    rowId: FRONT.general,
    part: label,
    label,
    text: `${upperFirst(generalWords(scope))}.`,
    status: count === 0 ? 'Chưa nhập' : `Đã nhập ${countText(count)} nội dung`,
    kind: 'general',
    isFilled: count > 0,
  };
}

const COORDINATED = 'Phối hợp';

type Line = Pick<Target, 'id' | 'text'>;

/** "Phụ lục I"; with its plan where the report is of several: "Kế hoạch 95 – Phụ lục". */
export const partLabel = ({ plan }: ReportScope, part: ScopeAnnex): string =>
  part.plan === plan ? part.annex.label : `Kế hoạch ${part.plan.short} – ${part.annex.label}`;

const linesOf = (row: Target | Task): Line[] =>
  'measures' in row ? row.measures.map(({ id }) => ({ id, text: row.text })) : [row];
