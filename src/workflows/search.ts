/** Searching names without diacritics: "so y te" finds "Sở Y tế", "phong d" finds "Phong Điền". */
import { bare } from '../plan/vietnamese';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const wordsOf = (text: string): string[] => bare(text).split(BETWEEN_WORDS).filter(Boolean);

/**
 * Those whose words begin with the typed ones, side by side; where nothing has them side by side, in that order. Nothing
 * typed finds everything.
 */
export function findByName<Item extends { readonly searchText: string }>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const parts = wordsOf(typed);
  const worded = items.map((item) => ({ item, words: wordsOf(item.searchText) }));
  const together = worded.filter(({ words }) => words.some((_, at) => beginsAt(words, at, parts)));
  const found = together.length > 0 ? together : worded.filter(({ words }) => isInOrder(words, parts));
  return found.map(({ item }) => item);
}

const beginsAt = (words: readonly string[], at: number, parts: readonly string[]): boolean =>
  parts.every((part, index) => words[at + index]?.startsWith(part));

function isInOrder(words: readonly string[], parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(part));
    from = at + 1;
    return at >= 0;
  });
}
