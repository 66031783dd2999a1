/**
 * How a document of an office looks, as data that tests measure by: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I (page), II
 * (places) and V (table of letters). Where the decree leaves a range both ends are given.
 */

export interface DecreeLook {
  /** Points, from and to. */
  readonly sizes: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether it is written in capitals; absent where the decree wants both, as in "Số: 05/BC-SNV". */
  readonly capitals?: boolean;
  /** Absent where the decree leaves it to the office. */
  readonly alignment?: 'center' | 'justify' | 'left';
}

const look = (
  from: number,
  to: number,
  style: 'upright' | 'bold' | 'italic' | 'bold italic',
  alignment?: DecreeLook['alignment'],
  capitals?: boolean,
): DecreeLook => ({
  sizes: [from, to],
  bold: style.includes('bold'),
  italic: style.includes('italic'),
  ...(alignment === undefined ? {} : { alignment }),
  ...(capitals === undefined ? {} : { capitals }),
});

export const decreeLooks = {
  /** Ô số 1. */
  nation: look(12, 13, 'bold', 'center', true),
  motto: look(13, 14, 'bold', 'center', false),
  /** Ô số 2. */
  parent: look(12, 13, 'upright', 'center', true),
  body: look(12, 13, 'bold', 'center', true),
  /** Ô số 3 and 4. */
  symbol: look(13, 13, 'upright', 'center'),
  placeAndDate: look(13, 14, 'italic', 'center', false),
  /** Ô số 5a; 5b is the trích yếu of a letter, under its number. */
  kind: look(13, 14, 'bold', 'center', true),
  abstract: look(13, 14, 'bold', 'center', false),
  letterSubject: look(12, 13, 'upright', 'center', false),
  /** Ô số 9a. */
  addressee: look(13, 14, 'upright', 'center', false),
  /** Ô số 6: mục "I. …", khoản with a title "1. …", everything else. */
  section: look(13, 14, 'bold', undefined, true),
  khoan: look(13, 14, 'bold', undefined, false),
  text: look(13, 14, 'upright', 'justify', false),
  /** Ô số 7. */
  authority: look(13, 14, 'bold', 'center', true),
  signer: look(13, 14, 'bold', 'center', false),
  /** Ô số 9b. */
  recipientsHeading: look(12, 12, 'bold italic', 'left', false),
  recipients: look(11, 11, 'upright', 'left', false),
  annexLabel: look(14, 14, 'bold', 'center', false),
  annexTitle: look(13, 14, 'bold', 'center', true),
  annexOf: look(13, 14, 'italic', 'center', false),
  pageNumber: look(13, 14, 'upright', 'center'),
} as const satisfies Record<string, DecreeLook>;

export type DecreeElement = keyof typeof decreeLooks;

/** Millimetres; margins from and to. */
export const decreePage = {
  paper: { short: 210, long: 297 },
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
} as const;

export const decreeFont = 'Times New Roman';

export const decreeText = {
  /** First line set in, millimetres: the one or the other. */
  indents: [10, 12.7],
  /** Points between paragraphs, at least. */
  between: 6,
  /** Lines, from and to. */
  spacing: [1, 1.5],
} as const;

/** Of the line above them, from and to: under tiêu ngữ as long as it, under the body's name and trích yếu a third to a half. */
export const decreeRules = { motto: [1, 1], body: [1 / 3, 1 / 2], abstract: [1 / 3, 1 / 2] } as const;

/** In the middle of the top margin; the first page of the document, and of each annex for itself, bears none. */
export const decreePageNumber = { from: 1, isOnFirstPage: false, place: 'top', alignment: 'center' } as const;
