/** How a row of an annex is called by its number: annexes count their rows by numbers, by letters, or as the plan's own mục. */

/** "số" of "33" and "41a", "mục" of "II.1.h", "điểm" of "a" and "d.1". */
function wordOf(no: string): string {
  if (/^(\d|$)/.test(no)) return 'số';
  return /^[IVX]+\./.test(no) ? 'mục' : 'điểm';
}

/** "số 33", "điểm a (Mục II.1)" */
export const rowNumber = (no: string): string => `${wordOf(no)} ${no}`;

/** "số 3, 5; điểm a, c" @param list of numbers alike */
export function rowNumbers(all: readonly string[], list: (alike: readonly string[]) => string): string {
  const words = [...new Set(all.map(wordOf))];
  return words.map((word) => `${word} ${list(all.filter((no) => wordOf(no) === word))}`).join('; ');
}
