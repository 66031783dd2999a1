/** Two parts of a page beside each other, each in its place: a table without borders, of one row that no page parts. */
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

/** Of the same width in every program: lengths are given thrice, as each of them looks at another. */
export function sideBySide(
  parts: readonly { readonly width: number; readonly children: readonly Paragraph[] }[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: parts.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: parts.map(({ width }) => width),
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parts.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.TOP,
              children,
            }),
        ),
      }),
    ],
  });
}
