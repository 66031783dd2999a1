/** Gia hạn to a day before the plan's own. */
import { dueDay } from '../../plan/schedule';
import type { Day } from '../../plan/day';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';
import { swapWithin } from '../swappedDay';

export const newDueBeforeDue = (input: CheckInput): Found<{ newDue: Day; due: Day; swapped?: Day }>[] =>
  filledTasks(input).flatMap(({ task, entry: { newDue } }) => {
    const due = dueDay(task.due.schedule);
    if (newDue === undefined || due === undefined || newDue >= due) return [];
    const swap = swapWithin(newDue, due, `${newDue.slice(0, 4)}-12-31`);
    return [{ rowId: task.id, field: 'newDue', params: { newDue, due, ...swap } }];
  });
