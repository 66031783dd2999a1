/** Reported complete before, and not any more. */
import { earlierNumbers } from '../earlier';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const taskReopened = (input: CheckInput): Found<{ period: string; current: number }>[] =>
  filledTasks(input).flatMap(({ task, entry: { percent: current } }) => {
    const last = earlierNumbers(input, task.id, 'percent').at(-1);
    return last?.value === 1 && current !== undefined && current < 1
      ? [{ rowId: task.id, field: 'percent', params: { period: last.period, current } }]
      : [];
  });
