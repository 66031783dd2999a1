/** Due days seen from the cut-off: what falls due in the next weeks, and what has passed its day without a figure. */
import { addDays, type Day } from '../plan/day';
import type { TaskRow } from './rows';
import { isComplete, isSetAside, isUnjudged } from './taskGroups';

export const DAYS_AHEAD = 60;

export const lastDayAhead = (cutOff: Day): Day => addDays(cutOff, DAYS_AHEAD);

/** Not complete, and due within so many days. */
export const upcoming = (rows: readonly TaskRow[], cutOff: Day): TaskRow[] =>
  rows.filter(
    ({ figure: { status, due } }) =>
      due !== undefined && due >= cutOff && due <= lastDayAhead(cutOff) && !isComplete(status) && !isSetAside(status),
  );

/** Past their day, but without the figure that would say whether they are overdue: "không có nhiệm vụ quá hạn" would be a guess. */
export const pastDueUnjudged = (rows: readonly TaskRow[], cutOff: Day): TaskRow[] =>
  rows.filter(({ figure: { status, due } }) => due !== undefined && due < cutOff && isUnjudged(status));
