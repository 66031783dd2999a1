/** A Vietnamese phrase as words, numbers, marks and line breaks, each with the place it was read from. */
import { fold } from '../vietnamese';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Folded, so that case, Unicode form and the place of the tone mark make no difference; every dash is "-". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const TOKEN =
  /(?<word>[\p{L}\p{M}]+)|(?<number>[0-9]+)|(?<break>\r\n|[\n\r\u2028\u2029])|(?<mark>[^\s\u00ad\u200b-\u200d\u2060\ufeff])/gu;
const DASHES = '‐‑‒–—−';

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { word, number, break: line, mark } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length, capital: false };
    if (word !== undefined) tokens.push({ ...place, kind: 'word', key: fold(word), capital: startsCapital(word) });
    else if (number !== undefined) tokens.push({ ...place, kind: 'number', key: number });
    else if (line !== undefined) tokens.push({ ...place, kind: 'break', key: '\n' });
    else if (mark !== undefined) tokens.push({ ...place, kind: 'mark', key: DASHES.includes(mark) ? '-' : mark });
  }
  return tokens;
}

function startsCapital(word: string): boolean {
  const [first = ''] = word.normalize('NFC');
  return first !== first.toLowerCase();
}

/** Words to look for: `matchAt(tokens, 0, words('chậm nhất'))`. */
export type Words = readonly string[];
export const words = (text: string): Words => tokenise(text).map(({ key }) => key);
export const wordList = (...texts: readonly string[]): readonly Words[] =>
  texts.map(words).sort((one, other) => other.length - one.length);

/** Where the words end if they stand at this place. */
export function matchAt(tokens: readonly Token[], at: number, sought: Words): number | undefined {
  return sought.every((key, offset) => tokens[at + offset]?.key === key) ? at + sought.length : undefined;
}

/** The longest of a `wordList` at this place. */
export function matchAny(tokens: readonly Token[], at: number, list: readonly Words[]): number | undefined {
  for (const sought of list) {
    const end = matchAt(tokens, at, sought);
    if (end !== undefined) return end;
  }
  return undefined;
}

export const adjacent = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && one.end === next?.start;

const OUTSIDE = new Set([';', ',', '.', ':', '-', '+', '•', '*', '/', '\n', '…', '']);

/** Without the bullets, separators and full stops around it. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && OUTSIDE.has(tokens[from]?.key ?? '')) from += 1;
  while (to > from && OUTSIDE.has(tokens[to - 1]?.key ?? '')) to -= 1;
  return tokens.slice(from, to);
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const tidy = (words: string): string => words.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The phrase's own words for these tokens, spaces made single and nothing else changed. */
export function wordsOf(text: string, tokens: readonly Token[]): string {
  const kept = trimmed(tokens);
  const [first, last] = [kept.at(0), kept.at(-1)];
  return first && last ? tidy(text.slice(first.start, last.end)) : '';
}
