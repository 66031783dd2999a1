/**
 * A schedule in words officers can edit: "Đến ngày 30/6/2026", "Định kỳ 2 đợt/năm". `readScheduleText` reads them back to
 * the same schedule, and anything else as the due phrase it is. What a schedule has several of stands one a line.
 */
import { success, type Result } from '../../result';
import { dateOf, day as dayOf, monthOf, yearOf, type Day } from '../day';
import type { Rhythm, Schedule } from '../schedule';
import { fold } from '../vietnamese';
import { readDue, type DueFailure, type DueOptions, type DueReading } from './due';

type Relative = Extract<Schedule, { kind: 'relative' }>;
type Several = Extract<Schedule, { kind: 'several' }>;
type Recurring = Extract<Schedule, { kind: 'recurring' }>;

const NONE = 'Không xác định';
const CONTINUOUS = 'Thường xuyên';
/** Of which a rhythm is so many: "2 lần/năm", "mỗi quý". */
export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
};

export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'once':
      return `Đến ngày ${dayText(schedule.due)}`;
    case 'recurring':
      return recurringLines(schedule).join('\n');
    case 'continuous':
      return CONTINUOUS;
    case 'span':
      return `Từ ngày ${dayText(schedule.from)} đến ngày ${dayText(schedule.due)}`;
    case 'relative':
      return schedule.terms.map(termText).join('\n');
    case 'several':
      return schedule.parts.map(({ of, due }) => `${of}: đến ngày ${dayText(due)}`).join('\n');
    case 'none':
      return NONE;
  }
}

const dayText = (day: Day): string => `${dateOf(day)}/${monthOf(day)}/${String(yearOf(day)).padStart(4, '0')}`;

function recurringLines({ times, per, occurrence, also = [] }: Recurring): string[] {
  const more = also.map((rhythm) => `và ${rhythm.times} lần/${rhythmWords[rhythm.per]}`);
  return [`Định kỳ ${times} ${occurrence}/${rhythmWords[per]}`, ...more];
}

function termText({ days, working, side, event }: Relative['terms'][number]): string {
  if (days === 0 && !working && side === 'after') return `Ngay khi ${event}`;
  const count = `${days} ${working ? 'ngày làm việc' : 'ngày'}`;
  return side === 'after' ? `Chậm nhất ${count} kể từ ${event}` : `Chậm nhất trước ${count} tính đến ${event}`;
}

/** Reads what `scheduleText` writes; other words as a due phrase, with its doubts. */
export function readScheduleText(text: string, options: DueOptions = {}): Result<DueReading, DueFailure> {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const schedule = linesRead(lines);
  return schedule ? success({ schedule, doubts: [] }) : readDue(text, options);
}

function linesRead(lines: readonly string[]): Schedule | undefined {
  const [first = '', second] = lines;
  if (second === undefined && fold(first) === fold(NONE)) return { kind: 'none' };
  return onceRead(lines) ?? spanRead(lines) ?? recurringRead(lines) ?? termsRead(lines) ?? severalRead(lines);
}

/** All or nothing: one line that is not understood leaves the text to be read as a phrase. */
function everyLine<T>(lines: readonly string[], read: (line: string) => T | undefined): T[] | undefined {
  const values = lines.map(read);
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

const DAY = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`;
const ONCE = new RegExp(`^đến ngày ${DAY}$`, 'iu');
const SPAN = new RegExp(`^từ ngày ${DAY} đến ngày ${DAY}$`, 'iu');
const PART_DAY = new RegExp(`: đến ngày ${DAY}$`, 'iu');
const RECURRING = /^định kỳ (\d{1,15}) (\S.*)\/([^/]+)$/iu;
const FURTHER = /^và (\d{1,15}) lần\/([^/]+)$/iu;
const AT_ONCE = /^ngay khi (\S.*)$/iu;
const TERM = /^chậm nhất (trước )?(\d{1,15}) ngày( làm việc)? (kể từ|tính đến) (\S.*)$/iu;

const dayRead = (date = '', month = '', year = ''): Day | undefined => dayOf(Number(year), Number(month), Number(date));

function onceRead([line = '', more]: readonly string[]): Schedule | undefined {
  const match = more === undefined ? ONCE.exec(line) : null;
  const due = match ? dayRead(match[1], match[2], match[3]) : undefined;
  return due === undefined ? undefined : { kind: 'once', due };
}

function spanRead([line = '', more]: readonly string[]): Schedule | undefined {
  const match = more === undefined ? SPAN.exec(line) : null;
  const [from, due] = match ? [dayRead(match[1], match[2], match[3]), dayRead(match[4], match[5], match[6])] : [];
  return from !== undefined && due !== undefined && from <= due ? { kind: 'span', from, due } : undefined;
}

function rhythmRead(words = ''): Rhythm | undefined {
  const names = Object.entries(rhythmWords) as [Rhythm, string][];
  return names.find(([, name]) => fold(name) === fold(words))?.[0];
}

function recurringRead([line = '', ...further]: readonly string[]): Schedule | undefined {
  const match = RECURRING.exec(line);
  const [times, occurrence, per] = [Number(match?.[1]), match?.[2], rhythmRead(match?.[3])];
  if (occurrence === undefined || per === undefined || times === 0) return undefined;
  const schedule: Recurring = { kind: 'recurring', times, per, occurrence };
  if (further.length === 0) return schedule;
  const also = everyLine(further, furtherRead);
  return also && { ...schedule, also };
}

function furtherRead(line: string): { times: number; per: Rhythm } | undefined {
  const match = FURTHER.exec(line);
  const [times, per] = [Number(match?.[1]), rhythmRead(match?.[2])];
  return per === undefined || times === 0 ? undefined : { times, per };
}

function termsRead(lines: readonly string[]): Schedule | undefined {
  const terms = everyLine(lines, termRead);
  return terms && { kind: 'relative', terms };
}

function termRead(line: string): Relative['terms'][number] | undefined {
  const once = AT_ONCE.exec(line)?.[1];
  if (once !== undefined) return { days: 0, working: false, side: 'after', event: once };
  const [, before, days, working, since = '', event] = TERM.exec(line) ?? [];
  const side = before === undefined ? 'after' : 'before';
  if (event === undefined || (fold(since) === fold('tính đến')) !== (side === 'before')) return undefined;
  return { days: Number(days), working: working !== undefined, side, event };
}

function severalRead(lines: readonly string[]): Schedule | undefined {
  const parts = lines.length > 1 ? everyLine(lines, partRead) : undefined;
  return parts && { kind: 'several', parts };
}

function partRead(line: string): Several['parts'][number] | undefined {
  const match = PART_DAY.exec(line);
  const due = match ? dayRead(match[1], match[2], match[3]) : undefined;
  const of = match ? line.slice(0, match.index) : '';
  return due !== undefined && of !== '' ? { of, due } : undefined;
}
