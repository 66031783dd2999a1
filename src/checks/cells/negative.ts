/** A number below zero: nothing that is counted or measured here can be. */
import { enteredNumbers } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const negative = ({ reading }: CheckInput): Found<{ value: number }>[] =>
  enteredNumbers(reading).flatMap(({ at, value }) => (value < 0 ? [{ ...at, params: { value } }] : []));
