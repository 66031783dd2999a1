/** A task over all that lead it: complete at n/N agencies, overdue at k/N, not reported by m; complete when all are. */
import { hasDue } from '../../figures/headline';
import { completeStatuses, overdueStatuses, type TaskStatus } from '../../figures/task';
import type { Plan, Task } from '../../plan/plan';
import { taskShare } from '../longTable/assignments';
import type { LongLine } from '../longTable/longLine';
import type { CityTask, CityTaskStatus, Difference } from './city';
import { outsideOf, reckon, type Reckoned } from './reckoned';

const DONE: readonly TaskStatus[] = [...completeStatuses, 'done-no-due'];

export function cityTask(plan: Plan, task: Task, lines: readonly LongLine[]): CityTask {
  const reckoned = reckon(lines);
  const statuses: CityTask['statuses'] = Object.fromEntries(reckoned.statuses);
  const sum = (of: readonly TaskStatus[]): number => of.reduce((total, status) => total + (statuses[status] ?? 0), 0);
  const counts = {
    done: sum(DONE),
    overdue: sum(overdueStatuses),
    withResults: reckoned.counting.filter(hasResults).length,
  };
  const difference = differenceOf(reckoned.counting);
  return {
    plan,
    task,
    share: taskShare(task),
    coverage: { reported: reckoned.reported, expected: reckoned.expected },
    statuses,
    setAside: reckoned.setAside,
    ...counts,
    progress: progressOf(reckoned.counting),
    status: statusOf(task, reckoned, counts),
    ...(difference ? { difference } : {}),
  };
}

const hasResults = ({ status, times = 0, arisen = 0 }: LongLine): boolean =>
  status === 'continuous-results' || (status === 'recurring' && times > 0) || (status === 'relative' && arisen > 0);

function statusOf(
  task: Task,
  reckoned: Reckoned,
  { done, overdue, withResults }: Pick<CityTask, 'done' | 'overdue' | 'withResults'>,
): CityTaskStatus {
  const outside = outsideOf(reckoned);
  if (outside) return outside;
  if (reckoned.reported === 0) return 'not-reported';
  if (!hasDue(task) && task.due.schedule.kind !== 'none') return withResults > 0 ? 'results' : 'no-results';
  if (done >= reckoned.expected) return 'done';
  return overdue > 0 ? 'overdue' : 'ongoing';
}

const percentOf = ({ percent }: LongLine): number[] =>
  percent !== undefined && percent >= 0 && percent <= 1 ? [percent] : [];

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

function progressOf(counting: readonly LongLine[]): CityTask['progress'] {
  const percents = counting.flatMap(percentOf);
  return { ...(percents.length === 0 ? {} : { mean: meanOf(percents) }), over: percents.length };
}

/** Of the mean fraction done, over the agencies that gave one now and then. */
function differenceOf(counting: readonly LongLine[]): Difference | undefined {
  const both = counting.flatMap((line) =>
    line.previousPercent === undefined ? [] : percentOf(line).map((now) => ({ now, then: line.previousPercent ?? 0 })),
  );
  if (both.length === 0) return undefined;
  return { by: meanOf(both.map(({ now }) => now)) - meanOf(both.map(({ then }) => then)), over: both.length };
}
