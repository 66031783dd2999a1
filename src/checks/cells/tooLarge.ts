/** A number past anything that is counted here; products with a threshold's scale would no longer be exact. */
import { LARGEST_COUNT } from '../../entries/limits';
import { enteredNumbers } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const tooLarge = ({ reading }: CheckInput): Found<{ value: number }>[] =>
  enteredNumbers(reading).flatMap(({ at, value }) => (value > LARGEST_COUNT ? [{ ...at, params: { value } }] : []));
