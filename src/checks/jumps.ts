/**
 * What counts as a jump against the agency's own history: at least two earlier periods, a change of more than half of
 * the last one, and of ten or more, because small counts move by halves on their own.
 */
import type { Measure } from '../plan/measure';
import { earlierNumbers, isOfYear, type EarlierNumber } from './earlier';
import type { CheckInput } from './rule';

export const PERIODS_WANTED = 2;
const HALF = 0.5;
const SMALLEST = 10;

export function isJump(previous: number, current: number): boolean {
  const change = Math.abs(current - previous);
  return change >= SMALLEST && change > Math.abs(previous) * HALF;
}

/**
 * The earlier denominator from which this one jumped. A cumulative one grows with the year, so only more than twice the
 * last one is a jump there, within the year; its fall is cumulativeFell.
 */
export function denominatorJump(input: CheckInput, measure: Measure, current: number): EarlierNumber | undefined {
  const isCumulative = measure.basis === 'cumulative';
  const earlier = earlierNumbers(input, measure.id, 'denominator').filter(
    (number) => !isCumulative || isOfYear(input, number),
  );
  const last = earlier.at(-1);
  if (!last || earlier.length < PERIODS_WANTED || !isJump(last.value, current)) return undefined;
  return !isCumulative || current > last.value * 2 ? last : undefined;
}
