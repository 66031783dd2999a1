/** Rectangles of cells, counted from 0 as on the wire, and their A1 spelling. */
import { columnLetters, MAX_COLUMN, MAX_ROW } from '../../../src/workbook/a1';
import { badArgument } from '../protocol/hostError';

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const WHOLE: Box = { row: 0, column: 0, rows: MAX_ROW, columns: MAX_COLUMN };
export const cellBox = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });
export const lastRow = (box: Box) => box.row + box.rows - 1;
export const lastColumn = (box: Box) => box.column + box.columns - 1;
export const cellCount = (box: Box) => box.rows * box.columns;

export const isWholeRows = (box: Box) => box.columns === MAX_COLUMN;
export const isWholeColumns = (box: Box) => box.rows === MAX_ROW;

function between(row: number, column: number, toRow: number, toColumn: number): Box {
  const box = {
    row: Math.min(row, toRow),
    column: Math.min(column, toColumn),
    rows: Math.abs(toRow - row) + 1,
    columns: Math.abs(toColumn - column) + 1,
  };
  if (box.row < 0 || box.column < 0 || lastRow(box) >= MAX_ROW || lastColumn(box) >= MAX_COLUMN) throw badArgument();
  return box;
}

/** A box by its corner and size; refused where it has no cells or leaves the sheet. */
export function sized(row: number, column: number, rows: number, columns: number): Box {
  if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1) throw badArgument();
  return between(row, column, row + rows - 1, column + columns - 1);
}

export const contains = (box: Box, row: number, column: number) =>
  row >= box.row && row <= lastRow(box) && column >= box.column && column <= lastColumn(box);

export const encloses = (outer: Box, inner: Box) =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** What is left of a box when another is cut out of it: up to four boxes. */
export function subtract(box: Box, cut: Box): Box[] {
  const hole = intersection(box, cut);
  if (!hole) return [box];
  const left: Box[] = [];
  const add = (row: number, column: number, rows: number, columns: number) => {
    if (rows > 0 && columns > 0) left.push({ row, column, rows, columns });
  };
  add(box.row, box.column, hole.row - box.row, box.columns);
  add(lastRow(hole) + 1, box.column, lastRow(box) - lastRow(hole), box.columns);
  add(hole.row, box.column, hole.rows, hole.column - box.column);
  add(hole.row, lastColumn(hole) + 1, hole.rows, lastColumn(box) - lastColumn(hole));
  return left;
}

export const bounding = (a: Box, b: Box): Box =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "B2", "$B$2:C5", "B:D" or "2:4"; undefined for anything else. */
export function parseBox(address: string): Box | undefined {
  const cells = CELLS.exec(address);
  const columns = COLUMNS.exec(address);
  const rows = ROWS.exec(address);
  if (cells) {
    const [, letters = '', digits = '', toLetters = letters, toDigits = digits] = cells;
    return between(Number(digits) - 1, columnIndex(letters), Number(toDigits) - 1, columnIndex(toLetters));
  }
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROW - 1, columnIndex(columns[2] ?? ''));
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMN - 1);
  return undefined;
}

export function spell(box: Box, fixed: '' | '$' = ''): string {
  const column = (index: number) => `${fixed}${columnLetters(index + 1)}`;
  const row = (index: number) => `${fixed}${index + 1}`;
  if (isWholeRows(box)) return `${row(box.row)}:${row(lastRow(box))}`;
  if (isWholeColumns(box)) return `${column(box.column)}:${column(lastColumn(box))}`;
  const first = `${column(box.column)}${row(box.row)}`;
  return cellCount(box) === 1 ? first : `${first}:${column(lastColumn(box))}${row(lastRow(box))}`;
}

/** A sheet's name as Excel spells it before "!": in quotes only where it needs them. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;
