/** The tables of a review workbook as data: columns by key, lines by hidden id. Drawn by sheet.ts, found again by found.ts. */

import { MAX_TEXT } from '../../workbook/limits';

export interface ReviewColumn {
  readonly key: string;
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** verbatim: the document's own words; reading: what they were understood as; note: ours, never read back. */
  readonly look: 'verbatim' | 'reading' | 'note';
  readonly options?: readonly string[];
}

/** Texts by column key; a column that is not there is empty. */
export type Shown = ReadonlyMap<string, string>;

export interface ReviewLine {
  readonly id: string;
  readonly shown: Shown;
  readonly look?: 'section';
  /** The columns that mean something on this line; all where absent. */
  readonly takes?: ReadonlySet<string>;
  /** Columns a doubt stands on. */
  readonly doubted?: ReadonlySet<string>;
}

export interface ReviewTable {
  /** In A1, with "phuluc:review/" before it. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ReviewColumn[];
  readonly lines: readonly ReviewLine[];
  /** Columns that stay in sight, from the left. */
  readonly frozen: number;
}

export const column = (
  key: string,
  heading: string,
  width: number,
  look: ReviewColumn['look'] = 'reading',
  options?: readonly string[],
): ReviewColumn => ({ key, heading, width, look, ...(options && { options }) });

export const DOUBTS = 'doubts';
export const doubtsColumn = column(DOUBTS, 'Cần xem lại', 190, 'note');

const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** A text as far as a cell holds it. */
export const cellText = (text: string): string =>
  text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT).replace(HALF_A_PAIR, '');

/** Empty texts stand for nothing, so that a cell is not written for them. */
export const shownOf = (texts: Readonly<Record<string, string | undefined>>): Shown =>
  new Map(Object.entries(texts).flatMap(([key, text]) => (text === undefined || text === '' ? [] : [[key, text]])));
