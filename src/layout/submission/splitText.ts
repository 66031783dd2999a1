/** A text in pieces that each fit: broken after sentences, and only within a sentence that is too long itself, after words. */

/** Where a piece may end: no-break spaces hold together. */
const AFTER_SENTENCE = /(?<=[.!?…;][”")]?[ \n])(?=\S)/;
const AFTER_WORD = /(?<=[ \n])/;

/** Nothing is lost but the white space where it breaks. A single word that does not fit stays whole. */
export function splitText(text: string, fits: (piece: string) => boolean): string[] {
  if (fits(text)) return [text];
  const sentences = text.split(AFTER_SENTENCE);
  const parts = sentences.flatMap((sentence) =>
    fits(sentence.trimEnd()) ? [sentence] : packed(sentence.split(AFTER_WORD), fits),
  );
  return packed(parts, fits).map((piece) => piece.trimEnd());
}

function packed(parts: readonly string[], fits: (piece: string) => boolean): string[] {
  const packs: string[] = [];
  for (const part of parts) {
    const longer = (packs.at(-1) ?? '') + part;
    if (packs.length > 0 && fits(longer.trimEnd())) packs[packs.length - 1] = longer;
    else packs.push(part);
  }
  return packs;
}
