/** The readings found in one part of a due phrase, from left to right, with the words before each and after the last. */
import { momentAt, spanAt, type Moment, type Span } from './dueMoments';
import { continuousAt, recurrenceAt, type Continuous, type Recurrence } from './dueRhythms';
import type { Token } from './tokens';

export interface Item {
  /** What stands before it and after the reading before. */
  readonly before: readonly Token[];
  readonly found: Moment | Span | Recurrence | Continuous;
  readonly tokens: readonly Token[];
  /** "Năm 2025: tháng 11": the year that heads it. */
  readonly scopeYear?: number;
}

export interface Scan {
  readonly items: readonly Item[];
  readonly tail: readonly Token[];
}

export function scanPart(text: string, part: readonly Token[]): Scan {
  const items: Item[] = [];
  let rest = 0;
  let scopeYear: number | undefined;
  for (let at = 0; at < part.length;) {
    const found = foundAt(text, part, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    at = found.end;
    if (found.kind === 'moment' && found.read.units[0].kind === 'year' && part[at]?.key === ':') {
      scopeYear = found.read.year?.year;
      continue;
    }
    const before = part.slice(rest, found.from);
    const tokens = part.slice(found.from, found.end);
    items.push({ before, found, tokens, ...(scopeYear === undefined ? {} : { scopeYear }) });
    rest = at;
    scopeYear = undefined;
  }
  return { items, tail: part.slice(rest) };
}

const foundAt = (text: string, part: readonly Token[], at: number): Item['found'] | undefined =>
  spanAt(part, at) ?? recurrenceAt(text, part, at) ?? momentAt(part, at) ?? continuousAt(part, at);
