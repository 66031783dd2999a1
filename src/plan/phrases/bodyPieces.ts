/** Cuts an agency cell into pieces, each of which means one body or none: names of the directory, and the words between them. */
import { findName, type BodyNames, type Branch, type FoundName } from './bodyNames';
import { LINE_BREAK, type Token } from './bodyTokens';
import { beginsBody, isBareNoun } from './bodyWords';

/** From one token up to another. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export type Piece =
  | (Range & { readonly kind: 'name'; readonly found: FoundName })
  | (Range & { readonly kind: 'words' })
  /** What stands in brackets behind a name, without the brackets. */
  | (Range & { readonly kind: 'brackets' });

export function bodyPieces(tokens: readonly Token[], names: BodyNames): Piece[] {
  const closing = closingBrackets(tokens);
  const pieces: Piece[] = [];
  let from: Branch | undefined;
  const nameAt = (n: number): FoundName | undefined =>
    findName(names, tokens, n) ?? (from === undefined ? undefined : findName(names, tokens, n, from));
  for (let n = 0; n < tokens.length;) {
    const kind = tokens[n]?.kind;
    const close = closing.get(n);
    const first = pastArticles(tokens, n);
    if (tokens[first]?.kind === 'word') {
      from = enumerated(names, tokens, first) ?? from;
      const found = nameAt(first);
      const end = found?.end ?? endOfWords(tokens, n, closing, nameAt);
      pieces.push(found === undefined ? { kind: 'words', start: n, end } : { kind: 'name', start: n, end, found });
      n = end;
    } else if (close !== undefined && pieces.at(-1)?.end === n) {
      if (close > n + 1) pieces.push({ kind: 'brackets', start: n + 1, end: close });
      n = close + 1;
    } else {
      if (kind === 'end') from = undefined;
      n = Math.max(first, n + 1);
    }
  }
  return pieces;
}

/** The closing bracket of each opening one. What holds ";" is a list, brackets or not. */
function closingBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  let open: number[] = [];
  const closing = new Map<number, number>();
  for (const [n, { kind }] of tokens.entries()) {
    if (kind === 'open') open.push(n);
    if (kind === 'end') open = [];
    const opened = kind === 'close' ? open.pop() : undefined;
    if (opened !== undefined) closing.set(opened, n);
  }
  return closing;
}

function pastArticles(tokens: readonly Token[], start: number): number {
  let n = start;
  while (tokens[n]?.kind === 'article') n++;
  return n;
}

const LONGEST_HEAD = 4;

/** Of "Các sở: Nội vụ, Y tế" the word that goes before each name that follows. */
function enumerated({ root }: BodyNames, tokens: readonly Token[], start: number): Branch | undefined {
  let at: Branch | undefined = root;
  for (let n = start; n < start + LONGEST_HEAD; n++) {
    const token = tokens[n];
    if (token?.key === ':') return at === root ? undefined : at;
    if (token?.kind === 'word') at = at?.next.get(token.bare);
    else if (token?.kind !== 'article') return undefined;
  }
  return undefined;
}

/** Words go on up to where another body begins: a comma or "và" before anything else belongs to them. */
function endOfWords(
  tokens: readonly Token[],
  start: number,
  closing: ReadonlyMap<number, number>,
  nameAt: (n: number) => FoundName | undefined,
): number {
  const usual = beginsBodyAt(tokens, pastArticles(tokens, start));
  let whole = false;
  let part = start;
  for (let n = start; ; n++) {
    const token = tokens[n];
    if (token?.kind === 'open') {
      const close = closing.get(n);
      if (close === undefined) return n;
      n = close;
    } else if (token?.kind === 'link') {
      const next = pastArticles(tokens, n + 1);
      whole ||= !isBareNoun(wordsOf(tokens, { start: part, end: n }));
      // Names nobody knows are told apart by their capitals; a description may go on with one.
      const named = tokens[n + 1]?.capital === true && (token.key === LINE_BREAK || !usual);
      const another = whole && (named || beginsBodyAt(tokens, next));
      if (tokens[next]?.kind !== 'word' || another || nameAt(next) !== undefined) return n;
      part = next;
    } else if (token?.kind !== 'word' && token?.kind !== 'article') {
      return n;
    }
  }
}

const beginsBodyAt = (tokens: readonly Token[], start: number): boolean =>
  beginsBody(wordsOf(tokens, { start, end: start + LONGEST_HEAD }));

/** The folded words of a range, without "các" and what stands between them. */
export const wordsOf = (tokens: readonly Token[], { start, end }: Range): string =>
  tokens
    .slice(start, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
    .join(' ');
