/** Small words of the sentences: quotations of what stands in a file, periods, lists of row numbers. */
import { dayText, periodText } from '../../entries/words';
import { isDay } from '../../plan/day';
import { parsePeriod } from '../../plan/period';

const LONGEST_QUOTATION = 60;

/** What stands in a file, in quotation marks, on one line and cut short: it may be anything. */
export function quoted(text: string): string {
  const line = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  const shown =
    line.length > LONGEST_QUOTATION
      ? `${line
          .slice(0, LONGEST_QUOTATION - 1)
          .join('')
          .trimEnd()}…`
      : line.join('');
  return `“${shown}”`;
}

/** A day as people write it; what is no day, in quotation marks. */
export const dayOrQuoted = (text: string): string => (isDay(text) ? dayText(text) : quoted(text));

/** A period of an id that may be none: "tháng 11 năm 2026". */
export function periodOrQuoted(id: string): string {
  const period = parsePeriod(id);
  return period ? periodText(period) : quoted(id);
}

const MOST_LISTED = 15;

/** "3, 5, 15.2"; of many, the first and how many more. */
export function numberList(numbers: readonly string[]): string {
  const shown = numbers.slice(0, MOST_LISTED).join(', ');
  const more = numbers.length - MOST_LISTED;
  return more > 0 ? `${shown} và ${more} dòng khác` : shown;
}
