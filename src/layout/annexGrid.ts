/**
 * Where things stand on an annex sheet. Row 1 is hidden and names the columns; column A is hidden and names the rows, so
 * that moved, sorted, filtered, inserted or deleted rows and columns are recognised, never guessed.
 */
import type { Annex } from '../plan/plan';
import { areaRef, cellRef, columnLetters, quoteSheet } from '../workbook/a1';
import type { At, Column } from './column';

export const ID_COLUMN = 1;
export const KEY_ROW = 1;
export const TITLE_ROW = 2;
export const SUBTITLE_ROW = 3;
export const REPORT_ROW = 4;
export const NOTE_ROW = 5;
export const HEADING_ROW = 6;
export const FIRST_LINE_ROW = 7;

/** In cell A1 of each of our sheets: which sheet it is, whatever its tab is called now. */
export const sheetKey = (part: string): string => `phuluc:${part}`;
export const annexSheetKey = (planId: string, annex: Pick<Annex, 'id'>): string => sheetKey(`${planId}/${annex.id}`);

/** Rows of ours that are no lines carry an id of this form in column A. */
export const furnitureId = (what: string): string => `#${what}`;
export const isFurniture = (id: string): boolean => id.startsWith('#');

const FIRST_COLUMN = 2;

export const columnNumber = (columns: readonly Column<never>[], key: string): number => {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column ${key}`);
  return FIRST_COLUMN + index;
};

/** References to cells of one row by column key: "$H12". */
export const atRow =
  (columns: readonly Column<never>[], row: number): At =>
  (key) =>
    `$${cellRef(row, columnNumber(columns, key))}`;

/** The area of a column down to the last line, with the sheet's name, as formulas on other sheets need it. */
export function linesArea(sheet: string, columns: readonly Column<never>[], key: string, lastRow: number): string {
  const column = columnNumber(columns, key);
  const letters = columnLetters(column);
  return `${quoteSheet(sheet)}!$${letters}$${FIRST_LINE_ROW}:$${letters}$${lastRow}`;
}

/** From the first column people see to the last that is printed. */
export function printArea(columns: readonly Column<never>[], lastRow: number): string {
  return areaRef(TITLE_ROW, FIRST_COLUMN, lastRow, lastPrinted(columns));
}

export function lastPrinted(columns: readonly Column<never>[]): number {
  const index = columns.findLastIndex((column) => column.visibility === 'printed');
  return FIRST_COLUMN + index;
}
