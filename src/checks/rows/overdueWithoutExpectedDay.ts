/** Overdue and not complete, and no day on which it is expected. */
import { filledTasks } from '../lines';
import type { CheckInput, Found, NoParams } from '../rule';

export const overdueWithoutExpectedDay = (input: CheckInput): Found<NoParams>[] =>
  filledTasks(input).flatMap(({ task, entry, figure: { status } }) =>
    (status === 'overdue' || status === 'not-started-overdue') && entry.expectedOn === undefined
      ? [{ rowId: task.id, field: 'expectedOn', params: {} }]
      : [],
  );
