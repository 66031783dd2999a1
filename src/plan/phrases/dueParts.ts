/** A due phrase taken apart: what stands in brackets set aside, the rest cut at ";", full stops and bullets. */
import { withoutLabel } from './dueLeftovers';
import { matchAt, trimmed, words, type Token } from './tokens';

export interface DueParts {
  readonly parts: readonly (readonly Token[])[];
  /** The words in brackets, one list a pair. */
  readonly notes: readonly (readonly Token[])[];
}

export function partsOf(tokens: readonly Token[]): DueParts {
  const { outside, notes } = withoutBrackets(tokens);
  return { parts: cut(outside), notes };
}

function withoutBrackets(tokens: readonly Token[]): { outside: Token[]; notes: Token[][] } {
  const outside: Token[] = [];
  const notes: Token[][] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (OPENING.has(token.key)) {
      depth += 1;
      if (depth === 1) notes.push([]);
    } else if (depth > 0 && CLOSING.has(token.key)) depth -= 1;
    else if (depth > 0) notes.at(-1)?.push(token);
    else if (CLOSING.has(token.key) && isEnumerator(tokens, index - 1)) outside.pop();
    else outside.push(token);
  }
  return { outside, notes };
}

const OPENING = new Set('([{');
const CLOSING = new Set(')]}');

function cut(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    if (endsPart(tokens, index)) parts.push([]);
    else if (token.kind !== 'break') parts.at(-1)?.push(token);
  }
  return parts.map(bared).filter((part) => part.length > 0);
}

function endsPart(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.key === ';') return true;
  if (token?.kind === 'break') return startsPart(tokens, index + 1);
  if (token?.key !== '.' || next === undefined || next.start === token.end) return false;
  return next.kind !== 'number' && !ABBREVIATIONS.has(tokens[index - 1]?.key ?? '');
}

const ABBREVIATIONS = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h']);
const YEAR = words('năm');

/** A line that goes on with a small letter, a number or the year is the same part, wrapped. */
function startsPart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'number' || matchAt(tokens, at, YEAR) !== undefined) {
    return tokens[at + 2]?.key === ':' || tokens[at + 1]?.key === '.';
  }
  return next.kind === 'mark' || next.capital;
}

/** Without bullet, enumerator and label. */
function bared(part: readonly Token[]): readonly Token[] {
  const kept = trimmed(part);
  const start = isEnumerator(kept, 0) && kept[1]?.key === '.' && kept[2]?.kind === 'word' ? 2 : 0;
  return withoutLabel(kept.slice(start));
}

/** The "a" of "a)", the "1" of "1." */
function isEnumerator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.end - token.start <= 2 && token.kind !== 'mark' && token.kind !== 'break';
}
