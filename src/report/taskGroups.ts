/** Under which khoản of the report a task of each status is told: every status has exactly one, so no task is told twice or left out. */
import type { TaskStatus } from '../figures/task';
import type { TaskRow } from './rows';

export type TaskGroup = 'complete' | 'in-term' | 'overdue' | 'regular' | 'other';

const GROUPS: Record<TaskStatus, TaskGroup> = {
  'done-on-time': 'complete',
  'done-late': 'complete',
  'done-undated': 'complete',
  'done-no-due': 'complete',
  ongoing: 'in-term',
  'not-started': 'in-term',
  overdue: 'overdue',
  'not-started-overdue': 'overdue',
  'continuous-results': 'regular',
  'continuous-none': 'regular',
  recurring: 'regular',
  relative: 'regular',
  unquantified: 'other',
  'no-due': 'other',
  extended: 'other',
  stopped: 'other',
  'out-of-scope': 'other',
  'not-reported': 'other',
};

export const inGroup = (rows: readonly TaskRow[], group: TaskGroup): TaskRow[] =>
  rows.filter(({ figure }) => GROUPS[figure.status] === group);

export const isComplete = (status: TaskStatus): boolean => GROUPS[status] === 'complete';

/** Left out of every count, and listed. */
export const isSetAside = (status: TaskStatus): boolean => status === 'stopped' || status === 'out-of-scope';

/** No figure to judge by. */
export const isUnjudged = (status: TaskStatus): boolean =>
  status === 'not-reported' || status === 'unquantified' || status === 'extended';
