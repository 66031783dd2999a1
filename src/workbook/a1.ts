/** A1 references: columns and rows count from 1; "$" is accepted and dropped. Excel's limits: XFD, 1,048,576. */
export const MAX_COLUMN = 16_384;
export const MAX_ROW = 1_048_576;

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
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
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
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= MAX_COLUMN && row <= MAX_ROW ? { row, column } : undefined;
}

/** The area of "B1:C5" or of a single cell, corners in order; undefined for anything else. */
export function parseAreaRef(ref: string): Area | undefined {
  const [first, second = first, ...more] = ref.split(':');
  if (more.length > 0 || first === undefined || second === undefined) return undefined;
  const a = parseCellRef(first);
  const b = parseCellRef(second);
  if (!a || !b) return undefined;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** The area of "B2:B5" in a model: one that is none is a mistake of ours, and thrown. */
export function areaOf(ref: string): Area {
  const area = parseAreaRef(ref);
  if (!area) throw new RangeError(`Not an area: ${ref}`);
  return area;
}

/** A sheet's name as a formula writes it: always in quotes, inner quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
