/** What the head must know of the figures: overdue, not met, fallen, contradicted, without figures. */
import type { City, CityMeasure, CityTarget, CityTask } from './city';

export interface Notable {
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

export function notableOf({ plans, conflicts }: City): Notable {
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
