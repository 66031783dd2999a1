/** Looking at submission sheets: a cell by its text, its style, the columns it stands over. */
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { lineHeight, textHeight, textWidth } from '../../../src/layout/textHeight';
import { cellRef, parseAreaRef } from '../../../src/workbook/a1';
import { MAX_ROW_HEIGHT } from '../../../src/workbook/limits';
import type { CellModel, RowModel, SheetModel } from '../../../src/workbook/model';
import { reportOf, type Case } from '../../report/builder';

/** What people see. */
export const sheetsOf = (given: Case): SheetModel[] =>
  visible(submissionSheets({ report: reportOf(given), edits: [] }));

export const visible = (sheets: readonly SheetModel[]): SheetModel[] =>
  sheets.filter(({ visibility = 'visible' }) => visibility === 'visible');

export const letterOf = (given: Case): SheetModel => sheetsOf(given)[0]!;

export interface Found {
  readonly row: RowModel;
  readonly cell: CellModel;
  /** Points from the left margin. */
  readonly from: number;
  readonly to: number;
  /** Of the rows that the cell is merged over. */
  readonly lastRow: number;
}

export const textOf = ({ value, runs }: CellModel): string =>
  runs ? runs.map(({ text }) => text).join('') : typeof value === 'string' ? value : '';

/** Cells with a text, each with the place of its merged area. */
export function texts(sheet: SheetModel): Found[] {
  const areas = new Map(
    (sheet.merges ?? []).map((ref) => {
      const { from, to } = parseAreaRef(ref)!;
      return [cellRef(from.row, from.column), to];
    }),
  );
  return sheet.rows.flatMap((row) =>
    row.cells
      .filter((cell) => row.hidden !== true && cell.column > 1 && textOf(cell) !== '')
      .map((cell) => {
        const end = areas.get(cellRef(row.row, cell.column)) ?? { row: row.row, column: cell.column };
        const to = leftOf(sheet, end.column + 1);
        return { row, cell, from: leftOf(sheet, cell.column), to, lastRow: end.row };
      }),
  );
}

export function find(sheet: SheetModel, text: string): Found {
  const found = texts(sheet).find(({ cell }) => textOf(cell).includes(text));
  if (!found) throw new Error(`No cell with ${text}`);
  return found;
}

/** The rules of the sheet: neighbouring cells with an upper border and nothing else, as one. */
export function rules(sheet: SheetModel): { readonly row: number; readonly from: number; readonly to: number }[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const ruled = cells.filter((cell) => cell.style?.borders === 'top').map(({ column }) => column);
    const runs = ruled
      .filter((column) => !ruled.includes(column - 1))
      .map((first) => {
        const last = ruled.find((column) => column >= first && !ruled.includes(column + 1)) ?? first;
        return { row, from: leftOf(sheet, first), to: leftOf(sheet, last + 1) };
      });
    return runs;
  });
}

export const widthOf = (sheet: SheetModel): number => leftOf(sheet, Infinity);

const leftOf = (sheet: SheetModel, column: number): number =>
  sheet.columns
    .filter((each) => each.hidden !== true && each.column < column)
    .reduce((total, { width }) => total + width, 0);

/** The texts that do not show whole: a row too low for its lines or past Excel's highest, a line too long for its place. */
export const cutIn = (sheet: SheetModel): string[] =>
  texts(sheet)
    .filter(({ cell }) => cell.runs === undefined)
    .filter((found) => !isShown(sheet, found))
    .map(({ cell }) => textOf(cell).slice(0, 80));

/** The cell's margins, less what the page's columns are rounded by. */
const AROUND = 6 - 0.75;

function isShown(sheet: SheetModel, { row, cell, from, to, lastRow }: Found): boolean {
  const { fontSize = 0, bold = false, wrap = false } = cell.style ?? {};
  const text = textOf(cell);
  if ((row.height ?? 0) > MAX_ROW_HEIGHT) return false;
  return wrap
    ? heightOf(sheet, row, lastRow) >= textHeight(text, to - from - AROUND, fontSize, { bold })
    : textWidth(text, fontSize, { bold }) < to - from && (row.height ?? 0) >= lineHeight(fontSize);
}

const heightOf = ({ rows }: SheetModel, first: RowModel, last: number): number =>
  first.row === last
    ? (first.height ?? 0)
    : rows.filter(({ row }) => row >= first.row && row <= last).reduce((total, { height = 0 }) => total + height, 0);
