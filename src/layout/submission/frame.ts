/** The hidden row and the hidden column of a report's sheet; what people see stands below the one and beside the other. */
import type { ColumnModel, RowModel } from '../../workbook/model';
import { ID_COLUMN, KEY_ROW } from '../annexGrid';

export const FIRST_ROW = KEY_ROW + 1;
export const FIRST_COLUMN = ID_COLUMN + 1;

/** "c2": what a column is called wherever it has been moved to. */
export const columnKey = (column: number): string => `c${column}`;

/** Which sheet it is, in the corner, and what its columns are called. */
export const keyRow = (key: string, columns: readonly ColumnModel[]): RowModel => ({
  row: KEY_ROW,
  hidden: true,
  cells: [{ column: ID_COLUMN, value: key }, ...columns.map(({ column }) => ({ column, value: columnKey(column) }))],
});

const HIDDEN_WIDTH = 20;

/** The columns people see, after the hidden one. */
export const framed = (columns: readonly ColumnModel[]): ColumnModel[] => [
  { column: ID_COLUMN, width: HIDDEN_WIDTH, hidden: true },
  ...columns,
];
