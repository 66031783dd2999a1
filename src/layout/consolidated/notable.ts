/** What the head must know of the figures: overdue, not met, fallen, contradicted, without figures, as numbers of rows. */
import type { CityMeasure, CityPlan, CityTarget, CityTask } from '../../consolidation/city/city';
import type { Consolidated } from '../../consolidation/consolidated';

interface Notable {
  readonly overdue: readonly CityTask[];
  readonly notMet: readonly CityTarget[];
  readonly withoutTargets: readonly CityTarget[];
  readonly withoutTasks: readonly CityTask[];
  readonly fallenMeasures: readonly CityMeasure[];
  readonly fallenTasks: readonly CityTask[];
  /** Rows of measures and tasks whose leads say different things. */
  readonly contradicted: readonly (CityMeasure | CityTask)[];
}

/** In points of a percentage, or a count: less is noise of binary fractions. */
export const FALLEN = -0.000_001;

const hasFallen = ({ difference }: CityMeasure | CityTask): boolean =>
  difference !== undefined && difference.by < FALLEN;

export function notableOf({ city: { plans, conflicts } }: Consolidated): Notable {
  const targets = plans.flatMap((plan) => plan.targets);
  const tasks = plans.flatMap((plan) => plan.tasks);
  const measures = targets.flatMap((target) => target.measures);
  const inConflict = new Set(conflicts.map(({ line }) => line));
  const stands = (...verdicts: readonly CityTarget['figure']['verdict'][]): CityTarget[] =>
    targets.filter(({ figure }) => verdicts.includes(figure.verdict));
  return {
    overdue: tasks.filter(({ status }) => status === 'overdue'),
    notMet: stands('not-yet-met', 'missed'),
    withoutTargets: stands('no-data', 'not-reported'),
    withoutTasks: tasks.filter(({ status }) => status === 'not-reported'),
    fallenMeasures: measures.filter(hasFallen),
    fallenTasks: tasks.filter(hasFallen),
    contradicted: [
      ...measures.filter(({ measure }) => inConflict.has(measure.id)),
      ...tasks.filter(({ task }) => inConflict.has(task.id)),
    ],
  };
}

type Row = CityTarget | CityMeasure | CityTask;

const numberOf = (row: Row): string =>
  'task' in row ? row.task.no : 'measure' in row ? row.measure.no : row.target.no;

/** "chỉ tiêu số 3, 4; nhiệm vụ số 12; Kế hoạch số 95: nhiệm vụ số 6"; empty of nothing. */
export function numbersText(rows: readonly Row[], [own]: readonly CityPlan[]): string {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const which = row.plan.id === own?.plan.id ? '' : `Kế hoạch số ${row.plan.number}: `;
    const what = `${which}${'task' in row ? 'nhiệm vụ' : 'chỉ tiêu'} số`;
    groups.set(what, (groups.get(what) ?? new Set()).add(numberOf(row)));
  }
  return [...groups].map(([what, numbers]) => `${what} ${[...numbers].join(', ')}`).join('; ');
}
