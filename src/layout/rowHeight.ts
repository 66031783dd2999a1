/** Row heights, set so that every wrapped text shows whole: the tallest of a row's cells. */
import { MAX_ROW_HEIGHT } from '../workbook/limits';
import type { CellStyle } from '../workbook/model';
import type { Column, ColumnCell } from './column';
import { styles, TABLE_SIZE } from './styles';
import { textHeight } from './textHeight';

/** Room for a status of three lines, so that a row need not grow when it is filled in. */
export const LEAST_HEIGHT = 48;
/** Excel's own inner margins, left and right. */
const PADDING = 6;
/** A step of indentation is three spaces of the Normal font. */
const INDENT = 9;
const ABOVE_AND_BELOW = 4;

/** The height a text needs in a column of that width, in points; never past Excel's highest row. */
export function heightOf(text: string, width: number, style: CellStyle = styles.locked): number {
  const { fontSize = TABLE_SIZE, bold = false, indent = 0 } = style;
  const needed = textHeight(text, width - PADDING - indent * INDENT, fontSize, { bold });
  return Math.min(MAX_ROW_HEIGHT, needed + ABOVE_AND_BELOW);
}

export function rowHeight<Line>(columns: readonly Column<Line>[], cells: readonly ColumnCell[]): number {
  const shown = columns.map((column, index) => ({ column, cell: cells[index] }));
  return Math.max(
    LEAST_HEIGHT,
    ...shown.map(({ column, cell }) =>
      column.visibility === 'hidden' || cell === undefined ? 0 : heightOf(wrappingText(cell), column.width),
    ),
  );
}

/** Numbers and days do not wrap. */
function wrappingText(cell: ColumnCell): string {
  const shown = cell.kind === 'entry' && cell.value !== undefined ? cell.codec.encode(cell.value) : cell.value;
  const text = shown ?? (cell.kind === 'entry' ? cell.unread : undefined);
  return typeof text === 'string' ? text : '';
}
