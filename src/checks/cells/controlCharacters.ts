/** Invisible characters, mostly from pasting out of web pages and PDF files. */
import { enteredTexts } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

/** All but tab and line breaks, the soft hyphen (TCVN3's "ư") and the joiners of emoji. */
const INVISIBLE = /(?![\t\n\r\u00AD\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

export const controlCharacters = ({ reading }: CheckInput): Found<{ count: number }>[] =>
  enteredTexts(reading).flatMap(({ at, value }) => {
    const count = value.match(INVISIBLE)?.length ?? 0;
    return count === 0 ? [] : [{ ...at, params: { count }, repair: visible(value) }];
  });

/** Word's soft line break (vertical tab) stays a line break. */
const visible = (text: string): string => text.replaceAll('\v', '\n').replace(INVISIBLE, '').trim();
