/** Tổng quan stands on a grid of narrow columns of one width, over which its tables and charts are spread. */
import { areaRef, cellRef } from '../../workbook/a1';
import type { CellStyle, RowModel } from '../../workbook/model';
import { heightOf } from '../rowHeight';
import type { Part } from './parts';
import { contentCell, FIRST_COLUMN, textOf, type Content } from './table';

export const GRID_COLUMNS = 12;
export const GRID_WIDTH = 80;
export const LAST_GRID_COLUMN = FIRST_COLUMN + GRID_COLUMNS - 1;

const LEAST_HEIGHT = 21;

/** A cell over so many columns of the grid. */
export type Spread = readonly [content: Content, columns: number, style: CellStyle];

/** The rows from one on, each cell as wide as it says; high enough for what wraps. */
export function spreadRows(firstRow: number, rows: readonly (readonly Spread[])[], least = LEAST_HEIGHT): Part {
  const merges: string[] = [];
  const models = rows.map((spreads, index): RowModel => {
    const row = firstRow + index;
    let column = FIRST_COLUMN;
    let height = least;
    const cells = spreads.flatMap(([content, columns, style]) => {
      const from = column;
      column += columns;
      if (columns > 1) merges.push(areaRef(row, from, row, column - 1));
      height = Math.max(height, heightOf(textOf(content), columns * GRID_WIDTH, style));
      return Array.from({ length: columns }, (_, offset) =>
        contentCell(from + offset, offset === 0 ? content : undefined, style),
      );
    });
    return { row, height, cells };
  });
  return { rows: models, merges };
}

/** A number that stands in a cell, to be told in a sentence. */
export interface Told {
  readonly cell: string;
  readonly value: number;
}

export const told = (row: number, column: number, value: number): Told => ({ cell: `$${cellRef(row, column)}`, value });
