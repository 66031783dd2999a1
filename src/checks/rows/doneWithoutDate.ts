/** 100 % without a completion day: counted as complete, but on time or late cannot be told. */
import type { Day } from '../../plan/day';
import { filledTasks, isByPercent, isSetAside } from '../lines';
import type { CheckInput, Found } from '../rule';

export const doneWithoutDate = (input: CheckInput): Found<{ due?: Day; lacksResult: boolean }>[] =>
  filledTasks(input).flatMap(({ task, entry, figure }) =>
    isByPercent(task) && entry.percent === 1 && entry.completedOn === undefined && !isSetAside(entry)
      ? [
          {
            rowId: task.id,
            field: 'completedOn',
            params: { ...(figure.due !== undefined && { due: figure.due }), lacksResult: entry.result === undefined },
          },
        ]
      : [],
  );
