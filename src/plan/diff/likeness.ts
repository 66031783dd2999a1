/** How alike two texts are by their words, whatever their tone marks, capitals and punctuation. */
import { fold } from '../vietnamese';

/** A text's words and pairs of neighbouring words, each with how often it stands there. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const WORD = /[\p{L}\p{M}\p{N}%]+/gu;
/** Rows are sentences. Of a text that is a book, its beginning tells enough. */
const LONGEST = 8_000;
const MOST_WORDS = 400;

export function wordsOf(text: string): Words {
  const words = (fold(text.slice(0, LONGEST)).match(WORD) ?? []).slice(0, MOST_WORDS);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const counts = new Map<string, number>();
  for (const piece of [...words, ...pairs]) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return { counts, total: words.length + pairs.length };
}

/** From 0, nothing in common, to 1: twice what both have, over what each has. */
export function likeness(one: Words, other: Words): number {
  const all = one.total + other.total;
  if (all === 0) return 1;
  let common = 0;
  for (const [piece, count] of one.counts) common += Math.min(count, other.counts.get(piece) ?? 0);
  return (2 * common) / all;
}
