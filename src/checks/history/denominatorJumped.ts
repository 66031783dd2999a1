/** The denominator of a ratio jumped against the agency's own history; what a jump is, jumps.ts says. */
import { denominatorJump } from '../jumps';
import { filledMeasures } from '../lines';
import type { CheckInput, Found } from '../rule';

export const denominatorJumped = (input: CheckInput): Found<{ period: string; previous: number; current: number }>[] =>
  filledMeasures(input).flatMap(({ measure, entry: { denominator: current } }) => {
    const last = current === undefined ? undefined : denominatorJump(input, measure, current);
    return last && current !== undefined
      ? [{ rowId: measure.id, field: 'denominator', params: { period: last.period, previous: last.value, current } }]
      : [];
  });
