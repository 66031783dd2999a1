/** Pieces of native formulas: functions of Excel 2010 only, and nothing in them from outside text. */
import { dateOf, monthOf, yearOf, type Day } from '../plan/day';

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A day inside a formula, whatever the computer's date settings. */
export const dateFormula = (day: Day): string => `DATE(${yearOf(day)},${monthOf(day)},${dateOf(day)})`;

/** How many of these cells hold more than blanks. */
export const filledCount = (areas: readonly string[]): string =>
  areas.map((area) => `SUMPRODUCT(--(LEN(TRIM(${area}))>0))`).join('+');

/** True for a whole number that is not negative; never an error, whatever stands in the cell. */
export const isCount = (cell: string): string => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE)`;

/** True for a number from 0 to 1. */
export const isFraction = (cell: string): string => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1),FALSE)`;
