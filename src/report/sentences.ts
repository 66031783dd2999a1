/** Small pieces of administrative sentences: quotation, endings, lists of numbers. */
import { countText } from '../entries/words';
import type { Block } from './report';

export const NIL = 'Không có.';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const paragraphs = (texts: readonly string[]): Block[] => texts.map(paragraph);

/** A line of a list: "- …". */
export const item = (text: string): Block => paragraph(`- ${text}`);

/** A khoản: its heading and its blocks, or in their place one sentence that says there is nothing to tell. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly nil: string;
}

export const numbered = (parts: readonly Part[]): Block[] =>
  parts.flatMap(({ title, blocks, nil }, index) =>
    blocks.length === 0
      ? [paragraph(`${index + 1}. ${nil}`)]
      : [{ kind: 'heading' as const, text: `${index + 1}. ${title}` }, ...blocks],
  );

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

/** "05 chỉ tiêu", or nothing for none. */
export const countOf = (count: number, noun: string): string => (count === 0 ? '' : `${countText(count)} ${noun}`);

/** "số 3, 5, 7" */
export const numbers = (rows: readonly { readonly no: string }[]): string =>
  `số ${rows.map(({ no }) => no).join(', ')}`;
