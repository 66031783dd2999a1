/**
 * A bare 1 in a percentage cell (100 %) where tens of percent were reported before: 1 % may be meant. Silent where it
 * was nearly done, where a completion day or product says that it is, and where "100%" was written in full. A milestone
 * is asked for its day of operation instead.
 */
import { addressOf } from '../enteredCells';
import { earlierNumbers } from '../earlier';
import { entryOf, isPercentage } from '../fields';
import { measureOf } from '../lines';
import type { CheckInput, Found } from '../rule';

const TENS = 0.1;
const NEARLY_DONE = 0.9;

export function bareOne(input: CheckInput): Found<{ period: string; previous: number }>[] {
  const { scope, reading } = input;
  return reading.cells.flatMap((cell) => {
    const { rowId, field, raw, outcome } = cell;
    const isBare = raw === 1 && outcome.kind === 'value' && field !== 'estimate' && isPercentage(scope, rowId, field);
    const last = earlierNumbers(input, rowId, field).at(-1);
    if (!isBare || !last || last.value < TENS || last.value >= NEARLY_DONE) return [];
    const { completedOn, result } = entryOf(reading.entries, rowId);
    const isShown = completedOn !== undefined || result !== undefined || measureOf(scope, rowId)?.kind === 'milestone';
    return isShown ? [] : [{ ...addressOf(cell), params: { period: last.period, previous: last.value } }];
  });
}
