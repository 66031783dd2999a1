/** Every row an officer may fill in, in annex order, as a face lists them to choose from. */
import { rowText } from '../checks/describe/subject';
import { countText } from '../entries/words';
import { FRONT } from '../layout/frontFields';
import type { Annex, Target, Task } from '../plan/plan';
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
  const { leads, coordinates } = scope;
  const statuses = new Map(rowFigures(checked).map(({ rowId, status }) => [rowId, status]));
  const named = (annex: Annex, { id, text }: Line): Pick<ListedRow, 'rowId' | 'part' | 'label' | 'text'> => ({
    rowId: id,
    part: annex.label,
    label: rowText(scope.plan, id),
    text,
  });
  const rows = scope.plan.annexes.flatMap((annex): ListedRow[] => [
    ...rowsOf(annex, leads)
      .flatMap(linesOf)
      .map((line) => ({
        ...named(annex, line),
        status: statuses.get(line.id) ?? '',
        kind: 'led' as const,
        isFilled: figures.filled.has(line.id),
      })),
    ...rowsOf(annex, coordinates).map((row) => ({
      ...named(annex, row),
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
  const label = rowText(scope.plan, FRONT.general);
  return {
    rowId: FRONT.general,
    part: label,
    label,
    text: 'Đánh giá chung, công việc mang tính đột phá, khó khăn, kiến nghị, nhiệm vụ kỳ tới.',
    status: count === 0 ? 'Chưa nhập' : `Đã nhập ${countText(count)} nội dung`,
    kind: 'general',
    isFilled: count > 0,
  };
}

const COORDINATED = 'Phối hợp';

type Line = Pick<Target, 'id' | 'text'>;

const rowsOf = (annex: Annex, { targets, tasks }: CheckedWorkbook['scope']['coordinates']): (Target | Task)[] =>
  [...targets, ...tasks].filter((row) => annex.rows.some(({ id }) => id === row.id));

const linesOf = (row: Target | Task): Line[] =>
  'measures' in row ? row.measures.map(({ id }) => ({ id, text: row.text })) : [row];
