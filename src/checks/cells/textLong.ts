/** A text past our own limit: a report quotes it whole, and a row of a printed sheet holds no more. */
import { LONGEST_TEXT } from '../../entries/limits';
import { MAX_TEXT } from '../../workbook/limits';
import { enteredTexts } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

export const textLong = ({ reading }: CheckInput): Found<{ length: number; most: number }>[] =>
  enteredTexts(reading).flatMap(({ at, value }) => {
    const length = at.rowId === 'general' ? longestParagraph(value) : value.length;
    return length > LONGEST_TEXT && value.length <= MAX_TEXT ? [{ ...at, params: { length, most: LONGEST_TEXT } }] : [];
  });

/** The general remarks may have several paragraphs; each is printed on its own. */
const longestParagraph = (text: string): number =>
  text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
