/**
 * Reading a due phrase (thời hạn): a schedule with everything uncertain about it, or why there is none. Nothing of the
 * phrase is passed over in silence: what the reading makes no use of becomes a doubt, or there is no reading.
 */
import { failure, success, type Result } from '../../result';
import { readDays } from './dueDays';
import { isFiller, leftover } from './dueLeftovers';
import { partsOf, type DueParts } from './dueParts';
import { readRhythm } from './dueRecurring';
import type { DueDoubt, DueFailure, DueOptions, DueReading } from './dueReading';
import { scanPart, type Scan } from './dueScan';
import { readTerm, type ReadTerm } from './dueTerms';
import { tokenise, wordList, wordsOf, type Token } from './tokens';

export type { DueDoubt, DueFailure, DueOptions, DueReading } from './dueReading';

/**
 * @example readDue('Trước ngày 30/4/2025') is { schedule: { kind: 'once', due: '2025-04-29' }, doubts: [] }
 */
export function readDue(phrase: string, options: DueOptions = {}): Result<DueReading, DueFailure> {
  const tokens = tokenise(phrase);
  if (tokens.every(({ kind }) => kind === 'mark' || kind === 'break')) return failure({ kind: 'no-phrase' });
  const parts = partsOf(tokens);
  if (parts.parts.length > 0) return readParts(phrase, parts, options);
  const bracketed = parts.notes.flat();
  const inside = readParts(phrase, { ...partsOf(bracketed), notes: [] }, options);
  return inside.ok ? inside : failure({ kind: 'status-only', words: wordsOf(phrase, bracketed) });
}

function readParts(text: string, { parts, notes }: DueParts, options: DueOptions): Result<DueReading, DueFailure> {
  const words = wordsOf(text, parts.flat());
  const beginning = parts.find((part) => !isFiller(part))?.[0]?.key ?? '';
  if (STATUS.has(beginning)) return failure({ kind: 'status-only', words });
  if (REFERENCE.has(beginning)) return failure({ kind: 'by-reference', words });
  const terms: ReadTerm[] = [];
  const scans: Scan[] = [];
  for (const part of parts) {
    const term = readTerm(text, part);
    if (term) terms.push(term);
    else scans.push(scanPart(text, part));
  }
  const noted = scans.flatMap(({ items }) => items);
  const left = tails(text, scans);
  const read = left && (terms.length > 0 ? readTerms(terms, noted.length) : readItems(text, scans, notes, options));
  if (!left || !read) return failure({ kind: 'not-understood', words });
  if (!read.ok) return read;
  const { schedule, doubts, notesUsed } = read.value;
  const unread = notes.filter((note) => !notesUsed.includes(note)).map((note) => wordsOf(text, note));
  const kept: DueDoubt[] = unread.filter((note) => note !== '').map((note) => ({ kind: 'note', words: note }));
  return success({ schedule, doubts: [...doubts, ...left, ...kept] });
}

const STATUS = new Set(wordList('đã', 'đang', 'chưa').flat());
const REFERENCE = new Set(wordList('theo').flat());

/** The words after the last reading of each part; undefined where they forbid it. */
function tails(text: string, scans: readonly Scan[]): DueDoubt[] | undefined {
  const left = scans.map(({ tail }) => leftover(text, tail));
  return left.every((doubts) => doubts !== undefined) ? left.flat() : undefined;
}

interface Read extends DueReading {
  readonly notesUsed: readonly (readonly Token[])[];
}
type ReadOrNot = Result<Read, DueFailure> | undefined;

function readTerms(terms: readonly ReadTerm[], others: number): ReadOrNot {
  if (others > 0) return undefined;
  const doubts = terms.flatMap((term) => term.doubts);
  return success({ schedule: { kind: 'relative', terms: terms.map(({ term }) => term) }, doubts, notesUsed: [] });
}

function readItems(text: string, scans: readonly Scan[], notes: DueParts['notes'], options: DueOptions): ReadOrNot {
  const items = scans.flatMap((scan) => scan.items);
  if (items.length === 0) return undefined;
  const rhythm = readRhythm(text, items, notes);
  if (rhythm) return success(rhythm);
  const days = readDays(text, items, options.year);
  if (!days?.ok) return days;
  return success({ ...days.value, notesUsed: [] });
}
