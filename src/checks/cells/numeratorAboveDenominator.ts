/** More than all of them. Where the denominator counts residents only, see numeratorAboveResidents. */
import { excessNumerators } from '../excess';
import type { CheckInput, Found } from '../rule';

export const numeratorAboveDenominator = (input: CheckInput): Found<{ numerator: number; denominator: number }>[] =>
  excessNumerators(input, { mayExceed: false });
