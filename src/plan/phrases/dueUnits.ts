/** A day, month, quarter, half or year as a due phrase names it ("30/4/2025", "Quý I năm 2026"), and the days it holds. */
import { addDays, day as dayOf, lastDayOfMonth, type Day } from '../day';
import { countWithin, quarterAt, yearAt, type ReadYear } from './numbers';
import { matchAny, wordList, type Token } from './tokens';

export type Unit =
  | { readonly kind: 'day'; readonly month: number; readonly date: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'half'; readonly half: 1 | 2 }
  | { readonly kind: 'year' };

/** `units` has several where they share one year: "Quý I/II năm 2025". */
export interface ReadUnits {
  readonly units: readonly [Unit, ...Unit[]];
  readonly year?: ReadYear;
  readonly end: number;
}

const DAY = wordList('ngày');
const MONTH = wordList('tháng');
const QUARTER = wordList('quý', 'quí');
const YEAR = wordList('năm', ', năm', 'của năm', '/ năm', '- năm');
const YEAR_WORD = wordList('năm');
const YEAR_MARK = wordList('/', '-', '.', ',');
const FIRST_HALF = wordList('6 tháng đầu', '06 tháng đầu', 'sáu tháng đầu', 'nửa đầu');
const SECOND_HALF = wordList('6 tháng cuối', '06 tháng cuối', 'sáu tháng cuối', 'nửa cuối');
const BETWEEN = wordList(',', '-', 'và', 'hoặc', 'đến', 'tới');
const BETWEEN_QUARTERS = wordList('/', ',', '-', 'và', 'hoặc', 'đến', 'tới');
/** A list is cut off there, so that hostile input cannot make every place read to the end. */
const LONGEST_LIST = 12;

/** `open`: a day or year may stand without its year or its word, because the words before announce one ("trước 30/8"). */
export function unitsAt(tokens: readonly Token[], at: number, open: boolean): ReadUnits | undefined {
  return (
    halfAt(tokens, at) ??
    listAt(tokens, at, QUARTER, BETWEEN_QUARTERS, quarterUnit) ??
    dayAt(tokens, at, open) ??
    listAt(tokens, at, MONTH, BETWEEN, monthUnit) ??
    bareMonthAt(tokens, at) ??
    yearUnitAt(tokens, at, open)
  );
}

/** ", năm 2025", "/2025", " 2025" after a unit. */
function yearAfter(tokens: readonly Token[], at: number): { readonly year?: ReadYear; readonly end: number } {
  const word = matchAny(tokens, at, YEAR);
  const start = word ?? matchAny(tokens, at, YEAR_MARK) ?? at;
  const year = yearAt(tokens, start);
  return year ? { year, end: start + 1 } : { end: at };
}

function dayAt(tokens: readonly Token[], at: number, open: boolean): ReadUnits | undefined {
  const named = matchAny(tokens, at, DAY);
  const start = named ?? at;
  const date = countWithin(tokens, start, 1, 31);
  if (date === undefined) return undefined;
  const mark = tokens[start + 1]?.key ?? '';
  const monthAt = matchAny(tokens, start + 1, MONTH) ?? (['/', '-', '.'].includes(mark) ? start + 2 : undefined);
  const month = monthAt === undefined ? undefined : countWithin(tokens, monthAt, 1, 12);
  if (monthAt === undefined || month === undefined) return undefined;
  const after = yearAfter(tokens, monthAt + 1);
  // "3-4" and "1/2" of no year are days only where the words say so.
  if (after.year === undefined && named === undefined && !open) return undefined;
  if (after.year === undefined && numberFollows(tokens, after.end)) return undefined;
  return { units: [{ kind: 'day', month, date }], ...after };
}

/** A month or quarter that is one part of a longer number ("tháng 6/20255555") is none. */
const numberFollows = (tokens: readonly Token[], at: number): boolean =>
  ['/', '-', '.'].includes(tokens[at]?.key ?? '') && tokens[at + 1]?.kind === 'number';

