/**
 * A measure's value jumped against the agency's own history: by more than 30 điểm phần trăm, or a count as jumps.ts
 * says. Silent where the denominator jumped, which explains it, and for progress, which may leap.
 */
import { measureValue } from '../../figures/measure';
import type { Measure } from '../../plan/measure';
import { earlierEntries } from '../earlier';
import { denominatorJump, isJump, PERIODS_WANTED } from '../jumps';
import { filledMeasures } from '../lines';
import type { CheckInput, Found } from '../rule';

const POINTS = 0.3;
const KINDS: readonly Measure['kind'][] = ['ratio', 'average', 'count', 'level'];

export const valueJumped = (input: CheckInput): Found<{ period: string; previous: number; current: number }>[] =>
  filledMeasures(input).flatMap(({ measure, entry: { denominator }, figure: { value: current } }) => {
    const history = earlierEntries(input, measure.id).flatMap(({ period, entry }) => {
      const value = measureValue(measure, entry);
      return value === undefined ? [] : [{ period, value }];
    });
    const last = history.at(-1);
    if (!last || current === undefined || history.length < PERIODS_WANTED || !KINDS.includes(measure.kind)) return [];
    if (denominator !== undefined && denominatorJump(input, measure, denominator)) return [];
    const jumps = measure.unit === 'percent' ? Math.abs(current - last.value) > POINTS : isJump(last.value, current);
    return jumps
      ? [
          {
            rowId: measure.id,
            field: measure.kind === 'ratio' || measure.kind === 'count' ? 'numerator' : 'value',
            params: { period: last.period, previous: last.value, current },
          },
        ]
      : [];
  });
