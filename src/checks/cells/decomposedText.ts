/** Letters and marks as separate characters (tổ hợp, from macOS and some keyboards): looks alike, compares and prints unlike. */
import { enteredTexts } from '../enteredCells';
import type { CheckInput, Found, NoParams } from '../rule';

export const decomposedText = ({ reading }: CheckInput): Found<NoParams>[] =>
  enteredTexts(reading).flatMap(({ at, value }) => {
    const composed = value.normalize('NFC');
    return composed === value ? [] : [{ ...at, params: {}, repair: composed }];
  });
