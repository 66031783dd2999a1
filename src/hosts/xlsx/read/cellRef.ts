/** Reads cell references straight from a part's bytes: a string for each of them would cost more than all the rest. */
import { MAX_COLUMN, MAX_ROW } from '../../../workbook/a1';
import { ZERO } from '../../ooxml/xml/bytes';

const UPPER_A = 0x41;
const LOWER_A = 0x61;
const LETTERS = 26;

/** The row number that stands from `start` to `end`; 0 when it is none from 1 to 1,048,576. */
export function parseRow(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9 || row > MAX_ROW) return 0;
    row = row * 10 + digit;
  }
  return row <= MAX_ROW ? row : 0;
}

export class CellRefReader {
  row = 0;
  column = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads "C2" from `start` to `end`; false for what names no cell of a sheet: "ZZZZ1", "A0", "A1048577", "2C". */
  read(start: number, end: number): boolean {
    let at = start;
    let column = 0;
    for (; at < end && column <= MAX_COLUMN; at++) {
      const byte = this.bytes[at]!;
      const letter = byte >= LOWER_A ? byte - LOWER_A : byte - UPPER_A;
      if (letter < 0 || letter >= LETTERS) break;
      column = column * LETTERS + letter + 1;
    }
    return this.place(parseRow(this.bytes, at, end), column);
  }

  /** Stands at a place; false when it is outside a sheet. */
  place(row: number, column: number): boolean {
    this.row = row;
    this.column = column;
    return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
  }
}
