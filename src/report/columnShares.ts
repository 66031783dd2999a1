/**
 * How wide each column of a report's annexes is, of its table: the same on the sheet and in the Word file. No word is
 * broken, and the table is as low as it can be: a table is lowest where the width of every column is in proportion to the
 * height that it answers for. The widths are moved towards that balance, and the lowest of those tried stand.
 */
import type { AnnexTable, ColumnKey } from './report';

/** Columns of few words, centred. */
const SHORT: readonly ColumnKey[] = [
  'no',
  'due',
  'previous',
  'counts',
  'value',
  'attainment',
  'advance',
  'baseline',
  'verdict',
  'estimate',
  'progress',
  'coverage',
  'sentOn',
  'expectedOn',
];

/** Points across A4: what a table fills, a letter of its size 11, a cell's margins. */
const TABLE = 717;
const LETTER = 5.8;
/** A capital's width, bold as headings are, in letters: a plan may have all of a heading in capitals. */
const CAPITAL = 1.4;
const MARGINS = 10;
/** Letters of the longest word that is kept whole: "209.203/217.502". */
const LONGEST_WORD = 16;
/** Letters of the longest words that stay on one line in a column of few words: "Chưa đạt". */
const LONGEST_WORDS = 8;
/** How surely the highest cell of a row alone answers for its height. */
const SHARPNESS = 6;
const STEPS = 30;

export interface ColumnShare {
  /** Of the table's width; those of a table add up to 1. */
  readonly share: number;
  readonly isShort: boolean;
}

/** The texts of a row, column by column, in points on one line; a part of what runs over several rows. */
type Lengths = readonly number[];

/** One for each column, in order. */
export function columnShares({ columns, rows }: Pick<AnnexTable, 'columns' | 'rows'>): ColumnShare[] {
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.flatMap(({ annex, lines }) => lines.map((line) => [...annex, ...line]));
  const least = columns.map(({ key }, place) => {
    const texts = cells.map((row) => row[place] ?? '');
    const letters = Math.max(
      longestWord(headings[place] ?? ''),
      ...texts.map((text) => (isOneLine(key, text) ? text.length : longestWord(text))),
    );
    return letters * LETTER;
  });
  const lengths = [
    headings.map(lengthOf),
    ...rows.flatMap(({ annex, lines }) =>
      lines.map((line) => [...annex.map((text) => lengthOf(text) / lines.length), ...line.map(lengthOf)]),
    ),
  ];
  const widths = lowest(lengths, least).map((width) => width + MARGINS);
  const total = sum(widths);
  return columns.map(({ key }, place) => ({ share: (widths[place] ?? 0) / total, isShort: SHORT.includes(key) }));
}

const lengthOf = (text: string): number => text.length * LETTER;

const longestWord = (text: string): number => Math.min(LONGEST_WORD, Math.max(...text.split(/\s/).map(wordLength)));

const wordLength = (word: string): number =>
  [...word].reduce((length, letter) => length + (/\p{Lu}/u.test(letter) ? CAPITAL : 1), 0);

const isOneLine = (key: ColumnKey, text: string): boolean => SHORT.includes(key) && text.length <= LONGEST_WORDS;

/** Widths without the margins, the equal ones tried first. */
function lowest(lengths: readonly Lengths[], least: readonly number[]): readonly number[] {
  const room = TABLE - least.length * MARGINS;
  let widths = fitted(
    least.map(() => 1),
    least,
    room,
  );
  let best = { widths, height: heightOf(lengths, widths) };
  for (let step = 0; step < STEPS; step += 1) {
    widths = fitted(balanced(lengths, widths), least, room);
    const height = heightOf(lengths, widths);
    if (height < best.height) best = { widths, height };
  }
  return best.widths;
}

/** In lines. */
const heightOf = (lengths: readonly Lengths[], widths: readonly number[]): number =>
  sum(lengths.map((row) => Math.max(1, ...row.map((length, place) => Math.ceil(length / (widths[place] ?? 1))))));

/** Nearer to the widths that are in proportion to the heights that the columns answer for. */
function balanced(lengths: readonly Lengths[], widths: readonly number[]): number[] {
  const answered = widths.map(() => 0);
  for (const row of lengths) {
    const heights = widths.map((width, place) => (row[place] ?? 0) / width);
    const parts = heights.map((height) => height ** SHARPNESS);
    const whole = sum(parts);
    const highest = whole ** (1 / SHARPNESS);
    parts.forEach((part, place) => {
      if (whole > 0) answered[place] = (answered[place] ?? 0) + (highest * part) / whole;
    });
  }
  const total = sum(answered);
  const room = sum(widths);
  return widths.map((width, place) =>
    total === 0 ? width : width * (((answered[place] ?? 0) * room) / (total * width)) ** (1 / (1 + SHARPNESS)),
  );
}

/** In proportion, but none narrower than its least; what that takes is taken from the others. */
function fitted(wanted: readonly number[], least: readonly number[], whole: number): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const room = whole - sum(least.filter((_, place) => narrow.has(place)));
    const total = sum(wanted.filter((_, place) => !narrow.has(place)));
    const widths = wanted.map((width, place) => (narrow.has(place) ? (least[place] ?? 0) : (width * room) / total));
    const narrower = widths.flatMap((width, place) =>
      !narrow.has(place) && width < (least[place] ?? 0) ? [place] : [],
    );
    if (narrower.length === 0) return widths;
    for (const place of narrower) narrow.add(place);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
