/** A count with a fraction: 12,5 hồ sơ. */
import { enteredNumbers } from '../enteredCells';
import { fieldKinds } from '../fields';
import type { CheckInput, Found } from '../rule';

export const notWhole = ({ reading }: CheckInput): Found<{ value: number }>[] =>
  enteredNumbers(reading).flatMap(({ at, value }) =>
    fieldKinds[at.field] === 'count' && !Number.isInteger(value) ? [{ ...at, params: { value } }] : [],
  );
