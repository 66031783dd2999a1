/** A text in pieces that each fit: broken after sentences, where that does not do after words, and in the end within a word. */
import { MAX_TEXT } from '../../workbook/limits';

type Fits = (piece: string) => boolean;

const AFTER_SENTENCE = /(?<=[.!?…;][”")]?[ \n])(?=\S)/;
/** No-break spaces hold together. */
const AFTER_WORD = /(?<=[ \n])/;
const AFTER_LETTER = /(?!\p{M})/u;
const AFTER_CHARACTER = /(?:)/u;

const WITHIN_SENTENCES = [AFTER_WORD, AFTER_LETTER, AFTER_CHARACTER];

/** Nothing is lost but the white space where it breaks. A single character that does not fit stays. */
export const splitText = (text: string, fits: Fits): string[] =>
  split(text, fits, [AFTER_SENTENCE, ...WITHIN_SENTENCES]);

/** The same, as many words to a piece as fit, wherever sentences end. */
export const splitWords = (text: string, fits: Fits): string[] => split(text, fits, WITHIN_SENTENCES);

function split(text: string, fits: Fits, breaks: readonly RegExp[]): string[] {
  const isPiece: Fits = (piece) => {
    const shown = piece.trimEnd();
    return shown.length <= MAX_TEXT && fits(shown);
  };
  const pieces = isPiece(text) ? [text] : broken(text, isPiece, breaks);
  return pieces.map((piece) => piece.trimEnd());
}

function broken(text: string, isPiece: Fits, [coarsest, ...finer]: readonly RegExp[]): string[] {
  if (coarsest === undefined) return [text];
  const parts = text.split(coarsest).flatMap((part) => (isPiece(part) ? [part] : broken(part, isPiece, finer)));
  return packed(parts, isPiece);
}

function packed(parts: readonly string[], isPiece: Fits): string[] {
  const packs: string[] = [];
  for (let first = 0; first < parts.length;) {
    const count = countTogether(parts, first, isPiece);
    packs.push(parts.slice(first, first + count).join(''));
    first += count;
  }
  return packs;
}

/** How many parts from the first on make a piece together, at least one: strides doubled while they do, then halved. */
function countTogether(parts: readonly string[], first: number, isPiece: Fits): number {
  const makePiece = (count: number): boolean =>
    first + count <= parts.length && isPiece(parts.slice(first, first + count).join(''));
  let count = 1;
  let stride = 1;
  for (; makePiece(count + stride); stride *= 2) count += stride;
  for (; stride >= 1; stride /= 2) if (makePiece(count + stride)) count += stride;
  return count;
}
