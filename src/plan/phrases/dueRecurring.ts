/** The schedule of a phrase that says how often, or always: its rhythms together, the years and days beside them as doubts. */
import type { Rhythm } from '../schedule';
import { isFiller, leftover, unused } from './dueLeftovers';
import type { DueDoubt, DueReading } from './dueReading';
import { recurrenceAt, type Recurrence } from './dueRhythms';
import type { Item } from './dueScan';
import { matchAny, trimmed, wordList, type Token } from './tokens';

export interface RhythmReading extends DueReading {
  /** The notes in brackets that say how often: "Hằng năm (Tần suất 01 tuần/lần)". */
  readonly notesUsed: readonly (readonly Token[])[];
}

export function readRhythm(
  text: string,
  items: readonly Item[],
  notes: readonly (readonly Token[])[],
): RhythmReading | undefined {
  const doubts: DueDoubt[] = [];
  const rhythms: Recurrence[] = [];
  let continuous = 0;
  for (const item of items) {
    const left = leftBefore(text, item);
    if (!left) return undefined;
    doubts.push(...left);
    if (item.found.kind === 'continuous') continuous += 1;
    else if (item.found.kind === 'recurring') rhythms.push(item.found);
    else if (goesBeside(item)) doubts.push(...unused(text, item.tokens));
    else return undefined;
  }
  if (continuous === 1 && rhythms.length === 0) return { schedule: { kind: 'continuous' }, doubts, notesUsed: [] };
  if (continuous > 0) return undefined;
  const used = notes.filter((note) => frequencyOf(text, note) !== undefined);
  const frequencies = used.flatMap((note) => frequencyOf(text, note) ?? []);
  const merged = frequencies.reduce(refine, rhythms.reduce(merge, undefined));
  return merged === undefined || merged === 'apart' || rhythms.length === 0
    ? undefined
    : { schedule: scheduleOf(merged), doubts, notesUsed: used };
}

const BETWEEN = wordList(',', ';', 'và', '-', '/', '+');
const OR = new Set(wordList('hoặc').flat());
const NAMED_DAY = wordList(
  'trước ngày',
  'ngày',
  'vào ngày',
  'chậm nhất ngày',
  'chậm nhất là ngày',
  'chậm nhất vào ngày',
);
const MONTH = wordList('tháng', '/', 'của', 'của tháng cuối');

function leftBefore(text: string, { before }: Item): readonly DueDoubt[] | undefined {
  const kept = trimmed(before);
  if (kept.every((_, at) => matchAny(kept, at, BETWEEN) !== undefined) || isFiller(kept)) return [];
  // "Hằng tháng hoặc hằng quý" leaves the choice open.
  if (OR.has(kept[0]?.key ?? '')) return undefined;
  return isNamedDay(kept) ? unused(text, kept) : leftover(text, kept);
}

/** "Trước ngày 15" of "Trước ngày 15 hàng tháng": a rhythm keeps no day, so the words are shown. */
function isNamedDay(tokens: readonly Token[]): boolean {
  const number = matchAny(tokens, 0, NAMED_DAY);
  if (number === undefined || tokens[number]?.kind !== 'number') return false;
  const month = matchAny(tokens, number + 1, MONTH) ?? number + 1;
  return month === tokens.length || (month + 1 === tokens.length && tokens[month]?.kind === 'number');
}

/** "Thường xuyên trong năm 2026", "Hằng năm trước ngày 30/11": a year or a day of every year beside the rhythm. */
function goesBeside({ found }: Item): boolean {
  if (found.kind === 'span') return true;
  if (found.kind !== 'moment') return false;
  const [unit] = found.read.units;
  return unit.kind === 'year' ? !found.strict : unit.kind === 'day' && found.read.year === undefined;
}

function frequencyOf(text: string, note: readonly Token[]): Recurrence | undefined {
  const kept = trimmed(note);
  const read = recurrenceAt(text, kept, 0);
  return read?.end === kept.length ? read : undefined;
}

const LENGTHS: readonly Rhythm[] = ['week', 'month', 'quarter', 'half', 'year'];

type Merged = Recurrence | 'apart' | undefined;

/** A frequency in brackets makes precise the rhythm before them, if that is as long or longer. */
function refine(before: Merged, next: Recurrence): Merged {
  if (before === undefined || before === 'apart') return before;
  const [first, ...others] = before.rhythms;
  const isPrecise = !before.counted && others.length === 0 && isWithin(next.rhythms[0].per, first.per);
  return isPrecise && next.counted ? next : merge(before, next);
}

/** Rhythms beside each other are all kept; one that counts stands for the same one without: "Hằng năm: 02 lần/năm". */
function merge(before: Merged, next: Recurrence): Merged {
  if (before === undefined || before === 'apart') return before ?? next;
  const [first, ...others] = before.rhythms;
  if (!before.counted && next.counted && others.length === 0 && next.rhythms[0].per === first.per) return next;
  const known = new Set(before.rhythms.map(({ per }) => per));
  const named = new Set([before.occurrence, next.occurrence].filter((name) => name !== undefined));
  if (next.rhythms.some(({ per }) => known.has(per)) || named.size > 1) return 'apart';
  const [occurrence] = named;
  const rhythms: Recurrence['rhythms'] = [first, ...others, ...next.rhythms];
  return { ...before, counted: before.counted || next.counted, rhythms, ...(occurrence && { occurrence }) };
}

const isWithin = (short: Rhythm, long: Rhythm): boolean => LENGTHS.indexOf(short) <= LENGTHS.indexOf(long);

function scheduleOf({ rhythms: [{ times, per }, ...also], occurrence }: Recurrence): DueReading['schedule'] {
  const schedule = { kind: 'recurring', times, per, occurrence: occurrence ?? 'lần' } as const;
  return also.length > 0 ? { ...schedule, also } : schedule;
}
