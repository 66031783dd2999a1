/** Reads cell references straight from a part's bytes: a string for each of them would cost more than all the rest. */
import { MAX_COLUMN, MAX_ROW } from '../../../workbook/a1';
import { ZERO } from '../../ooxml/xml/bytes';

const BEFORE_LOWER_A = 0x60;
const TO_LOWER = 0x20;
const LETTERS = 26;

/** 1 for "A" or "a", 26 for "Z"; 0 for no letter. */
function letterOf(byte: number): number {
  const letter = (byte | TO_LOWER) - BEFORE_LOWER_A;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

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
    return this.readFrom(start) === end;
  }

  /** Reads the reference that starts at `start`; the offset after it, or -1 where none stands. */
  readFrom(start: number): number {
    const { bytes } = this;
    let at = start;
    let column = 0;
    for (let letter = letterOf(bytes[at]!); letter > 0 && column <= MAX_COLUMN; letter = letterOf(bytes[++at]!)) {
      column = column * LETTERS + letter;
    }
    let row = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9 && row <= MAX_ROW; digit = bytes[++at]! - ZERO) {
      row = row * 10 + digit;
    }
    return this.place(row, column) ? at : -1;
  }

  /** Stands at a place; false when it is outside a sheet. */
  place(row: number, column: number): boolean {
    this.row = row;
    this.column = column;
    return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN;
  }
}
