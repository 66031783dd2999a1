/** Complete, but no product named. Where the day is missing too, doneWithoutDate asks for both. */
import { filledTasks, isByPercent, isSetAside } from '../lines';
import type { CheckInput, Found, NoParams } from '../rule';

export const doneWithoutResult = (input: CheckInput): Found<NoParams>[] =>
  filledTasks(input).flatMap(({ task, entry }) => {
    const isDone = isByPercent(task) && entry.percent === 1 && entry.completedOn !== undefined && !isSetAside(entry);
    return isDone && entry.result === undefined ? [{ rowId: task.id, field: 'result', params: {} }] : [];
  });
