/** Small pieces of administrative sentences: quotation, endings, lists of numbers. */
import { rowNumber, rowNumbers } from '../entries/rowNumber';
import { countText } from '../entries/words';
import type { Block, TextBlock } from './report';

export const NIL = 'Không có.';

export const paragraph = (id: string, text: string): TextBlock => ({ kind: 'paragraph', id, text });

export const paragraphs = (id: string, texts: readonly string[]): TextBlock[] =>
  texts.map((text, index) => paragraph(`${id}/${index + 1}`, text));

/** A line of a list: "- …". */
export const item = (id: string, text: string): TextBlock => ({ kind: 'item', id, text });

/** A khoản: its heading and its blocks, or in their place one sentence that says there is nothing to tell; without one, nothing. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly nil: string;
}

export const numbered = (parts: readonly Part[]): Block[] =>
  parts.flatMap(({ id, title, blocks, nil }): Block[] => {
    if (blocks.length > 0) return [{ kind: 'khoan', id, text: title }, ...blocks];
    return nil === '' ? [] : [{ kind: 'khoan-text', id, text: nil }];
  });

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "- Dự thảo", and "-Dự thảo"; but "-5%" is a number. */
const BULLET = /^[-–—•+*](?:\s+|(?=\p{L}))/u;

/** An agency's text inside a sentence of ours: on one line, every word kept, the lines of a list parted by "; ". */
export function oneLine(text: string): string {
  let isInList = false;
  return lines(text).reduce((told, line) => {
    const isItem = BULLET.test(line);
    const words = line.replace(BULLET, '');
    const before = isItem && isInList ? told.replace(/[.;,]$/, '') : told;
    const separator = before === '' ? '' : isItem && !/[.:;,!?…]$/.test(before) ? '; ' : ' ';
    isInList ||= isItem;
    return before + separator + words;
  }, '');
}

/** A document's name inside a sentence: without the full stop that it may have been typed with. */
export const withoutStop = (text: string): string => oneLine(text).replace(/[.;,]$/, '');

const NOTHING = /^[-–—]?\s*(?:không(?: có)?\s*)?[.;]?$/i;

/** An agency's text as paragraphs of its own; none where it says that there is nothing: "Không", "-". */
export const ownParagraphs = (text: string | undefined): string[] =>
  text === undefined || NOTHING.test(text.trim()) ? [] : lines(text);

export const quoted = (text: string): string => `“${oneLine(text)}”`;

/** Ends a sentence, unless the text has already ended it, inside quotation marks too. */
export const ended = (text: string): string => (/[.!?…][”")]?$/.test(text) ? text : `${text.replace(/[;,:]$/, '')}.`);

export const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** Parts of one sentence: "hoàn thành …; sản phẩm: …". Empty ones fall away. */
export const joined = (parts: readonly string[], separator = '; '): string =>
  parts.filter((part) => part !== '').join(separator);

const LABELS = /^Phụ lục (?=[IVX]+$)/;

/** "Phụ lục", "Phụ lục I, II, III": what all are called is said once. */
export const annexesNamed = (labels: readonly string[]): string =>
  labels.map((label, index) => (index === 0 ? label : label.replace(LABELS, ''))).join(', ');

/** In brackets, of which a text has one pair only: "(điểm c, o của Mục II.1)". */
export const bracketed = (text: string): string => `(${text.replace(/ \(([^()]*)\)/g, ' của $1')})`;

/** "05 chỉ tiêu", or nothing for none. */
export const countOf = (count: number, noun: string): string => (count === 0 ? '' : `${countText(count)} ${noun}`);

interface Numbered {
  readonly no: string;
}

/** "03 chỉ tiêu (số 3, 9, 28)", or nothing for none. */
export const counted = (rows: readonly Numbered[], noun: string): string =>
  rows.length === 0 ? '' : `${countOf(rows.length, noun)} ${bracketed(numbers(rows))}`;

/** "số 3", "điểm a (Mục II.1)" */
export const number = ({ no }: Numbered): string => rowNumber(no);

/** What says whose number it is: " (Kế hoạch số 95/KH-UBND)", " (Mục II.1)". */
const OWNER = / \([^()]*\)$/;

/** "số 3, 5; 1.1, 1.3 (Kế hoạch số 95/KH-UBND)", "điểm a, c" @param list of numbers alike, all of them if not said */
export function numbers(rows: readonly Numbered[], list = (names: readonly string[]) => names.join(', ')): string {
  return rowNumbers(
    rows.map(({ no }) => no),
    (alike) => {
      const owners = [...new Set(alike.map(ownerOf))];
      const told = owners.map((owner) => {
        const names = alike.filter((no) => ownerOf(no) === owner).map((no) => no.replace(OWNER, ''));
        return list(names) + owner;
      });
      return told.join('; ');
    },
  );
}

const ownerOf = (no: string): string => OWNER.exec(no)?.[0] ?? '';
