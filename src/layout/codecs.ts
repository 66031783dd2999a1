/**
 * Encode/decode pairs for entry cells: what a typed value looks like in a cell, and what a cell means. Every valid value
 * comes back equal from its cell (a property test holds it).
 */
import { decisionLevels, rowCases, type DecisionLevel, type RowCase } from '../entries/entries';
import type { CellReading, EntryValue, UnreadReason } from '../entries/reading';
import { decisionLevelLabels, numberText, rowCaseLabels, shortPercentText } from '../entries/words';
import { isDay, type Day } from '../plan/day';
import { fold } from '../plan/vietnamese';
import { dayOfSerial, serialOfDay } from '../workbook/serial';
import type { CellError, CellValue } from '../workbook/snapshot';
import { parseDay, parseNumber } from './parseTyped';

/** What a cell means. */
export type Decoded = CellReading['outcome'];

export interface Codec {
  readonly kind: 'number' | 'percent' | 'day' | 'text' | 'choice';
  readonly numberFormat: string;
  readonly horizontal: 'left' | 'center' | 'right';
  encode(value: EntryValue): string | number;
  decode(cell: CellValue): Decoded;
  /** As people read it outside a cell, in words that mean the same value when they are typed again. */
  show(value: EntryValue): string;
  /** The labels of a choice, in order. */
  readonly options?: readonly string[];
}

const EMPTY: Decoded = { kind: 'empty' };
const value = (of: EntryValue): Decoded => ({ kind: 'value', value: of });
const unread = (reason: UnreadReason): Decoded => ({ kind: 'unread', reason });

const isError = (cell: CellValue): cell is CellError => typeof cell === 'object' && cell !== null;
/** An error value that was read once is written again as a text, and stays an error. */
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
const asIs = (of: EntryValue): string | number => of;

/** What all codecs share: an empty cell, blanks only, an error value. The rest is the codec's own. */
function decodeWith(own: (cell: string | number | boolean) => Decoded): Codec['decode'] {
  return (cell) => {
    if (cell === null) return EMPTY;
    if (isError(cell)) return unread('error-value');
    if (typeof cell === 'string' && cell.trim() === '') return EMPTY;
    if (typeof cell === 'string' && ERROR_TEXT.test(cell)) return unread('error-value');
    return own(cell);
  };
}

/** Excel counts with 15 digits and compares by them; what a file has past them is noise of binary fractions. */
const asShown = (number: number): number => Number(number.toPrecision(15));

const decodeNumber = decodeWith((cell) => {
  if (typeof cell === 'number') return value(asShown(cell));
  if (typeof cell === 'boolean') return unread('not-a-number');
  const typed = parseNumber(cell);
  switch (typed.kind) {
    case 'number':
      return {
        kind: 'understood',
        value: asShown(typed.value),
        reason: typed.isPercent ? 'percent-as-text' : 'number-as-text',
      };
    case 'ambiguous':
      return { kind: 'unread', reason: 'ambiguous-number', suggestion: typed.likely };
    case 'none':
      return unread('not-a-number');
  }
});

/** Without separators of thousands, and never with three decimals alone: "1,234" could be read as a thousand. */
const plainNumber = (of: EntryValue): string => unambiguous(numberText(Number(of)).replaceAll('.', ''));
const unambiguous = (text: string): string => text.replace(/,(\d{3})(?=%?$)/, ',$10');

export const countCodec: Codec = {
  kind: 'number',
  numberFormat: '#,##0',
  horizontal: 'right',
  encode: asIs,
  decode: decodeNumber,
  show: plainNumber,
};
export const quantityCodec: Codec = { ...countCodec, numberFormat: '#,##0.###' };
/** A fraction in a cell of percent format: typed 85, 85% and 0,85 all become 85 % there. */
export const percentCodec: Codec = {
  kind: 'percent',
  numberFormat: '0.00%',
  horizontal: 'right',
  encode: asIs,
  decode: decodeNumber,
  show: (of) => unambiguous(shortPercentText(Number(of)).replaceAll('.', '')),
};

/** As strict files store a date, with or without its time of day: "2026-11-15T00:00:00". */
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?$/;

export const dayCodec: Codec = {
  kind: 'day',
  numberFormat: 'dd/mm/yyyy',
  horizontal: 'center',
  encode: (of) => serialOfDay(String(of)),
  decode: decodeWith((cell) => {
    if (typeof cell === 'boolean') return unread('not-a-day');
    if (typeof cell === 'number') return dayOr(dayOfSerial(cell), value);
    const iso = ISO_DAY.exec(cell)?.[1];
    if (iso !== undefined) return dayOr(isDay(iso) ? iso : undefined, value);
    return dayOr(parseDay(cell), (day) => ({ kind: 'understood', value: day, reason: 'day-as-text' }));
  }),
  show: (of) => String(of).split('-').reverse().join('/'),
};

/** A day that a cell can hold: Excel knows none before March 1900. */
const dayOr = (day: Day | undefined, known: (day: Day) => Decoded): Decoded =>
  day === undefined || dayOfSerial(serialOfDay(day)) === undefined ? unread('not-a-day') : known(day);

export const textCodec: Codec = {
  kind: 'text',
  numberFormat: '@',
  horizontal: 'left',
  encode: asIs,
  decode: decodeWith((cell) => value(typeof cell === 'string' ? cell.trim() : String(cell))),
  show: String,
};

/** One of a list, shown by its label and kept by its code. */
function choiceCodec<Code extends string | number>(labels: ReadonlyMap<Code, string>): Codec {
  const exact = new Map([...labels].map(([code, label]) => [label, code]));
  const folded = new Map([...labels].map(([code, label]) => [fold(label), code]));
  const encode = (of: EntryValue): EntryValue => labels.get(of as Code) ?? of;
  return {
    kind: 'choice',
    numberFormat: '@',
    horizontal: 'left',
    encode,
    show: (of) => String(encode(of)),
    options: [...labels.values()],
    decode: decodeWith((cell) => {
      const text = String(cell);
      const code = exact.get(text);
      if (code !== undefined) return value(code);
      const near = folded.get(fold(text));
      return near === undefined ? unread('not-in-list') : { kind: 'understood', value: near, reason: 'spelling' };
    }),
  };
}

export const rowCaseCodec = choiceCodec<RowCase>(new Map(rowCases.map((code) => [code, rowCaseLabels[code]])));
export const levelCodec = choiceCodec<DecisionLevel>(
  new Map(decisionLevels.map((code) => [code, decisionLevelLabels[code]])),
);

export const YES = 'Có';
export const NO = 'Không';
const yesNoWords = choiceCodec<number>(
  new Map([
    [1, YES],
    [0, NO],
  ]),
);

/** Có / Không, kept as 1 / 0; the bare figures are as good. */
export const yesNoCodec: Codec = {
  ...yesNoWords,
  horizontal: 'center',
  decode: (cell) => {
    if (cell === 1 || cell === true) return value(1);
    if (cell === 0 || cell === false) return value(0);
    return yesNoWords.decode(cell);
  },
};
