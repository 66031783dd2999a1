/** Reads an agency cell: whom its words mean, in the order written, and what of it a person should look at. */
import { unreachable } from '../../result';
import { endedBodies, nameOf, type DirectoryIndex } from '../agencies';
import type { Day } from '../day';
import type { BodyRef } from '../plan';
import { fold } from '../vietnamese';
import { findName, type FoundName } from './bodyNames';
import { bodyPieces, wordsOf, type Piece } from './bodyPieces';
import { bodyTokens, type Token } from './bodyTokens';
import { readingOf } from './bodyWords';

/** What is uncertain about an agency cell. Its words are quoted as they stand there, white space normalised. */
export type BodyDoubt =
  /** They say how, not who: "Theo hướng dẫn của Văn phòng Chính phủ". They give no body. */
  | { readonly kind: 'no-agency'; readonly words: string }
  /** No name of the directory, and nothing usual in plans: taken for an outside body. */
  | { readonly kind: 'unknown-body'; readonly words: string }
  /** Left out of the bodies: a unit of the body before it, or an explanation. */
  | { readonly kind: 'in-brackets'; readonly words: string }
  /** Taken for a name of the directory, though spelt with other diacritics. */
  | { readonly kind: 'misspelt-body'; readonly words: string; readonly name: string }
  /** Several are called so; none is taken. */
  | { readonly kind: 'ambiguous-body'; readonly words: string; readonly names: readonly string[] }
  /** Others, which have ended, were called so in their time: "UBND cấp xã" were xã, phường, thị trấn. */
  | { readonly kind: 'shared-name'; readonly words: string; readonly name: string; readonly others: readonly string[] }
  /** It no longer exists since a day; who answers for it. */
  | { readonly kind: 'ended'; readonly name: string; readonly on: Day; readonly successors: readonly string[] };

export interface BodiesReading {
  /** Each once. */
  readonly bodies: BodyRef[];
  readonly doubts: readonly BodyDoubt[];
}

/** @example readBodies('- Sở Y tế; - UBND xã, phường.', index).bodies is [{ agency: 'so-y-te' }, { group: 'ubnd-xa-phuong' }] */
export function readBodies(text: string, index: DirectoryIndex): BodiesReading {
  const composed = text.normalize('NFC');
  const cell = { text: composed, tokens: bodyTokens(composed), index };
  const pieces = bodyPieces(cell.tokens, index.names);
  return oneReading(pieces.map((piece, n) => readingOfPiece(cell, piece, pieces[n - 1])));
}

/** Several readings as one. */
export const oneReading = (readings: readonly BodiesReading[]): BodiesReading => ({
  bodies: firstOfEach(
    readings.flatMap(({ bodies }) => bodies),
    (body) => fold(JSON.stringify(body)),
  ),
  doubts: firstOfEach(
    readings.flatMap(({ doubts }) => doubts),
    (doubt) => JSON.stringify(doubt),
  ),
});

function firstOfEach<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const first = new Map<string, T>();
  for (const value of values) if (!first.has(keyOf(value))) first.set(keyOf(value), value);
  return [...first.values()];
}

interface Cell {
  /** In NFC. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: DirectoryIndex;
}

const nothing: BodiesReading = { bodies: [], doubts: [] };

function readingOfPiece(cell: Cell, piece: Piece, before: Piece | undefined): BodiesReading {
  switch (piece.kind) {
    case 'name':
      return readingOfName(cell, piece.found, quoted(cell, piece));
    case 'words':
      return readingOfWords(cell, piece);
    case 'brackets':
      return isOtherName(cell, piece, before)
        ? nothing
        : { bodies: [], doubts: [{ kind: 'in-brackets', words: quoted(cell, piece) }] };
    default:
      return unreachable(piece);
  }
}

function readingOfName({ index }: Cell, { bodies, formerly, misspelt }: FoundName, words: string): BodiesReading {
  const names = bodies.map((body) => nameOf(index, body));
  const [body, another] = bodies;
  const [name] = names;
  if (body === undefined || name === undefined) return nothing;
  if (another !== undefined) return { bodies: [], doubts: [{ kind: 'ambiguous-body', words, names }] };
  const others = formerly.map((one) => nameOf(index, one));
  const doubts: BodyDoubt[] = [
    ...(misspelt ? [{ kind: 'misspelt-body', words, name } as const] : []),
    ...(others.length > 0 ? [{ kind: 'shared-name', words, name, others } as const] : []),
    ...ended(index, body),
  ];
  return { bodies: [body], doubts };
}

function ended(index: DirectoryIndex, body: BodyRef): BodyDoubt[] {
  return endedBodies(index, [body], LAST_DAY).map(({ name, ended: { on }, successors }) => ({
    kind: 'ended',
    name,
    on,
    successors,
  }));
}

/** Whoever ends does so before it: those that answer last are asked for. */
const LAST_DAY: Day = '9999-12-31';

function readingOfWords(cell: Cell, piece: Piece): BodiesReading {
  const words = quoted(cell, piece);
  const reading = readingOf(wordsOf(cell.tokens, piece));
  const isLabel = cell.tokens[piece.end]?.key === ':';
  if (isLabel || reading.kind === 'no-agency') return { bodies: [], doubts: [{ kind: 'no-agency', words }] };
  return {
    bodies: [reading.kind === 'open' ? { open: words } : { external: words }],
    doubts: reading.usual ? [] : [{ kind: 'unknown-body', words }],
  };
}

/** "Thành đoàn (Đoàn TNCS Hồ Chí Minh thành phố)": the same body once more. */
function isOtherName({ tokens, index }: Cell, { start, end }: Piece, before: Piece | undefined): boolean {
  const inside = findName(index.names, tokens, start);
  if (inside?.end !== end || before?.kind !== 'name') return false;
  return JSON.stringify(inside.bodies) === JSON.stringify(before.found.bodies);
}

function quoted({ text, tokens }: Cell, { start, end }: Piece): string {
  const piece = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return piece.replace(WHITE_SPACE, ' ');
}

const WHITE_SPACE = /\s+/gu;
