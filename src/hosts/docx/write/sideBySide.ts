/** Two parts of a page beside each other, each in its place: a table without borders, of rows that no page parts. */
import {
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';

interface Row {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

interface Places {
  /** Twips. */
  readonly left: number;
  readonly right: number;
}

/**
 * Of the same width in every program: lengths are given thrice, as each of them looks at another.
 * @param above room above each row, in twips
 */
export function sideBySide(widths: Places, rows: readonly Row[], above = 0): Table {
  const cell = (width: number, children: readonly Paragraph[]): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.TOP, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.left + widths.right, type: WidthType.DXA },
    columnWidths: [widths.left, widths.right],
    borders: TableBorders.NONE,
    margins: { top: above, left: 0, right: 0 },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({ cantSplit: true, children: [cell(widths.left, left), cell(widths.right, right)] }),
    ),
  });
}

/** @param leftPart of the whole width */
export function partWidths(width: number, leftPart: number): Places {
  const left = Math.round(width * leftPart);
  return { left, right: width - left };
}
