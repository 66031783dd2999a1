/** A quantity of a continuous task without its unit. */
import { filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

export const quantityWithoutUnit = (input: CheckInput): Found<{ quantity: number }>[] =>
  filledTasks(input).flatMap(({ task, entry: { quantity, unit } }) =>
    quantity !== undefined && unit === undefined ? [{ rowId: task.id, field: 'unit', params: { quantity } }] : [],
  );
