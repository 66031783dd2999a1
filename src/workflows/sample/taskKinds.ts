/** Which tasks a mistake fits. */
import { hasDue } from '../../figures/headline';
import type { Task } from '../../plan/plan';
import { dueDay } from '../../plan/schedule';
import type { ReportScope } from '../../plan/scope';

export const isDated = (task: Task): boolean => hasDue(task);

export const isDueBefore = (task: Task, { cutOff }: ReportScope): boolean =>
  (dueDay(task.due.schedule) ?? cutOff) < cutOff;

export const isDueAfter = (task: Task, { cutOff }: ReportScope): boolean =>
  (dueDay(task.due.schedule) ?? cutOff) > cutOff;

export const isContinuous = (task: Task): boolean => task.due.schedule.kind === 'continuous';
