/** More than the residents: possible, since people from elsewhere are counted too, but to be explained (224: 22, 26, 27, 28). */
import { excessNumerators } from '../excess';
import type { CheckInput, Found } from '../rule';

export const numeratorAboveResidents = (input: CheckInput): Found<{ numerator: number; denominator: number }>[] =>
  excessNumerators(input, { mayExceed: true });
