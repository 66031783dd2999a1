/**
 * 05/11 typed where Excel puts the month first becomes 11 May. Asked about only where the day as it stands lies before
 * this period, the swapped one within it, and no earlier report named the day as it stands.
 */
import type { Day } from '../../plan/day';
import { earlierEntries } from '../earlier';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';
import { swapWithin } from '../swappedDay';

export function dayMonthSwapped(input: CheckInput): Found<{ day: Day; swapped: Day }>[] {
  const { from, cutOff } = input.scope;
  return filledTasks(input).flatMap(({ task, entry: { completedOn: day } }) => {
    if (day === undefined || day >= from) return [];
    const { swapped } = swapWithin(day, from, cutOff);
    const isKnown = earlierEntries(input, task.id).some(({ entry }) => entry.completedOn === day);
    return swapped === undefined || isKnown ? [] : [{ rowId: task.id, field: 'completedOn', params: { day, swapped } }];
  });
}
