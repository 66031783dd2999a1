/** Lũy kế fell: what was counted from 01/01 cannot become less. Only periods of the same year compare. */
import type { Field } from '../../entries/entries';
import { earlierNumbers, isOfYear } from '../earlier';
import { numberIn, type EntryFields } from '../fields';
import { filledMeasures, filledTasks } from '../lines';
import type { CheckInput, Found } from '../rule';

interface Fall {
  readonly period: string;
  readonly previous: number;
  readonly current: number;
}

export const cumulativeFell = (input: CheckInput): Found<Fall>[] => [
  ...filledMeasures(input).flatMap(({ measure, entry }) =>
    measure.basis === 'cumulative' ? falls(input, measure.id, entry, ['numerator', 'denominator']) : [],
  ),
  ...filledTasks(input).flatMap(({ task, entry }) =>
    falls(input, task.id, entry, ['times', 'arisen', 'onTime', 'quantity']),
  ),
];

/** The first of the fields that fell: a month's figures entered in place of cumulative ones make all of them fall. */
const falls = (input: CheckInput, rowId: string, entry: EntryFields, fields: readonly Field[]): Found<Fall>[] =>
  fields
    .flatMap((field) => {
      const current = numberIn(entry, field);
      const last = earlierNumbers(input, rowId, field)
        .filter((number) => isOfYear(input, number))
        .at(-1);
      return last && current !== undefined && current < last.value
        ? [{ rowId, field, params: { period: last.period, previous: last.value, current } }]
        : [];
    })
    .slice(0, 1);
