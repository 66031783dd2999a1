/** A task's status (trạng thái), judged at the cut-off. The table is total: every combination of inputs has exactly one. */
import type { TaskEntry } from '../entries/entries';
import { daysBetween, type Day } from '../plan/day';
import type { Task } from '../plan/plan';
import { dueDay, type Schedule } from '../plan/schedule';
import { occurrences } from './occurrences';
import { isCount, isFraction } from './usable';

export const taskStatuses = [
  'done-on-time', // Hoàn thành đúng hạn
  'done-late', // Hoàn thành quá hạn
  'done-undated', // Hoàn thành (thiếu ngày): counted as complete, and a lỗi
  'done-no-due', // Hoàn thành (không hạn)
  'ongoing', // Đang thực hiện trong hạn
  'overdue', // Đang thực hiện quá hạn
  'not-started', // Chưa triển khai, trong hạn
  'not-started-overdue', // Chưa triển khai, quá hạn
  'unquantified', // Chưa báo cáo tỷ lệ: text, but not the number this task needs
  'continuous-results', // Thường xuyên, có kết quả trong kỳ
  'continuous-none', // Thường xuyên, chưa có kết quả trong kỳ
  'recurring', // Định kỳ: k/N (đến hạn k/n)
  'relative', // Đúng hạn n/m
  'no-due', // Không hạn
  'extended', // Được gia hạn
  'stopped', // Được dừng/điều chỉnh
  'out-of-scope', // Không thuộc phạm vi
  'not-reported', // Chưa báo cáo
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Complete, of a task with a term; late or undated is complete. */
export const completeStatuses: readonly TaskStatus[] = ['done-on-time', 'done-late', 'done-undated'];

export const overdueStatuses: readonly TaskStatus[] = ['overdue', 'not-started-overdue'];

export interface TaskFigure {
  readonly status: TaskStatus;
  /** The due day after any extension; absent where none can be known. */
  readonly due?: Day;
  /** Done late or overdue: whole days past the due day, to the completion or to the cut-off. */
  readonly daysLate?: number;
  /** Recurring: done of the year, and done of what has fallen due. */
  readonly times?: { readonly done: number; readonly ofYear: number; readonly due: number };
  /** Relative: cases that arose, and those on time. */
  readonly cases?: { readonly arisen: number; readonly onTime: number };
}

export interface TaskContext {
  readonly planFrom: Day;
  readonly cutOff: Day;
  /** Something stands in the row that could not be read: it is not empty. */
  readonly hasUnread?: boolean;
}

/** @example a task due 30/06/2026 with { percent: 1, completedOn: "2026-11-03" } is "done-late", 126 days. */
export function taskFigure(task: Task, entry: TaskEntry, context: TaskContext): TaskFigure {
  const schedule = task.due.schedule;
  const due = effectiveDue(schedule, entry);
  const status = taskStatus(schedule, due, entry, context);
  const daysLate = lateBy(status, due, entry, context.cutOff);
  const times =
    status === 'recurring' && schedule.kind === 'recurring' && isCount(entry.times)
      ? { done: entry.times, ...occurrences(schedule, context.planFrom, context.cutOff) }
      : undefined;
  const cases =
    status === 'relative' && isCount(entry.arisen) && isCount(entry.onTime)
      ? { arisen: entry.arisen, onTime: entry.onTime }
      : undefined;
  return {
    status,
    ...(due === undefined ? {} : { due }),
    ...(daysLate === undefined ? {} : { daysLate }),
    ...(times === undefined ? {} : { times }),
    ...(cases === undefined ? {} : { cases }),
  };
}

/** Gia hạn replaces the due day; an extension without its new day leaves none to judge by. */
function effectiveDue(schedule: Schedule, entry: TaskEntry): Day | undefined {
  const due = dueDay(schedule);
  return entry.rowCase === 'extended' && due !== undefined ? entry.newDue : due;
}

function taskStatus(
  schedule: Schedule,
  due: Day | undefined,
  entry: TaskEntry,
  { cutOff, hasUnread = false }: TaskContext,
): TaskStatus {
  if (entry.rowCase === 'out-of-scope' || entry.rowCase === 'stopped') return entry.rowCase;
  if (Object.keys(entry).length === 0 && !hasUnread) return 'not-reported';
  switch (schedule.kind) {
    case 'continuous':
      return entry.result === undefined ? 'continuous-none' : 'continuous-results';
    case 'recurring':
      return isCount(entry.times) ? 'recurring' : 'unquantified';
    case 'relative':
      return isCount(entry.arisen) && isCount(entry.onTime) ? 'relative' : 'unquantified';
    default:
      return dated(due, entry, cutOff);
  }
}

function dated(due: Day | undefined, entry: TaskEntry, cutOff: Day): TaskStatus {
  const percent = isFraction(entry.percent) ? entry.percent : undefined;
  if (due === undefined) {
    if (percent === 1) return 'done-no-due';
    return entry.rowCase === 'extended' ? 'extended' : 'no-due';
  }
  if (percent === undefined) return entry.rowCase === 'extended' ? 'extended' : 'unquantified';
  if (percent === 1) {
    if (entry.completedOn === undefined) return 'done-undated';
    return entry.completedOn <= due ? 'done-on-time' : 'done-late';
  }
  if (percent > 0) return cutOff <= due ? 'ongoing' : 'overdue';
  return cutOff <= due ? 'not-started' : 'not-started-overdue';
}

function lateBy(status: TaskStatus, due: Day | undefined, entry: TaskEntry, cutOff: Day): number | undefined {
  if (due === undefined) return undefined;
  if (status === 'done-late' && entry.completedOn !== undefined) return daysBetween(due, entry.completedOn);
  if (status === 'overdue' || status === 'not-started-overdue') return daysBetween(due, cutOff);
  return undefined;
}
