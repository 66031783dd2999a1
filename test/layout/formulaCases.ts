/** Reports with a line for every case a formula can meet. */
import { targetsOf } from './measureCases';
import type { Report } from './report';
import { tasksOf } from './taskCases';

/** Before the year's end, on the day some tasks are due; and on the plan's last day. */
export const everyCase: Readonly<Record<string, Report>> = {
  targets: targetsOf({ cutOff: '2026-11-12' }),
  'targets-of-the-year': targetsOf({ cutOff: '2026-12-31' }),
  tasks: tasksOf({ cutOff: '2026-11-12' }),
  'tasks-of-the-year': tasksOf({ cutOff: '2026-12-31' }),
  'tasks-of-the-first-day': tasksOf({ cutOff: '2026-01-01' }),
};
