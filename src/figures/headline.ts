/**
 * The four headline figures of a report, never merged, each with its counts, and the officer's own filling-in progress.
 * A count over nothing stays a count over nothing: 0/0 is said in words, never shown as a percentage.
 */
import type { TaskEntry } from '../entries/entries';
import type { Task } from '../plan/plan';
import { verdictsOnFigures } from './measure';
import type { TargetFigure } from './target';
import { completeStatuses, overdueStatuses, type TaskFigure, type TaskStatus } from './task';
import { isFraction } from './usable';

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** None of nothing: 0/0 is said in words. */
export const fractionOf = ({ count, of }: Share): number | undefined => (of === 0 ? undefined : count / of);

export interface Headline {
  /** 1. Chỉ tiêu đạt, vượt / chỉ tiêu có số liệu. */
  readonly targetsMet: Share;
  /** 2. Nhiệm vụ đến hạn hoàn thành: complete / (complete + overdue and not complete). */
  readonly dueTasksDone: Share;
  /** 3. Tiến độ bình quân của nhiệm vụ có thời hạn: the mean fraction over `count` of `of` such tasks. */
  readonly averageProgress: Share & { readonly mean?: number };
  /** 4. Nhiệm vụ thường xuyên có kết quả trong kỳ. */
  readonly continuousWithResults: Share;
}

const SET_ASIDE: readonly TaskStatus[] = ['out-of-scope', 'stopped'];

export interface TaskRow {
  readonly task: Task;
  readonly entry: TaskEntry;
  readonly figure: TaskFigure;
  /** Nothing at all came from who leads it: that is no task without results. */
  readonly isSilent?: boolean;
}

export function headline(targets: readonly TargetFigure[], tasks: readonly TaskRow[]): Headline {
  const inScope = tasks.filter(({ figure }) => !SET_ASIDE.includes(figure.status));
  const complete = countIn(inScope, completeStatuses);
  return {
    targetsMet: {
      count: targets.filter(({ verdict }) => verdict === 'met' || verdict === 'exceeded').length,
      of: targets.filter(({ verdict }) => verdictsOnFigures.includes(verdict)).length,
    },
    dueTasksDone: { count: complete, of: complete + countIn(inScope, overdueStatuses) },
    averageProgress: averageProgress(inScope),
    continuousWithResults: {
      count: countIn(inScope, ['continuous-results']),
      of: inScope.filter(({ task, isSilent }) => task.due.schedule.kind === 'continuous' && !isSilent).length,
    },
  };
}

function averageProgress(rows: readonly TaskRow[]): Headline['averageProgress'] {
  const dated = rows.filter(({ task }) => hasDue(task));
  const percents = dated.map(({ entry }) => entry.percent).filter(isFraction);
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return {
    count: percents.length,
    of: dated.length,
    ...(percents.length === 0 ? {} : { mean: sum / percents.length }),
  };
}

/** A task with a term (có thời hạn). */
export const hasDue = (task: Task): boolean => ['once', 'span', 'several'].includes(task.due.schedule.kind);

const countIn = (rows: readonly TaskRow[], statuses: readonly TaskStatus[]): number =>
  rows.filter(({ figure }) => statuses.includes(figure.status)).length;
