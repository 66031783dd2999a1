/** How often: "Hằng quý", "Định kỳ hàng tháng, quý và năm", "02 lần/năm", "01 tuần/lần"; and "Thường xuyên". */
import type { Rhythm } from '../schedule';
import { countAt } from './numbers';
import { matchAny, wordList, wordsOf, type Token } from './tokens';

export interface Recurrence {
  readonly kind: 'recurring';
  readonly rhythms: readonly [CountedRhythm, ...CountedRhythm[]];
  /** Absent where the phrase names none: "Hằng quý". */
  readonly occurrence?: string;
  /** It says how many times, and does not merely name the rhythm. */
  readonly counted: boolean;
  readonly from: number;
  readonly end: number;
}

export interface CountedRhythm {
  readonly times: number;
  readonly per: Rhythm;
}

export interface Continuous {
  readonly kind: 'continuous';
  readonly from: number;
  readonly end: number;
}

const RHYTHMS: readonly (readonly [Rhythm, ReturnType<typeof wordList>])[] = [
  ['half', wordList('6 tháng', '06 tháng', 'sáu tháng', 'nửa năm')],
  ['quarter', wordList('quý', 'quí', '3 tháng', '03 tháng', 'ba tháng')],
  ['year', wordList('năm', '12 tháng', '01 năm', '1 năm')],
  ['month', wordList('tháng', '01 tháng', '1 tháng')],
  ['week', wordList('tuần', '01 tuần', '1 tuần')],
];
const OFTEN = wordList('báo cáo', 'định kỳ', 'định kì', 'thực hiện', 'tần suất', 'tần suất :');
const EVERY = wordList('hằng', 'hàng', 'mỗi', 'từng');
const PERIODICALLY = wordList('định kỳ', 'định kì', 'tần suất', 'tần suất :');
const AND = wordList(',', '/', 'và', ';', ', và');
const PER = wordList('/', 'mỗi', 'một', 'trong', 'hằng', 'hàng', 'trong mỗi');
const A_TIME = wordList('/ lần', '/ 1 lần', '/ 01 lần', 'một lần', '1 lần', '01 lần');
const AT_LEAST = wordList('tối thiểu', 'ít nhất');
const CONTINUOUS = wordList(
  'thường xuyên',
  'nhiệm vụ thường xuyên',
  'công việc thường xuyên',
  'thực hiện thường xuyên',
  'liên tục',
  'thường xuyên , liên tục',
  'thường xuyên và liên tục',
  'thường xuyên liên tục',
);
const LONGEST_OCCURRENCE = 4;
const LONGEST_LIST = 6;

export function continuousAt(tokens: readonly Token[], at: number): Continuous | undefined {
  const end = matchAny(tokens, at, CONTINUOUS);
  return end === undefined ? undefined : { kind: 'continuous', from: at, end };
}

export function recurrenceAt(text: string, tokens: readonly Token[], at: number): Recurrence | undefined {
  return (
    timesAt(text, tokens, at) ?? everySoLongAt(tokens, at) ?? everyTimesAt(text, tokens, at) ?? everyAt(tokens, at)
  );
}

interface NamedRhythm {
  readonly per: Rhythm;
  readonly end: number;
}

/** "tháng 6", "quý II" and "năm 2026" are days, not rhythms. */
function rhythmAt(tokens: readonly Token[], at: number): NamedRhythm | undefined {
  const named = rhythmNameAt(tokens, at);
  const next = tokens[named?.end ?? at];
  return named && next?.kind !== 'number' && !isRoman(next) ? named : undefined;
}

function rhythmNameAt(tokens: readonly Token[], at: number): NamedRhythm | undefined {
  for (const [per, names] of RHYTHMS) {
    const end = matchAny(tokens, at, names);
    if (end !== undefined) return { per, end };
  }
  return undefined;
}

const isRoman = (token: Token | undefined): boolean => /^(i|ii|iii|iv)$/u.test(token?.key ?? '');

