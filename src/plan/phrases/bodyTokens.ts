/** An agency cell cut into words and what stands between them, each with its place in the text. */
import { bare, fold } from '../vietnamese';

export interface Token {
  /**
   * word: compared with names. link: may stand between two names or inside one (",", " - ", "và", a line break).
   * article: "các", which names have or have not. end: always between two bodies (";", a bullet on a line of its own).
   */
  readonly kind: 'word' | 'link' | 'article' | 'end' | 'open' | 'close';
  /** The word folded; of the rest, what stands there. */
  readonly key: string;
  /** The word's bare letters, for what is typed without diacritics. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|\n|[^\s]/gu;
/** The key of a line's end. */
export const LINE_BREAK = '\n';
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const BULLETS = new Set(['-', '–', '—', '+', '*', '•', '●', '▪', '·']);

/** @param text in NFC */
export function bodyTokens(text: string): Token[] {
  const tokens = [...text.matchAll(TOKEN)].map((match) => token(match[0], match.index));
  return single(shortened(bulleted(tokens)));
}

function token(text: string, start: number): Token {
  const place = { start, end: start + text.length, capital: CAPITAL.test(text) };
  if (!WORD.test(text)) return { kind: SIGNS.get(text) ?? 'link', key: text, bare: text, ...place };
  const key = fold(text);
  return { kind: SMALL_WORDS.get(key) ?? 'word', key, bare: bare(text), ...place };
}

const SIGNS: ReadonlyMap<string, Token['kind']> = new Map([
  [';', 'end'],
  ['(', 'open'],
  [')', 'close'],
]);

const SMALL_WORDS: ReadonlyMap<string, Token['kind']> = new Map([
  [fold('và'), 'link'],
  [fold('các'), 'article'],
]);

/** A bullet that opens a line ends what stood before, as does the break before it, and so does a number or letter: "1.", "a)". */
function bulleted(tokens: readonly Token[]): Token[] {
  const opensLine = (n: number): boolean =>
    n === 0 || tokens[n - 1]?.key === LINE_BREAK || tokens[n - 1]?.kind === 'end';
  const isNumbering = (n: number): boolean => {
    const [number, sign] = [tokens[n], tokens[n + 1]];
    return (
      number?.kind === 'word' &&
      /^(\d{1,3}|\p{L})$/u.test(number.key) &&
      (sign?.key === '.' || sign?.kind === 'close') &&
      sign.start === number.end
    );
  };
  return tokens.map((each, n) => {
    const bullet = BULLETS.has(each.key) && opensLine(n);
    const beforeBullet = each.key === LINE_BREAK && BULLETS.has(tokens[n + 1]?.key ?? '');
    const number = (opensLine(n) && isNumbering(n)) || (n > 0 && opensLine(n - 1) && isNumbering(n - 1));
    return bullet || beforeBullet || number ? { ...each, kind: 'end' } : each;
  });
}

const SHORT: readonly (readonly [key: string, ...long: readonly string[]])[] = [
  ['ubnd', 'uy', 'ban', 'nhan', 'dan'],
  ['tp', 'thanh', 'pho'],
  ['vp', 'van', 'phong'],
];

/** "Ủy ban nhân dân" and "UBND", "thành phố" and "TP." as one word, however it is written. */
function shortened(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  for (let n = 0; n < tokens.length;) {
    const { length, short } = shortAt(tokens, n);
    made.push(...short);
    n += length;
  }
  return made;
}

/** What the tokens from one on are as one, and how many they are. */
function shortAt(tokens: readonly Token[], n: number): { readonly length: number; readonly short: readonly Token[] } {
  const first = tokens[n];
  if (first === undefined) return { length: 1, short: [] };
  const dotted = first.bare === 'tp' && tokens[n + 1]?.key === '.' && tokens[n + 2]?.kind === 'word';
  if (dotted) return { length: 2, short: [first] };
  const known = SHORT.find(([, ...long]) => long.every((word, m) => tokens[n + m]?.bare === word));
  if (known === undefined) return { length: 1, short: [first] };
  const [key, ...long] = known;
  const end = tokens[n + long.length - 1]?.end ?? first.end;
  return { length: long.length, short: [{ ...first, key, bare: key, end }] };
}

/** One link in place of several that follow each other; a line break among them is kept. */
function single(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  for (const token of tokens) {
    const last = made.at(-1);
    if (last?.kind === 'link' && token.kind === 'link') {
      if (token.key === LINE_BREAK) made[made.length - 1] = token;
    } else made.push(token);
  }
  return made;
}
