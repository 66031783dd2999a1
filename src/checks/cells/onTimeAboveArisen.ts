/** More cases on time than arose. */
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const onTimeAboveArisen = (input: CheckInput): Found<{ onTime: number; arisen: number }>[] =>
  filledTasks(input).flatMap(({ task, entry: { onTime, arisen } }) =>
    task.due.schedule.kind === 'relative' && onTime !== undefined && arisen !== undefined && onTime > arisen
      ? [{ rowId: task.id, field: 'onTime', params: { onTime, arisen } }]
      : [],
  );
