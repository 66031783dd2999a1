/** Past its due day, and a Trường hợp in place of the fraction done: the task would be counted neither overdue nor complete. */
import type { RowCase } from '../../entries/entries';
import type { Day } from '../../plan/day';
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

const WITHOUT_FIGURES: readonly (RowCase | undefined)[] = ['no-data', 'not-arisen'];

export const caseHidesOverdue = (input: CheckInput): Found<{ due: Day; rowCase: RowCase }>[] =>
  filledTasks(input).flatMap(({ task, entry: { rowCase, percent }, figure: { due } }) =>
    rowCase !== undefined &&
    WITHOUT_FIGURES.includes(rowCase) &&
    percent === undefined &&
    due !== undefined &&
    due < input.scope.cutOff
      ? [{ rowId: task.id, field: 'percent', params: { due, rowCase } }]
      : [],
  );
