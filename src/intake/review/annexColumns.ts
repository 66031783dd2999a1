/** The columns of an annex under review: the annex's own, then what its cells were understood as, then the doubts. */
import type { Annex, AnnexColumnKey, Target, Task } from '../../plan/plan';
import { bodiesColumns } from './bodiesCell';
import { leadModes, optionsOf } from './choices';
import { column, doubtsColumn, type ReviewColumn } from './column';
import { measureColumns } from './measure';

export const LINE = 'line';
export const NUMBER = 'number';

/** What a line is: the last of each list are headings of three levels. */
export const SECTIONS = ['Đề mục 1', 'Đề mục 2', 'Đề mục 3'] as const;
export const MEASURE = 'Thước đo';
export const ROWS: Readonly<Record<Annex['kind'], string>> = { targets: 'Chỉ tiêu', tasks: 'Nhiệm vụ' };

const WIDTHS: Readonly<Record<AnnexColumnKey, number>> = {
  no: 34,
  text: 180,
  lead: 95,
  coordinating: 95,
  due: 85,
  deliverable: 100,
  baseline: 60,
};

const hasAssumed = (rows: readonly (Target | Task)[], field: 'lead' | 'coordinating'): boolean =>
  rows.some((row) => row[field].assumed !== undefined);

/** Every annex has words; the rest of its own columns are those of the document, each once. */
function ownColumns({ columns }: Annex): ReviewColumn[] {
  const first = new Map(columns.map(({ key, heading }) => [key, heading] as const).reverse());
  const keys = new Set(columns.map(({ key }) => key));
  const own = [...keys].map((key) => column(key, first.get(key) ?? key, WIDTHS[key], 'verbatim'));
  return keys.has('text') ? own : [...own, column('text', 'Nội dung', WIDTHS.text, 'verbatim')];
}

export function annexColumns(annex: Annex): ReviewColumn[] {
  const isTargets = annex.kind === 'targets';
  const lines = isTargets ? [ROWS.targets, MEASURE, ...SECTIONS] : [ROWS.tasks, ...SECTIONS];
  return [
    column(LINE, 'Loại dòng', 56, 'reading', lines),
    ...ownColumns(annex),
    column(NUMBER, 'Số (hiểu là)', 40),
    ...bodiesColumns('lead', hasAssumed(annex.rows, 'lead')),
    ...(isTargets ? [] : [column('leads', 'Cách chủ trì', 60, 'reading', optionsOf(leadModes))]),
    ...bodiesColumns('coordinating', hasAssumed(annex.rows, 'coordinating')),
    ...(isTargets
      ? [column('field', 'Lĩnh vực', 70), ...measureColumns(annex)]
      : [column('dueRead', 'Thời hạn (hiểu là)', 95)]),
    doubtsColumn,
  ];
}
