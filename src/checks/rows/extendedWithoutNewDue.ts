/** "Được gia hạn" without the new day: gia hạn replaces the due day, so there is none left to judge by. */
import { dueDay } from '../../plan/schedule';
import type { Day } from '../../plan/day';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const extendedWithoutNewDue = (input: CheckInput): Found<{ due: Day }>[] =>
  filledTasks(input).flatMap(({ task, entry }) => {
    const due = dueDay(task.due.schedule);
    return entry.rowCase === 'extended' && entry.newDue === undefined && due !== undefined
      ? [{ rowId: task.id, field: 'newDue', params: { due } }]
      : [];
  });
