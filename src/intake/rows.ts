/** What each line of an annex is: a row, a heading above rows, or the rest of the row before it. */
import type { IntakeDoubt, SetAside } from './draft';
import type { Line, WordKey } from './lines';
import { readNumber, splitNumber, type Numbering } from './numbering';

export interface RowEntry {
  readonly kind: 'row';
  readonly place: string;
  readonly number: Numbering;
  readonly counted: boolean;
  readonly cells: ReadonlyMap<WordKey, string>;
  /** What is uncertain of a cell, by its column. */
  readonly doubts: readonly { readonly key: WordKey; readonly doubt: IntakeDoubt }[];
}

export interface SectionEntry {
  readonly kind: 'section';
  readonly place: string;
  readonly number: Numbering;
  readonly text: string;
}

export type Entry = RowEntry | SectionEntry;

/** @param firstKey the leftmost column of words: a heading stands there. */
export function readRows(
  lines: readonly Line[],
  firstKey: WordKey,
): { readonly entries: readonly Entry[]; readonly setAside: readonly SetAside[] } {
  const numbered = lines.map(withNumber);
  const entries: (OpenRow | SectionEntry)[] = [];
  const setAside: SetAside[] = [];
  for (const [n, line] of numbered.entries()) {
    const previous = entries.at(-1);
    if (line.own.size === 0) {
      if (line.number.text !== '' && !line.counted) {
        setAside.push({ place: line.place, text: line.number.text, why: 'no-row' });
      }
    } else if (isSection(line, numbered[n + 1], previous, firstKey)) {
      entries.push({ kind: 'section', place: line.place, number: line.number, text: [...line.own.values()].join(' ') });
    } else if (previous?.kind === 'row' && isContinuation(line)) {
      goOn(previous, line);
    } else entries.push(row(line));
  }
  return { entries, setAside };
}

type NumberedLine = Omit<Line, 'number'> & { readonly number: Numbering };

/** The number is in a column of its own, or the text begins with it. */
function withNumber(line: Line): NumberedLine {
  const text = line.own.get('text');
  if (line.number !== '' || text === undefined) return { ...line, number: readNumber(line.number) };
  const { number, rest } = splitNumber(text);
  if (number === '') return { ...line, number: readNumber('') };
  return { ...line, own: new Map([...line.own, ['text', rest]]), number: readNumber(number) };
}

const isNumbered = ({ number }: NumberedLine): boolean => number.kind !== 'none';

/** Words alone, in the text's column, the first one of words or across the table, with or without a number. */
function isSection(
  line: NumberedLine,
  next: NumberedLine | undefined,
  previous: Entry | undefined,
  firstKey: WordKey,
): boolean {
  if (line.own.size !== 1 || line.covered.size > 0) return false;
  if (line.spread.size > 1 || (line.spread.size > 0 && isNumbered(line))) return true;
  if (!line.own.has(firstKey) && !line.own.has('text')) return false;
  switch (line.number.kind) {
    case 'roman':
    case 'roman-dotted':
    case 'capital':
      return true;
    case 'plain':
    case 'dotted':
      return next !== undefined && isBelow(line.number, next);
    case 'letter':
    case 'bullet':
      return false;
    case 'none':
      return line.number.text === '' && (previous?.kind !== 'row' || isShouted([...line.own.values()].join(' ')));
  }
}

/** Does the next line stand below this number: "1.1" below "1", "a)" below "41.", an unnumbered row below either? */
function isBelow(number: Numbering, next: NumberedLine): boolean {
  if (next.number.kind === 'letter' || next.number.kind === 'bullet') return true;
  if (next.number.kind === 'dotted') return next.number.clean.startsWith(`${number.clean}.`);
  return next.number.text === '' && !next.numberCovered && next.own.size > 1;
}

const LOWER = /\p{Ll}/u;
const isShouted = (text: string): boolean => !LOWER.test(text);

const BEGINS_WITHIN = /^[\p{Ll},;.)]/u;

/** Unnumbered words after a row: the rest of its cells, unless they make a row of their own. */
function isContinuation(line: NumberedLine): boolean {
  if (isNumbered(line) || line.number.text !== '') return false;
  const text = line.own.get('text');
  if (text === undefined) return true;
  if (line.numberCovered) return false;
  const answers = (['lead', 'due'] as const).some((key) => line.own.has(key) || line.covered.has(key));
  return !answers || BEGINS_WITHIN.test(text);
}

/** A row that the lines below may still go on with. */
interface OpenRow extends RowEntry {
  readonly cells: Map<WordKey, string>;
  readonly doubts: { readonly key: WordKey; readonly doubt: IntakeDoubt }[];
}

function row({ place, number, counted, own, covered, spread }: NumberedLine): OpenRow {
  const merged = [...covered, ...[...spread].filter(([key]) => !own.has(key))];
  return {
    kind: 'row',
    place,
    number,
    counted,
    cells: new Map([...merged, ...own]),
    doubts: merged.map(([key, words]) => ({ key, doubt: { kind: 'merged-cell', words } })),
  };
}

function goOn({ cells, doubts }: OpenRow, { own }: NumberedLine): void {
  for (const [key, words] of own) {
    const start = cells.get(key);
    cells.set(key, start === undefined ? words : `${start}${between(key, start, words)}${words}`);
    doubts.push({ key, doubt: { kind: 'continued', words } });
  }
}

const ENDS_A_BODY = /[;,.:-]$/u;

/** Agencies listed one a line name one each; everything else is a sentence that goes on. */
const between = (key: WordKey, start: string, words: string): string =>
  (key === 'lead' || key === 'coordinating') && !BEGINS_WITHIN.test(words) && !ENDS_A_BODY.test(start) ? '; ' : ' ';
