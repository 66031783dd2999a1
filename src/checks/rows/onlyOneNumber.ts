/** Only one of the two numbers of a ratio, or of a task's cases: reported, but outside every sum. */
import type { Field } from '../../entries/entries';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

interface Half {
  readonly present: Field;
}

export const onlyOneNumber = (input: CheckInput): Found<Half>[] => [
  ...filledMeasures(input).flatMap(({ measure, entry: { numerator, denominator } }) =>
    measure.kind === 'ratio' ? half(measure.id, ['numerator', numerator], ['denominator', denominator]) : [],
  ),
  ...filledTasks(input).flatMap(({ task, entry: { onTime, arisen } }) =>
    task.due.schedule.kind === 'relative' ? half(task.id, ['onTime', onTime], ['arisen', arisen]) : [],
  ),
];

type Numbered = readonly [field: Field, value: number | undefined];

function half(rowId: string, [first, a]: Numbered, [second, b]: Numbered): Found<Half>[] {
  if ((a === undefined) === (b === undefined)) return [];
  const [absent, present] = a === undefined ? [first, second] : [second, first];
  return [{ rowId, field: absent, params: { present } }];
}
