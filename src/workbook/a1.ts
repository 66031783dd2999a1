/** A1 references: columns and rows count from 1; "$" is accepted and dropped. Excel's limits: XFD, 1,048,576. */
export const MAX_COLUMN = 16_384;
export const MAX_ROW = 1_048_576;

const LETTERS = 26;

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly from: Position;
  readonly to: Position;
}

/** columnLetters(28) is "AB". */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > MAX_COLUMN) throw new RangeError(`No column ${column}`);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** cellRef(2, 3) is "C2". */
export const cellRef = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** areaRef(1, 2, 5, 2) is "B1:B5". */
export const areaRef = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): string =>
  `${cellRef(fromRow, fromColumn)}:${cellRef(toRow, toColumn)}`;

/** The position of "C2" or "$C$2", or undefined for anything else. */
export function parseCellRef(ref: string): Position | undefined {
  let at = ref.startsWith('$') ? 1 : 0;
  let column = 0;
  for (let letter = letterAt(ref, at); letter > 0 && column <= MAX_COLUMN; letter = letterAt(ref, ++at)) {
    column = column * LETTERS + letter;
  }
  if (column > 0 && ref[at] === '$') at++;
  let row = 0;
  for (let digit = digitAt(ref, at); digit >= (row > 0 ? 0 : 1) && row <= MAX_ROW; digit = digitAt(ref, ++at)) {
    row = row * 10 + digit;
  }
  const isPlace = at === ref.length && column > 0 && column <= MAX_COLUMN && row > 0 && row <= MAX_ROW;
  return isPlace ? { row, column } : undefined;
}

/** 1 for "A" or "a", 26 for "Z"; 0 for no letter. */
function letterAt(ref: string, at: number): number {
  const letter = (ref.charCodeAt(at) | 0x20) - 0x60;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

/** -1 for no digit. */
function digitAt(ref: string, at: number): number {
  const digit = ref.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The area of "B1:C5" or of a single cell, corners in order; undefined for anything else. */
export function parseAreaRef(ref: string): Area | undefined {
  const colon = ref.indexOf(':');
  const a = parseCellRef(colon < 0 ? ref : ref.slice(0, colon));
  const b = colon < 0 ? a : parseCellRef(ref.slice(colon + 1));
  if (!a || !b) return undefined;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** The position of "C2" where one is meant to stand: what is none is a mistake of ours, and thrown. */
export function positionOf(ref: string): Position {
  const position = parseCellRef(ref);
  if (!position) throw new RangeError(`Not a cell: ${ref}`);
  return position;
}

/** The area of "B2:B5" in a model: one that is none is a mistake of ours, and thrown. */
export function areaOf(ref: string): Area {
  const area = parseAreaRef(ref);
  if (!area) throw new RangeError(`Not an area: ${ref}`);
  return area;
}

/** A sheet's name as a formula writes it: always in quotes, inner quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
