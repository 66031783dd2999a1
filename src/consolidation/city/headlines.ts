/** The four headline figures: of the city counted over targets and tasks, and of agencies counted over what each was given. */
import { hasDue, headline, type Headline, type TaskRow } from '../../figures/headline';
import type { Verdict } from '../../figures/measure';
import { targetFigure, type TargetFigure } from '../../figures/target';
import type { TaskStatus } from '../../figures/task';
import type { Task } from '../../plan/plan';
import type { LongLine } from '../longTable/longLine';
import { linesBy } from '../longTable/linesBy';
import type { CityTarget, CityTask } from './city';

/** A row that nobody of the administration leads is asked of nobody. */
export const cityHeadline = (targets: readonly CityTarget[], tasks: readonly CityTask[]): Headline =>
  headline(
    targets.map(({ figure }) => figure),
    tasks.filter(isAsked).map((city) => ({
      task: city.task,
      entry: city.progress.mean === undefined ? {} : { percent: city.progress.mean },
      figure: { status: wholeStatus(city) },
    })),
  );

/** Of any agency at all. */
export const isAsked = ({ coverage }: CityTask): boolean => coverage.expected + coverage.reported > 0;

/** A continuous task has results where any agency has. */
function wholeStatus({ status, task }: CityTask): TaskStatus {
  const isContinuous = task.due.schedule.kind === 'continuous';
  switch (status) {
    case 'done':
      return hasDue(task) ? 'done-on-time' : 'done-no-due';
    case 'results':
      return isContinuous ? 'continuous-results' : 'recurring';
    case 'no-results':
      return isContinuous ? 'continuous-none' : 'recurring';
    default:
      return status;
  }
}

/** The rows of some agencies, as each would count its own. */
export interface Rows {
  readonly targets: readonly TargetFigure[];
  readonly tasks: readonly TaskRow[];
}

export const headlineOf = ({ targets, tasks }: Rows): Headline => headline(targets, tasks);

/** One agency's own rows, from its lines. */
export function rowsOf(lines: readonly LongLine[], tasks: ReadonlyMap<string, Task>): Rows {
  const measures = linesBy(
    lines.filter(({ kind }) => kind === 'measure'),
    ({ row }) => row,
  );
  return {
    targets: [...measures.values()].map((own) => targetFigure(own.map(measureFigureOf))),
    tasks: lines.flatMap((line): TaskRow[] => {
      const task = tasks.get(line.line);
      if (!task) return [];
      const entry = line.use === 'used' && line.percent !== undefined ? { percent: line.percent } : {};
      return [{ task, entry, figure: { status: line.status as TaskStatus }, isSilent: line.use === 'not-sent' }];
    }),
  };
}

const measureFigureOf = ({ status, attainment }: LongLine) => ({
  verdict: status as Verdict,
  ...(attainment === undefined ? {} : { attainment }),
});
