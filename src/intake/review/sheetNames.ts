/** Names for the sheets of annexes: as in the reports where Excel takes that name, each once. */
import { MAX_SHEET_NAME } from '../../workbook/limits';

/** Excel takes none of these in a sheet's name. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const QUOTE_AT_AN_END = /^'+|'+$/gu;
/** Excel keeps it to itself. */
const RESERVED = 'history';

/** @param taken names of sheets beside them */
export function sheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set([...taken, RESERVED].map((name) => name.toLowerCase()));
  return wanted.map((name, n) => {
    const plain = name.replace(FORBIDDEN, ' ').trim().slice(0, MAX_SHEET_NAME).replace(QUOTE_AT_AN_END, '').trim();
    let free = plain === '' ? `Phụ lục ${n + 1}` : plain;
    for (let count = 2; used.has(free.toLowerCase()); count += 1) {
      const mark = ` (${count})`;
      free = `${plain.slice(0, MAX_SHEET_NAME - mark.length)}${mark}`;
    }
    used.add(free.toLowerCase());
    return free;
  });
}
