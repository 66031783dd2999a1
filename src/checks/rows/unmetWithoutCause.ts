/**
 * Chưa đạt or Chưa có số liệu, and no cause given; one finding a sheet names the measures, since there may be many. A
 * milestone that is complete is asked for its day of operation instead.
 */
import { filledMeasures } from '../lines';
import type { CheckInput, Found } from '../rule';
import { sheetOf } from '../sheets';

interface Unmet {
  readonly numbers: readonly string[];
  /** One of them is "Chưa có số liệu". */
  readonly lacksData: boolean;
}

export const unmetWithoutCause = (input: CheckInput): Found<Unmet>[] =>
  input.scope.annexes.flatMap(({ annex }) => {
    const ids = new Set(
      annex.kind === 'targets' ? annex.rows.flatMap(({ measures }) => measures.map(({ id }) => id)) : [],
    );
    const unmet = filledMeasures(input).filter(
      ({ measure: { id, kind }, entry, figure: { verdict } }) =>
        ids.has(id) &&
        (verdict === 'not-yet-met' || entry.rowCase === 'no-data') &&
        !(kind === 'milestone' && entry.value === 1) &&
        entry.cause === undefined &&
        input.reading.locate(id, 'cause') !== undefined,
    );
    const numbers = unmet.map(({ measure: { no } }) => no);
    const lacksData = unmet.some(({ entry: { rowCase } }) => rowCase === 'no-data');
    return numbers.length === 0 ? [] : [{ sheet: sheetOf(input.reading, annex), params: { numbers, lacksData } }];
  });
