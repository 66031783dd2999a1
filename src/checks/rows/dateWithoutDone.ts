/** A completion day, but not 100 %: one of the two is wrong. */
import type { Day } from '../../plan/day';
import { filledTasks, isByPercent, isSetAside } from '../lines';
import type { CheckInput, Found } from '../rule';

export const dateWithoutDone = (input: CheckInput): Found<{ completedOn: Day; percent?: number }>[] =>
  filledTasks(input).flatMap(({ task, entry }) => {
    const { completedOn, percent } = entry;
    if (!isByPercent(task) || completedOn === undefined || percent === 1 || isSetAside(entry)) return [];
    return [{ rowId: task.id, field: 'percent', params: { completedOn, ...(percent !== undefined && { percent }) } }];
  });
