/** A text typed with the old fonts .VnTime (TCVN3) or VNI: in a report it would be unreadable. */
import { enteredTexts } from '../enteredCells';
import { legacyEncoding, type LegacyEncoding } from '../legacyEncoding';
import type { CheckInput, Found } from '../rule';

export const legacyText = ({ reading }: CheckInput): Found<{ text: string; encoding: LegacyEncoding }>[] =>
  enteredTexts(reading).flatMap(({ at, value: text }) => {
    const encoding = legacyEncoding(text);
    return encoding === undefined ? [] : [{ ...at, params: { text, encoding } }];
  });
