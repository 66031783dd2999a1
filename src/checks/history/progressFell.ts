/** The fraction done of a task or milestone fell. A level or ratio of a day may fall; that is no finding. */
import type { Field } from '../../entries/entries';
import { earlierNumbers } from '../earlier';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

interface Fall {
  readonly period: string;
  readonly previous: number;
  readonly current: number;
}

export const progressFell = (input: CheckInput): Found<Fall>[] => [
  ...filledMeasures(input).flatMap(({ measure, entry }) =>
    measure.kind === 'milestone' ? fall(input, measure.id, 'value', entry.value) : [],
  ),
  ...filledTasks(input)
    .flatMap(({ task, entry }) => fall(input, task.id, 'percent', entry.percent))
    .filter(({ params }) => params.previous !== 1),
];

function fall(input: CheckInput, rowId: string, field: Field, current: number | undefined): Found<Fall>[] {
  const last = earlierNumbers(input, rowId, field).at(-1);
  return last && current !== undefined && current < last.value
    ? [{ rowId, field, params: { period: last.period, previous: last.value, current } }]
    : [];
}
