/** A new due day without "Được gia hạn": it is not applied. */
import type { Day } from '../../plan/day';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const newDueWithoutExtension = (input: CheckInput): Found<{ newDue: Day }>[] =>
  filledTasks(input).flatMap(({ task, entry: { newDue, rowCase } }) =>
    newDue !== undefined && rowCase !== 'extended' ? [{ rowId: task.id, field: 'rowCase', params: { newDue } }] : [],
  );