/** "02 lần/năm", "định kỳ tối thiểu 2 đợt/năm", "01 phiên họp mỗi quý" */
function timesAt(text: string, tokens: readonly Token[], at: number): Recurrence | undefined {
  const start = leadIn(tokens, at);
  const counted = occurrenceAt(text, tokens, start);
  const per = counted && matchAny(tokens, counted.end, PER);
  const rhythm = per === undefined ? undefined : rhythmAt(tokens, per);
  if (!counted || !rhythm) return undefined;
  const { times, occurrence } = counted;
  return recurring([{ times, per: rhythm.per }], { occurrence, counted: true, from: at, end: rhythm.end });
}

function leadIn(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let count = 0; count < 3; count += 1) {
    start = matchAny(tokens, start, OFTEN) ?? matchAny(tokens, start, AT_LEAST) ?? start;
  }
  return start;
}

interface CountedOccurrence {
  readonly times: number;
  readonly occurrence: string;
  readonly end: number;
}

/** "02 phiên họp" before a word that names the rhythm. */
function occurrenceAt(text: string, tokens: readonly Token[], at: number): CountedOccurrence | undefined {
  const times = countAt(tokens, at);
  if (times === undefined || times === 0) return undefined;
  let end = at + 1;
  while (end - at <= LONGEST_OCCURRENCE && tokens[end]?.kind === 'word' && matchAny(tokens, end, PER) === undefined) {
    end += 1;
  }
  const named = tokens.slice(at + 1, end);
  return named.length > 0 ? { times, occurrence: wordsOf(text, named).toLowerCase(), end } : undefined;
}

/** "01 tuần/lần", "6 tháng một lần": once in each. */
function everySoLongAt(tokens: readonly Token[], at: number): Recurrence | undefined {
  const start = matchAny(tokens, leadIn(tokens, at), EVERY) ?? leadIn(tokens, at);
  const rhythm = rhythmAt(tokens, start);
  const end = rhythm && matchAny(tokens, rhythm.end, A_TIME);
  return end === undefined || rhythm === undefined
    ? undefined
    : recurring([{ times: 1, per: rhythm.per }], { counted: true, from: at, end });
}

/** "Mỗi năm 02 đợt", "hằng quý 01 phiên họp" */
function everyTimesAt(text: string, tokens: readonly Token[], at: number): Recurrence | undefined {
  const every = matchAny(tokens, leadIn(tokens, at), EVERY);
  const rhythm = every === undefined ? undefined : rhythmNameAt(tokens, every);
  if (!rhythm) return undefined;
  const counted = occurrenceAt(text, tokens, matchAny(tokens, rhythm.end, AT_LEAST) ?? rhythm.end);
  if (!counted) return undefined;
  const { times, occurrence, end } = counted;
  return recurring([{ times, per: rhythm.per }], { occurrence, counted: true, from: at, end });
}

/** "Hằng năm", "Định kỳ hàng tháng, quý và năm", "định kỳ 6 tháng" */
function everyAt(tokens: readonly Token[], at: number): Recurrence | undefined {
  const start = leadIn(tokens, at);
  const every = matchAny(tokens, start, EVERY);
  if (every === undefined && matchAny(tokens, at, PERIODICALLY) === undefined) return undefined;
  const first = rhythmAt(tokens, every ?? start);
  if (!first) return undefined;
  const rhythms: [CountedRhythm, ...CountedRhythm[]] = [{ times: 1, per: first.per }];
  let { end } = first;
  while (rhythms.length < LONGEST_LIST) {
    const separator = matchAny(tokens, end, AND);
    const next =
      separator === undefined ? undefined : rhythmAt(tokens, matchAny(tokens, separator, EVERY) ?? separator);
    if (!next) break;
    if (rhythms.every(({ per }) => per !== next.per)) rhythms.push({ times: 1, per: next.per });
    end = next.end;
  }
  return recurring(rhythms, { counted: false, from: at, end });
}

const recurring = (
  rhythms: Recurrence['rhythms'],
  rest: Pick<Recurrence, 'counted' | 'from' | 'end' | 'occurrence'>,
): Recurrence => ({ kind: 'recurring', rhythms, ...rest });
