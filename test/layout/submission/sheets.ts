/** Looking at submission sheets: a cell by its text, its style, the columns it stands over. */
import { submissionSheets } from '../../../src/layout/submission/submissionSheets';
import { parseAreaRef } from '../../../src/workbook/a1';
import type { CellModel, RowModel, SheetModel } from '../../../src/workbook/model';
import { reportOf, type Case } from '../../report/builder';

export const sheetsOf = (given: Case): SheetModel[] => submissionSheets(reportOf(given));

export const letterOf = (given: Case): SheetModel => sheetsOf(given)[0]!;

export interface Found {
  readonly row: RowModel;
  readonly cell: CellModel;
  /** Points from the left margin. */
  readonly from: number;
  readonly to: number;
}

export const textOf = ({ value, runs }: CellModel): string =>
  runs ? runs.map(({ text }) => text).join('') : typeof value === 'string' ? value : '';

/** Cells with a text, each with the place of its merged area. */
export function texts(sheet: SheetModel): Found[] {
  return sheet.rows.flatMap((row) =>
    row.cells
      .filter((cell) => textOf(cell) !== '')
      .map((cell) => ({ row, cell, ...placeOf(sheet, row.row, cell.column) })),
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

export const widthOf = (sheet: SheetModel): number => sheet.columns.reduce((total, { width }) => total + width, 0);

const leftOf = (sheet: SheetModel, column: number): number =>
  sheet.columns.filter((each) => each.column < column).reduce((total, { width }) => total + width, 0);

function placeOf(sheet: SheetModel, row: number, column: number): { from: number; to: number } {
  const areas = (sheet.merges ?? []).map((ref) => parseAreaRef(ref)!);
  const merged = areas.find(({ from }) => from.row === row && from.column === column);
  return { from: leftOf(sheet, column), to: leftOf(sheet, (merged?.to.column ?? column) + 1) };
}
