/** Column widths: points in the model, widths of a digit of the Normal font in the file. */
import type { ColumnDef } from 'hucre/xlsx';
import type { ColumnModel } from '../../../workbook/model';

const PIXELS_A_POINT = 96 / 72;
/** Of Times New Roman 12 at 96 dots an inch: half of 16 pixels. */
const DIGIT_PIXELS = 8;

/**
 * The file's width counts the cell's padding (ISO/IEC 29500-1, 18.3.1.13), so it is the whole column: widthOf(60) is 10,
 * which Excel shows as 9.38 (80 pixels).
 */
export const widthOf = (points: number): number => Math.round(points * PIXELS_A_POINT) / DIGIT_PIXELS;

export function columnsOf(columns: readonly ColumnModel[]): ColumnDef[] {
  const last = Math.max(0, ...columns.map(({ column }) => column));
  const definitions: ColumnDef[] = Array.from({ length: last }, () => ({}));
  for (const { column, width, hidden } of columns) {
    definitions[column - 1] = { width: widthOf(width), ...(hidden && { hidden }) };
  }
  return definitions;
}
