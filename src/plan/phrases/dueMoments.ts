/** By when: "Trước ngày 30/4/2025", "Trong tháng 6", "Quý I/II năm 2025", and spans: "2025-2030", "Từ tháng 3/2026 đến ...". */
import { addDays, type Day } from '../day';
import type { DueDoubt } from './dueReading';
import { daysOf, unitsAt, type ReadUnits } from './dueUnits';
import { yearAt, type ReadYear } from './numbers';
import { adjacent, matchAny, wordList, type Token } from './tokens';

export interface Moment {
  readonly kind: 'moment';
  readonly read: ReadUnits;
  /** "Trước": the day before it at the latest. */
  readonly strict: boolean;
  readonly from: number;
  readonly end: number;
}

export interface Span {
  readonly kind: 'span';
  readonly first: ReadUnits;
  readonly last: ReadUnits;
  readonly from: number;
  readonly end: number;
}

const BY = wordList(
  'trong',
  'trong thời gian',
  'vào',
  'đến',
  'tới',
  'hết',
  'cuối',
  'xong',
  'là',
  'chậm nhất',
  'muộn nhất',
  'không quá',
  'không muộn hơn',
  'không chậm hơn',
  'từ nay',
  'hoàn thành',
);
const BEFORE = wordList('trước');
/** Of a unit's end no one can be "before": "trước cuối năm" says no day. */
const ENDS = new Set(wordList('cuối', 'hết').flat());
const STAGE = wordList('giai đoạn', 'trong giai đoạn');
const FROM = wordList('từ', 'trong', 'từ năm', 'năm', 'trong năm');
const TO = wordList('đến', 'tới', '-', 'đến hết', 'đến cuối', 'tới hết');
const TO_YEAR = wordList('-', 'đến', 'tới', 'đến năm', 'tới năm', '- năm', 'đến hết năm', 'tới hết năm');
const SINCE = wordList('từ');
/** "Năm học 2025-2026", "niên vụ": years that do not end on 31/12. */
const OTHER_YEARS = new Set(wordList('học', 'vụ', 'khóa').flat());
const MOST_WORDS_BEFORE = 6;

export function momentAt(tokens: readonly Token[], at: number): Moment | undefined {
  let place = at;
  let strict = false;
  let toEnd = false;
  for (let count = 0; count < MOST_WORDS_BEFORE; count += 1) {
    const before = matchAny(tokens, place, BEFORE);
    const next = before ?? matchAny(tokens, place, BY);
    if (next === undefined) break;
    strict ||= before !== undefined;
    toEnd ||= ENDS.has(tokens[next - 1]?.key ?? '');
    place = next;
  }
  if (strict && toEnd) return undefined;
  // "Q2/2026": the 2 belongs to a word, and is no month.
  const glued = tokens[place]?.kind === 'number' && adjacent(tokens[place - 1], tokens[place]);
  if (followsOtherYear(tokens, place) || (glued && tokens[place - 1]?.kind === 'word')) return undefined;
  const read = unitsAt(tokens, place, place > at) ?? wholeYear(tokens, place);
  return read ? { kind: 'moment', read, strict, from: at, end: read.end } : undefined;
}

/** "2026", standing alone. */
function wholeYear(tokens: readonly Token[], at: number): ReadUnits | undefined {
  const year = at === 0 && tokens.length === 1 ? yearAt(tokens, at) : undefined;
  return year ? { units: [{ kind: 'year' }], year, end: at + 1 } : undefined;
}

export function spanAt(tokens: readonly Token[], at: number): Span | undefined {
  return yearsAt(tokens, at) ?? sinceAt(tokens, at);
}

function yearsAt(tokens: readonly Token[], at: number): Span | undefined {
  const stage = matchAny(tokens, at, STAGE);
  const start = matchAny(tokens, stage ?? at, FROM) ?? stage ?? at;
  if ((start === at && !startsPart(tokens, at)) || followsOtherYear(tokens, start)) return undefined;
  const first = yearAt(tokens, start);
  const to = first && matchAny(tokens, start + 1, TO_YEAR);
  const last = to === undefined ? undefined : yearAt(tokens, to);
  if (!first || to === undefined || !last || first.year >= last.year) return undefined;
  const year = (read: ReadYear, end: number): ReadUnits => ({ units: [{ kind: 'year' }], year: read, end });
  return { kind: 'span', first: year(first, start + 1), last: year(last, to + 1), from: at, end: to + 1 };
}

/** Bare years are a span only where nothing precedes them: "2025-2030", not "Quyết định 2025-2030". */
function startsPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !['/', '-'].includes(before.key));
}

function sinceAt(tokens: readonly Token[], at: number): Span | undefined {
  const start = matchAny(tokens, at, SINCE);
  const first = start === undefined ? undefined : unitsAt(tokens, start, true);
  const to = first?.units.length === 1 ? matchAny(tokens, first.end, TO) : undefined;
  const last = to === undefined ? undefined : unitsAt(tokens, to, true);
  if (!first || !last) return rangeOfList(first, at);
  return last.units.length === 1 ? { kind: 'span', first, last, from: at, end: last.end } : undefined;
}

/** "Từ tháng 3 đến tháng 6/2026": the two share their year. */
function rangeOfList(read: ReadUnits | undefined, from: number): Span | undefined {
  const [first, last, more] = read?.units ?? [];
  if (!read || !first || !last || more) return undefined;
  return { kind: 'span', first: { ...read, units: [first] }, last: { ...read, units: [last] }, from, end: read.end };
}

const followsOtherYear = (tokens: readonly Token[], at: number): boolean => OTHER_YEARS.has(tokens[at - 1]?.key ?? '');

export interface Resolved {
  readonly first: Day;
  readonly last: Day;
  readonly doubts: readonly DueDoubt[];
}

/** The year a phrase that names none is in: `said` elsewhere in it, or `assumed` to be the plan's. */
export interface KnownYear {
  readonly said?: number | undefined;
  readonly assumed?: number | undefined;
}

/** The days meant; undefined where no year is known. */
export function resolve(read: ReadUnits, known: KnownYear, words: string): Resolved | undefined {
  const year = read.year?.year ?? known.said ?? known.assumed;
  if (year === undefined) return undefined;
  const days = read.units.map((unit) => daysOf(unit, year)).sort((one, other) => (one.last < other.last ? -1 : 1));
  const last = days.at(-1);
  const doubts: DueDoubt[] = [];
  if (read.units.length > 1) doubts.push({ kind: 'last-of', words });
  if (read.year === undefined && known.said === undefined) doubts.push({ kind: 'year-assumed', words, year });
  if (read.year?.typo) doubts.push({ kind: 'year-typo', words, year });
  if (last?.impossible) doubts.push({ kind: 'impossible-day', words, read: last.last });
  return last && { first: last.first, last: last.last, doubts };
}

/** The last timely day: "trước ngày 30/4" is the 29th; before a day that is none, the last one there is. */
export function dueOf({ first, last, doubts }: Resolved, strict: boolean): Day {
  const impossible = doubts.some(({ kind }) => kind === 'impossible-day');
  return strict && !impossible ? addDays(first, -1) : last;
}
