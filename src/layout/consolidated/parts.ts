/** Rows of a sheet in parts that are put one under the other. */
import { areaRef } from '../../workbook/a1';
import type { CellStyle, RowModel } from '../../workbook/model';
import { heightOf } from '../rowHeight';
import { FIRST_COLUMN, fitting, widthOf } from './table';

/** Rows with the merges in them. */
export interface Part {
  readonly rows: readonly RowModel[];
  readonly merges: readonly string[];
}

const LEAST_BAND = 21;

/** A row of words over all columns: a block's heading, or that there is nothing to list. */
export function bandPart(
  allColumns: readonly { readonly width: number; readonly isHidden?: boolean }[],
  text: string,
  row: number,
  style: CellStyle,
): Part {
  const columns = allColumns.filter(({ isHidden }) => isHidden !== true);
  const last = FIRST_COLUMN + columns.length - 1;
  const height = Math.max(LEAST_BAND, heightOf(text, widthOf(columns), style));
  return {
    rows: [
      {
        row,
        height,
        cells: columns.map((_, index) => ({
          column: FIRST_COLUMN + index,
          ...(index === 0 ? { value: fitting(text) } : {}),
          style,
        })),
      },
    ],
    merges: last > FIRST_COLUMN ? [areaRef(row, FIRST_COLUMN, row, last)] : [],
  };
}

/** Parts one under the other from a row on, each told where it begins. */
export function stacked(firstRow: number, blocks: readonly ((row: number) => Part)[]): Part {
  const parts: Part[] = [];
  let row = firstRow;
  for (const block of blocks) {
    const part = block(row);
    parts.push(part);
    row = (part.rows.at(-1)?.row ?? row - 1) + 1;
  }
  return { rows: parts.flatMap(({ rows }) => rows), merges: parts.flatMap(({ merges }) => merges) };
}
