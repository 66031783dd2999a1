/** A text that no cell of Excel can hold; only another program could have written it. */
import { MAX_TEXT } from '../../workbook/limits';
import { enteredTexts } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const textTooLong = ({ reading }: CheckInput): Found<{ length: number; most: number }>[] =>
  enteredTexts(reading).flatMap(({ at, value }) =>
    value.length > MAX_TEXT ? [{ ...at, params: { length: value.length, most: MAX_TEXT } }] : [],
  );
