/** Rows of the city's figures as a sentence lists them: by what they are and their numbers. */
import { rowNumbers } from '../../entries/rowNumber';
import type { Plan, Target, Task } from '../../plan/plan';
import type { CityMeasure, CityPlan, CityTarget, CityTask } from '../city/city';

export type Row = CityTarget | CityMeasure | CityTask;

const rowOf = (row: Row): Target | Task => ('task' in row ? row.task : row.target);
const numberOf = (row: Row): string => ('measure' in row ? row.measure.no : rowOf(row).no);

export interface NumberedRow {
  readonly what: 'chỉ tiêu' | 'nhiệm vụ';
  readonly plan: Plan;
  /** Within its plan: "33", "15.2", "a (Mục II.1)". */
  readonly no: string;
}

export function numberedRows(rows: readonly Row[], plans: readonly CityPlan[]): NumberedRow[] {
  const annexes = new Map(plans.map((plan) => [plan.plan.id, annexAfter(plan)]));
  return rows.map((row) => ({
    what: 'task' in row ? 'nhiệm vụ' : 'chỉ tiêu',
    plan: row.plan,
    no: numberOf(row) + (annexes.get(row.plan.id)?.(rowOf(row)) ?? ''),
  }));
}

/** "chỉ tiêu số 3, 4; nhiệm vụ điểm a (Mục II.2); Kế hoạch số 95/KH-UBND: nhiệm vụ số 6"; empty of nothing. */
export function numbersText(rows: readonly Row[], plans: readonly CityPlan[]): string {
  const [own] = plans;
  const groups = new Map<string, Set<string>>();
  for (const { what, plan, no } of numberedRows(rows, plans)) {
    const which = plan.id === own?.plan.id ? what : `Kế hoạch số ${plan.number}: ${what}`;
    groups.set(which, (groups.get(which) ?? new Set()).add(no));
  }
  return [...groups].map(([which, numbers]) => `${which} ${rowNumbers([...numbers], listed)}`).join('; ');
}

const listed = (alike: readonly string[]): string => alike.join(', ');

/** A row's number within its plan: "33", "a (Mục II.1)" where the plan has several annexes of a kind, whose numbers repeat. */
export function numbersIn(plan: CityPlan): (row: Target | Task) => string {
  const after = annexAfter(plan);
  return (row) => row.no + after(row);
}

function annexAfter({ plan, targets, tasks }: CityPlan): (row: Target | Task) => string {
  const annexOf = new Map(plan.annexes.flatMap((annex) => annex.rows.map(({ id }) => [id, annex] as const)));
  const annexCount = (rows: readonly Row[]): number => new Set(rows.map((row) => annexOf.get(rowOf(row).id))).size;
  const counts = { targets: annexCount(targets), tasks: annexCount(tasks) };
  return ({ id }) => {
    const annex = annexOf.get(id);
    return annex && counts[annex.kind] > 1 ? ` (${annex.label})` : '';
  };
}

/** The same of measures and tasks by their ids, in the plans' order: "Chỉ tiêu số 3, 15.2; nhiệm vụ số 12". */
export function linesText(ids: readonly string[], plans: readonly CityPlan[]): string {
  const wanted = new Set(ids);
  const measures = plans.flatMap(({ targets }) => targets.flatMap((target) => target.measures));
  return numbersText(
    [
      ...measures.filter(({ measure }) => wanted.has(measure.id)),
      ...plans.flatMap(({ tasks }) => tasks.filter(({ task }) => wanted.has(task.id))),
    ],
    plans,
  );
}
