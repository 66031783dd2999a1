/** Records are longer than a cell may be: a text cut into pieces, one a cell. */

/** At least one piece; joined they are the text again. */
export const inPieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / length)) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
