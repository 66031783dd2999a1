/** How high a field opens, so that a text is seen in whole where that is not too much. */
const CHARACTERS = 36;
const FEWEST = 2;
const MOST = 12;

export function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(1, line.length) / CHARACTERS), 0);
  return Math.min(MOST, Math.max(FEWEST, rows));
}