type Numbered = (tokens: readonly Token[], at: number) => Unit | undefined;

const monthUnit: Numbered = (tokens, at) => {
  const month = countWithin(tokens, at, 1, 12);
  return month === undefined ? undefined : { kind: 'month', month };
};

const quarterUnit: Numbered = (tokens, at) => {
  const quarter = quarterAt(tokens, at);
  return quarter === undefined ? undefined : { kind: 'quarter', quarter };
};

function listAt(
  tokens: readonly Token[],
  at: number,
  name: ReturnType<typeof wordList>,
  between: ReturnType<typeof wordList>,
  unitOf: Numbered,
): ReadUnits | undefined {
  const start = matchAny(tokens, at, name);
  const first = start === undefined ? undefined : unitOf(tokens, start);
  if (start === undefined || first === undefined) return undefined;
  const units: [Unit, ...Unit[]] = [first];
  let end = start + 1;
  while (units.length < LONGEST_LIST) {
    const separator = yearAfter(tokens, end).year ? undefined : matchAny(tokens, end, between);
    const next = separator === undefined ? undefined : (matchAny(tokens, separator, name) ?? separator);
    const unit = next === undefined ? undefined : unitOf(tokens, next);
    if (next === undefined || unit === undefined) break;
    units.push(unit);
    end = next + 1;
  }
  const after = yearAfter(tokens, end);
  return after.year === undefined && numberFollows(tokens, after.end) ? undefined : { units, ...after };
}

/** "12/2026" */
function bareMonthAt(tokens: readonly Token[], at: number): ReadUnits | undefined {
  const unit = monthUnit(tokens, at);
  const year = ['/', '-'].includes(tokens[at + 1]?.key ?? '') ? yearAt(tokens, at + 2) : undefined;
  return unit && year ? { units: [unit], year, end: at + 3 } : undefined;
}

function halfAt(tokens: readonly Token[], at: number): ReadUnits | undefined {
  const first = matchAny(tokens, at, FIRST_HALF);
  const start = first ?? matchAny(tokens, at, SECOND_HALF);
  if (start === undefined) return undefined;
  const half = first === undefined ? 2 : 1;
  const after = yearAfter(tokens, start);
  const end = after.year ? after.end : (matchAny(tokens, start, YEAR_WORD) ?? start);
  return { units: [{ kind: 'half', half }], ...after, end };
}

function yearUnitAt(tokens: readonly Token[], at: number, open: boolean): ReadUnits | undefined {
  const start = matchAny(tokens, at, YEAR_WORD);
  if (start === undefined) return undefined;
  const year = yearAt(tokens, start);
  if (year) return { units: [{ kind: 'year' }], year, end: start + 1 };
  const next = tokens[start];
  const ends = next === undefined || (next.kind !== 'number' && next.kind !== 'word');
  return open && ends ? { units: [{ kind: 'year' }], end: start } : undefined;
}

/** The first and last day; for a day the calendar lacks, its month's last day and `impossible`. */
export function daysOf(
  unit: Unit,
  year: number,
): { readonly first: Day; readonly last: Day; readonly impossible: boolean } {
  switch (unit.kind) {
    case 'day': {
      const real = dayOf(year, unit.month, unit.date);
      const read = real ?? lastDayOfMonth(year, unit.month);
      return { first: read, last: read, impossible: real === undefined };
    }
    case 'month':
      return months(year, unit.month, unit.month);
    case 'quarter':
      return months(year, unit.quarter * 3 - 2, unit.quarter * 3);
    case 'half':
      return months(year, unit.half * 6 - 5, unit.half * 6);
    case 'year':
      return months(year, 1, 12);
  }
}

function months(year: number, from: number, to: number): { first: Day; last: Day; impossible: boolean } {
  return { first: addDays(lastDayOfMonth(year, from - 1), 1), last: lastDayOfMonth(year, to), impossible: false };
}
