/** A plan as tests hold it against its extracts: the cells of its annexes in the document's order, its rows, whom they name. */
import type { Annex, AnnexColumnKey, BodyRef, Plan, Target, Task } from '../../src/plan/plan';

export const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

type Row = Target | Task;

const cell: Record<AnnexColumnKey, (row: Row) => string> = {
  no: ({ no, noText }) => noText ?? no,
  text: ({ text }) => text,
  lead: ({ lead }) => lead.text,
  coordinating: ({ coordinating }) => coordinating.text,
  due: (row) => ('due' in row ? row.due.text : ''),
  deliverable: (row) => ('due' in row ? (row.deliverable ?? '') : ''),
  baseline: (row) => ('due' in row ? '' : (row.baseline ?? '')),
};

/** A row's cells as the annex has them, in the order of its columns. */
export const cellsOf = ({ columns }: Annex, row: Row): string[] => columns.map(({ key }) => cell[key](row));

/** Every cell of an annex, its headings and section rows included. */
export const annexCells = (annex: Annex): string[] => [
  ...annex.columns.map(({ heading }) => heading),
  ...annex.rows.flatMap((row) => [
    ...annex.sections.filter(({ before }) => before === row.no).flatMap(({ no, text }) => [no, text]),
    ...cellsOf(annex, row),
  ]),
];

/** Cells by row id. */
export const cellsById = (plan: Plan): ReadonlyMap<string, string[]> =>
  new Map(plan.annexes.flatMap((annex) => annex.rows.map((row) => [row.id, cellsOf(annex, row)] as const)));

export const annexOf = (plan: Plan, id: string): Annex => plan.annexes.find((annex) => annex.id === id)!;

/** The tasks of a plan, whichever annex they stand in. */
export const tasksOf = (plan: Plan): readonly Task[] =>
  plan.annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows : []));

export const targetsOf = (plan: Plan): readonly Target[] =>
  plan.annexes.flatMap((annex) => (annex.kind === 'targets' ? annex.rows : []));

/** "1 2 3a" */
export const numbersOf = (rows: readonly { readonly no: string }[]): string => rows.map(({ no }) => no).join(' ');

/** Whom a cell means, in one line: ids of agencies and groups, and the words of bodies that have none. */
export const idsOf = (bodies: readonly BodyRef[]): string => bodies.flatMap((body) => Object.values(body)).join(' ');
