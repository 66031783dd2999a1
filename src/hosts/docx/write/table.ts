/** A table of our documents: its headings on every page, rows that no page parts unless they are higher than half of one. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { points, twips } from './lengths';
import { looks, type StyleName } from './looks';
import { styled } from './paragraphs';

const CELL_MARGIN = 3;
/** Of a letter of Times New Roman, of its size: by it a text's height is estimated. */
const LETTER = 0.5;
/** Of a row that a page may part. */
const HIGH = 18;

/** @param widths of the columns, in twips */
export function tableOf(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN) },
    rows,
  });
}

export interface Cell {
  readonly text: string;
  readonly style: StyleName;
  /** Twips. */
  readonly width: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

interface RowOptions {
  readonly isHeading?: boolean;
  /** No page parts it from the row below. */
  readonly staysWithNext?: boolean;
}

export function rowOf(cells: readonly Cell[], { isHeading = false, staysWithNext = false }: RowOptions = {}): TableRow {
  const mayPart = isHigh(cells);
  return new TableRow({
    ...(isHeading ? { tableHeader: true } : {}),
    cantSplit: !mayPart,
    // What runs over pages is read from its top.
    children: cells.map((cell) =>
      tableCell(cell, mayPart ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER, staysWithNext),
    ),
  });
}

export const isHigh = (cells: readonly Cell[]): boolean => cells.some((cell) => lineCount(cell) > HIGH);

function lineCount({ text, style, width }: Cell): number {
  const letters = Math.max(1, (points(width) - 2 * CELL_MARGIN) / (looks[style].size * LETTER));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

const tableCell = (
  { text, style, width, rowSpan, columnSpan }: Cell,
  verticalAlign: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable],
  staysWithNext: boolean,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    children: [styled(style, text, staysWithNext)],
  });
