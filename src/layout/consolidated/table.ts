/**
 * A table of a consolidated sheet: its columns declared once, with what stands in each for a line. Formulas refer to other
 * cells of the line by column key, so no letter is ever counted by hand.
 */
import { cellRef, columnLetters, quoteSheet } from '../../workbook/a1';
import { MAX_TEXT } from '../../workbook/limits';
import type { CellModel, CellStyle, RowModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import type { At } from '../column';
import { heightOf } from '../rowHeight';
import { styles } from '../styles';

/** A native formula with the value that our own figures give it; no value: the formula shows nothing. */
export interface Live {
  readonly formula: string;
  readonly value: string | number | undefined;
}

export type Content = string | number | undefined | Live;

export interface TableColumn<Line> {
  readonly key: string;
  readonly heading: string;
  /** Neighbours of one group stand under a heading of their own. */
  readonly group?: string;
  /** Points. */
  readonly width: number;
  /** For formulas only; hidden columns stand last. */
  readonly isHidden?: boolean;
  readonly style: CellStyle;
  /** Where lines differ in how they look, in place of `style`. */
  readonly look?: (line: Line) => CellStyle;
  readonly cell: (line: Line, at: At) => Content;
}

/** Column A holds the hidden ids. */
export const FIRST_COLUMN = ID_COLUMN + 1;

const LEAST_LINE = 21;

export const columnOf = (columns: readonly { readonly key: string }[], key: string): number => {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column ${key}`);
  return FIRST_COLUMN + index;
};

/** References to cells of one row by column key: "$H12". */
const rowRefs =
  (columns: readonly { readonly key: string }[], row: number): At =>
  (key) =>
    key === ID ? `$${cellRef(row, ID_COLUMN)}` : `$${cellRef(row, columnOf(columns, key))}`;

/** Stands for the hidden id where a formula asks for it. */
export const ID = 'id';

/** "'Mục tiêu'!$H$7:$H$40": a column of a sheet's lines, as formulas of any sheet need it. */
export function columnArea(sheet: string, column: number, fromRow: number, toRow: number): string {
  const letters = columnLetters(column);
  return `${quoteSheet(sheet)}!$${letters}$${fromRow}:$${letters}$${toRow}`;
}

/** A cell holds so much; what a hostile file brought past it is cut, and says so. */
export const fitting = (text: string): string => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`);

/** A row of a table, high enough for its texts. */
export function lineRow<Line>(columns: readonly TableColumn<Line>[], line: Line, id: string, row: number): RowModel {
  const at = rowRefs(columns, row);
  const contents = columns.map((column) => column.cell(line, at));
  const heights = columns.map(({ width, style }, index) => heightOf(textOf(contents[index]), width, style));
  return {
    row,
    height: Math.max(LEAST_LINE, ...heights),
    cells: [
      { column: ID_COLUMN, value: id, style: styles.hiddenKey },
      ...columns.map(({ style, look }, index) =>
        contentCell(FIRST_COLUMN + index, contents[index], look?.(line) ?? style),
      ),
    ],
  };
}

export const textOf = (content: Content): string => {
  const value = typeof content === 'object' ? content.value : content;
  return typeof value === 'string' ? value : '';
};

export function contentCell(column: number, content: Content, style: CellStyle): CellModel {
  if (content === undefined) return { column, style };
  if (typeof content === 'object') return { column, formula: content.formula, value: content.value ?? '', style };
  return { column, value: typeof content === 'string' ? fitting(content) : content, style };
}

export const widthOf = (columns: readonly { readonly width: number }[], from = 0, to = columns.length - 1): number =>
  columns.slice(from, to + 1).reduce((sum, { width }) => sum + width, 0);
