/** Words, but not the number this task is followed by: the fraction done, the times held, or the cases that arose. */
import type { Field } from '../../entries/entries';
import type { Task } from '../../plan/plan';
import { filledTasks } from '../lines';
import type { CheckInput, Found, NoParams } from '../rule';

export const progressNotGiven = (input: CheckInput): Found<NoParams>[] =>
  filledTasks(input).flatMap(({ task, entry, figure }) => {
    const isAccountedFor =
      entry.rowCase !== undefined ||
      entry.completedOn !== undefined ||
      entry.onTime !== undefined ||
      entry.arisen !== undefined;
    return figure.status === 'unquantified' && !isAccountedFor
      ? [{ rowId: task.id, field: progressField(task), params: {} }]
      : [];
  });

function progressField({ due: { schedule } }: Task): Field {
  if (schedule.kind === 'recurring') return 'times';
  return schedule.kind === 'relative' ? 'onTime' : 'percent';
}
