/** What the text around the annexes says of the plan itself: its number, the day it was signed, who issued it, its title. */
import type { DirectoryIndex } from '../plan/agencies';
import { day, type Day } from '../plan/day';
import { fold } from '../plan/vietnamese';
import type { TextLine } from './annexTables';
import type { PlanDoubt } from './draft';

/** "" where the text does not say it. */
export interface PlanFacts {
  readonly id: string;
  readonly short: string;
  readonly number: string;
  readonly signed: Day;
  readonly issuer: string;
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
  readonly doubts: readonly PlanDoubt[];
}

export function readFacts(lines: readonly TextLine[], { directory }: DirectoryIndex): PlanFacts {
  const named = first(lines, NAMED);
  const number = compact(first(lines, NUMBER)?.[1] ?? named?.[1] ?? '');
  const signed = dayOf(first(lines, PLACE_AND_DAY)) ?? dayOf(named?.slice(1)) ?? '';
  const province = directory.province.name;
  const issuer = `Ủy ban nhân dân ${province.charAt(0).toLowerCase()}${province.slice(1)}`;
  const title = readTitle(lines);
  const short = /^\d+/u.exec(number)?.[0] ?? '';
  const [from, until] = daysOf(title, signed);
  const missing = (field: PlanDoubt['field'], value: string): PlanDoubt[] =>
    value === '' ? [{ field, doubt: { kind: 'not-said' } }] : [];
  const says = (what: string): boolean =>
    lines.some(({ text }) => text.length < SHORT && fold(text).includes(fold(what)));
  return {
    id: short === '' || signed === '' ? '' : `${short}-${signed.slice(0, 4)}`,
    short,
    number,
    signed,
    issuer,
    title,
    from,
    until,
    doubts: [
      ...missing('number', number),
      ...missing('signed', signed),
      ...missing('title', title),
      ...(says(province) ? [] : [proposed('issuer', issuer)]),
      ...(yearOf(title) === undefined ? [proposedOrMissing('from', from), proposedOrMissing('until', until)] : []),
    ],
  };
}

const proposed = (field: PlanDoubt['field'], what: string): PlanDoubt => ({ field, doubt: { kind: 'proposed', what } });

const proposedOrMissing = (field: PlanDoubt['field'], what: string): PlanDoubt =>
  what === '' ? { field, doubt: { kind: 'not-said' } } : proposed(field, what);

/** A line of the letterhead or of a title is short; a longer one is the body's. */
const SHORT = 300;

/** "Số: 81/KH-UBND" */
const NUMBER = /(?:^|\|\s*)Số\s*:?\s*(\d{1,5}\s*\/\s*KH\s*[-–]\s*\p{Lu}{2,12})/u;
/** "Cần Thơ, ngày 09 tháng 4 năm 2025" */
const PLACE_AND_DAY = /^(?:.{0,40}\|\s*)?[^,|]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;
/** "(Kèm theo Kế hoạch số 81/KH-UBND ngày 09 tháng 4 năm 2025 của ...)" */
const NAMED =
  /èm theo Kế hoạch số\s*:?\s*(\d{1,5}\s*\/\s*KH\s*[-–]\s*\p{Lu}{2,12})\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;

function first(lines: readonly TextLine[], pattern: RegExp): readonly string[] | undefined {
  for (const { text } of lines) {
    const match = text.length < SHORT ? pattern.exec(text) : null;
    if (match) return match;
  }
  return undefined;
}

const compact = (number: string): string => number.replace(/\s+/gu, '').replace('–', '-');

const dayOf = (match: readonly string[] | undefined): Day | undefined =>
  match && day(Number(match[3]), Number(match[2]), Number(match[1]));

const KIND_OF_DOCUMENT = 'KẾ HOẠCH';
/** Where the title ends: the body begins, or the line below it. */
const ENDS_TITLE = /^(?:Thực hiện|Căn cứ|Nhằm|Để|Triển khai thực hiện|I\.|1\.|[-_]{3,}|\()/u;
const MOST_TITLE_LINES = 6;

/** The lines below "KẾ HOẠCH", in the letters the body writes them in where it repeats them. */
function readTitle(lines: readonly TextLine[]): string {
  const at = lines.findIndex(({ text }) => fold(text) === fold(KIND_OF_DOCUMENT));
  if (at === -1) return titleInOneLine(lines);
  const title: string[] = [];
  for (const { text } of lines.slice(at + 1, at + 1 + MOST_TITLE_LINES)) {
    if (ENDS_TITLE.test(text) || text.length >= SHORT * 2) break;
    if (text !== text.toLocaleUpperCase('vi') && title.length > 0) break;
    title.push(text);
  }
  return title.length === 0 ? '' : asWritten(`Kế hoạch ${title.join(' ')}`, lines);
}

function titleInOneLine(lines: readonly TextLine[]): string {
  const line = lines.find(({ text }) => text.length < SHORT && /^KẾ HOẠCH\s+\P{Ll}+$/u.test(text));
  return line ? asWritten(`Kế hoạch ${line.text.slice(KIND_OF_DOCUMENT.length).trim()}`, lines) : '';
}

function asWritten(title: string, lines: readonly TextLine[]): string {
  const lower = title.toLocaleLowerCase('vi');
  for (const { text } of lines) {
    const start = text.toLocaleLowerCase('vi').indexOf(lower);
    const words = start === -1 ? '' : text.slice(start, start + title.length);
    if (words !== words.toLocaleUpperCase('vi')) return words;
  }
  return title;
}

/** "năm 2026", but neither of a day ("tháng 3 năm 2025") nor of a range ("đến năm 2030"). */
const YEAR = /(?<!tháng \d{1,2} |đến )năm (20\d\d)(?!\d)/giu;
const RANGE = /đến năm (20\d\d)(?!\d)/giu;

/** The one year a title names; undefined where it names none, several or a range. */
function yearOf(title: string): string | undefined {
  const years = new Set([...title.matchAll(YEAR)].map(([, year]) => year));
  return years.size === 1 && rangeEnd(title) === undefined ? [...years][0] : undefined;
}

/** "định hướng đến năm 2030" */
const rangeEnd = (title: string): string | undefined =>
  [...title.matchAll(RANGE)]
    .map(([, year = '']) => year)
    .sort()
    .at(-1);

/** The plan runs from the year's first day, or from its signing if that came later, to the year's end. */
function daysOf(title: string, signed: Day): readonly [Day, Day] {
  const year = yearOf(title) ?? signed.slice(0, 4);
  if (year === '') return ['', ''];
  const end = rangeEnd(title) ?? year;
  return [signed > `${year}-01-01` ? signed : `${year}-01-01`, `${end < year ? year : end}-12-31`];
}
