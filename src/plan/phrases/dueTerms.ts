/** Days counted from an event: "Chậm nhất 05 ngày kể từ ...", "Trong thời hạn 02 ngày làm việc", "Ngay khi ...". */
import type { Schedule } from '../schedule';
import { isFiller, isHarmless, unused } from './dueLeftovers';
import { momentAt } from './dueMoments';
import type { DueDoubt } from './dueReading';
import { countAt } from './numbers';
import { matchAny, trimmed, wordList, wordsOf, type Token } from './tokens';

export type Term = Extract<Schedule, { kind: 'relative' }>['terms'][number];

export interface ReadTerm {
  readonly kind: 'term';
  readonly term: Term;
  readonly doubts: readonly DueDoubt[];
}

const AT_ONCE = wordList('ngay khi', 'ngay sau khi');
const DAYS = wordList('ngày', 'ngày làm việc');
const WORKING_DAYS = wordList('ngày làm việc');
const WITHIN = wordList(
  'chậm nhất',
  'chậm nhất là',
  'chậm nhất sau',
  'chậm nhất trong',
  'chậm nhất trong vòng',
  'muộn nhất',
  'muộn nhất là',
  'muộn nhất sau',
  'trong',
  'trong vòng',
  'trong thời hạn',
  'trong thời gian',
  'thời hạn',
  'không quá',
  'tối đa',
);
const BEFORE = wordList('trước', 'chậm nhất trước', 'muộn nhất trước', 'ít nhất', 'tối thiểu', 'trước ít nhất');
const EVERY = wordList('định kỳ cứ sau', 'cứ sau', 'định kỳ sau');
const SINCE = wordList('kể từ', 'tính từ', 'từ', 'sau', 'sau kể từ');
const UNTIL = wordList('tính đến', 'trước', 'so với');
/** Words that turn the direction of a term; left over, it is not understood. */
const TURNING = new Set(wordList('trước', 'sau', 'không', 'chưa').flat());

/** The term a part of a phrase states; a part states one, whose event takes the rest of its words. */
export function readTerm(text: string, part: readonly Token[]): ReadTerm | undefined {
  for (let at = 0; at < part.length; at += 1) {
    const once = atOnce(text, part, at);
    if (once) return once;
    const count = countedAt(part, at);
    if (count) return counted(text, part, count);
  }
  return undefined;
}

function atOnce(text: string, part: readonly Token[], at: number): ReadTerm | undefined {
  const start = matchAny(part, at, AT_ONCE);
  const event = start === undefined ? '' : wordsOf(text, part.slice(start));
  if (event === '') return undefined;
  const doubts = [...unused(text, part.slice(0, at)), ...daysWithin(text, part.slice(start))];
  return termOf({ days: 0, working: false, side: 'after', event }, doubts);
}

type Cue = 'within' | 'before' | 'every';

function cueAt(part: readonly Token[], at: number): { readonly cue: Cue; readonly end: number } | undefined {
  const lists: readonly (readonly [Cue, ReturnType<typeof wordList>])[] = [
    ['every', EVERY],
    ['before', BEFORE],
    ['within', WITHIN],
  ];
  for (const [cue, list] of lists) {
    const end = matchAny(part, at, list);
    if (end !== undefined && countAt(part, end) !== undefined) return { cue, end };
  }
  return undefined;
}

interface Count {
  readonly at: number;
  readonly cue: Cue | undefined;
  readonly days: number;
  readonly working: boolean;
  /** Where what follows the days and their "kể từ" starts. */
  readonly end: number;
  readonly side: Term['side'] | undefined;
}

/** A number of days that words before or after it make a term: "trong thời hạn 02 ngày", "02 ngày kể từ". */
function countedAt(part: readonly Token[], at: number): Count | undefined {
  const cue = cueAt(part, at);
  const start = cue?.end ?? at;
  const days = countAt(part, start);
  const end = days === undefined ? undefined : matchAny(part, start + 1, DAYS);
  if (days === undefined || end === undefined) return undefined;
  const since = matchAny(part, end, SINCE);
  const until = matchAny(part, end, UNTIL);
  if (cue === undefined && since === undefined && until === undefined) return undefined;
  const sideBefore = until === undefined ? undefined : ('before' as const);
  const side = since === undefined ? sideBefore : ('after' as const);
  const working = matchAny(part, start + 1, WORKING_DAYS) !== undefined;
  return { at, cue: cue?.cue, days, working, end: since ?? until ?? end, side };
}

function counted(text: string, part: readonly Token[], count: Count): ReadTerm | undefined {
  const { at, cue, days, working, end, side } = count;
  const [before, after] = [part.slice(0, at), part.slice(end)];
  const asWritten = wordsOf(text, part.slice(at, end));
  const doubts: DueDoubt[] = cue === 'every' ? [{ kind: 'repeats', words: asWritten }] : [];
  if (days === 0 || turns(before) || isRange(part, at)) return undefined;
  if (side === undefined) {
    if (cue === 'before' || !isHarmless(after) || before.some(({ kind }) => kind === 'number')) return undefined;
    // "Phản ánh chưa rõ: yêu cầu làm rõ trong thời hạn 05 ngày": all its other words say what the days count from.
    const event = [wordsOf(text, before), wordsOf(text, after)].filter((piece) => piece !== '').join(', ');
    return event === '' || isFiller(before.concat(after))
      ? undefined
      : termOf({ days, working, side: 'after', event }, doubts);
  }
  // "Trước 5 ngày kể từ" could be either side, and is not read.
  if (side === 'after' ? cue === 'before' : cue === 'every') return undefined;
  const event = wordsOf(text, after);
  return event === ''
    ? undefined
    : termOf({ days, working, side, event }, [...unused(text, before), ...daysWithin(text, after), ...doubts]);
}

/** "5-7 ngày", "từ 5 đến 7 ngày" */
function isRange(part: readonly Token[], at: number): boolean {
  const between = part[at - 1]?.key ?? '';
  return part[at - 2]?.kind === 'number' && ['-', '/', '.', ',', ...RANGE].includes(between);
}
const RANGE = wordList('đến', 'tới', 'hoặc').flat();

const turning = ({ key }: Token): boolean => TURNING.has(key);
const turns = (tokens: readonly Token[]): boolean => {
  const last = trimmed(tokens).at(-1);
  return last !== undefined && turning(last);
};

/** A day among the words of an event, "Ngay khi ..., hoàn thành trước 30/6/2026", may be the one that counts. */
function daysWithin(text: string, event: readonly Token[]): DueDoubt[] {
  const doubts: DueDoubt[] = [];
  for (let at = 0; at < event.length;) {
    const moment = momentAt(event, at);
    const isDated = moment?.read.year !== undefined;
    if (moment && isDated) doubts.push({ kind: 'unused-words', words: wordsOf(text, event.slice(at, moment.end)) });
    at = moment && isDated ? moment.end : at + 1;
  }
  return doubts;
}

const termOf = (term: Term, doubts: readonly DueDoubt[]): ReadTerm => ({ kind: 'term', term, doubts });
