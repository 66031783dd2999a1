/** Overdue, or completed late, and no cause given. */
import type { Day } from '../../plan/day';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const overdueWithoutCause = (input: CheckInput): Found<{ due: Day; daysLate: number; isDone: boolean }>[] =>
  filledTasks(input).flatMap(({ task, entry, figure: { status, due, daysLate } }) =>
    due !== undefined && daysLate !== undefined && entry.delayCause === undefined
      ? [{ rowId: task.id, field: 'delayCause', params: { due, daysLate, isDone: status === 'done-late' } }]
      : [],
  );
