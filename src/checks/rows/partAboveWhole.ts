/** A measure that counts a part of another one is above it (224: 15.2 over 15.1). */
import { filledMeasures, measureOf } from '../lines';
import type { CheckInput, Found } from '../rule';

export const partAboveWhole = (input: CheckInput): Found<{ part: number; whole: number; wholeNo: string }>[] =>
  filledMeasures(input).flatMap(({ measure: { id, within }, entry: { numerator: part } }) => {
    const wholeNo = within === undefined ? undefined : measureOf(input.scope, within)?.no;
    const whole = within === undefined ? undefined : input.reading.entries.measures.get(within)?.numerator;
    return part !== undefined && whole !== undefined && wholeNo !== undefined && part > whole
      ? [{ rowId: id, field: 'numerator', params: { part, whole, wholeNo } }]
      : [];
  });
