/** The lines of a page, each a sheet row: what stands where on it, and how high it is. */
import { areaRef } from '../../workbook/a1';
import type { CellModel, CellStyle, RowModel, TextRun } from '../../workbook/model';
import type { Grid, Place } from './grid';
import type { Breakable } from './pageBreaks';

export interface Placed {
  readonly place: Place;
  readonly style: CellStyle;
  readonly value?: string;
  readonly runs?: readonly TextRun[];
}

export interface Line extends Breakable {
  readonly cells: readonly Placed[];
}

export interface PlacedLines {
  readonly rows: readonly RowModel[];
  readonly merges: readonly string[];
}

export const gap = (height: number): Line => ({ height, cells: [] });

/** A rule: the upper border of the cells below a text. */
export const rule = (place: Place): Placed => ({ place, style: { borders: 'top' } });

export function placeLines(grid: Grid, lines: readonly Line[]): PlacedLines {
  const rows = lines.map(({ height, cells }, index) => ({
    row: index + 1,
    height,
    cells: cells.flatMap((placed) => cellsOf(grid, placed)),
  }));
  const merges = lines.flatMap(({ cells }, index) =>
    cells.flatMap((placed) => {
      const { first, last } = grid.span(placed.place);
      return isText(placed) && last > first ? [areaRef(index + 1, first, index + 1, last)] : [];
    }),
  );
  return { rows, merges };
}

const isText = ({ value, runs }: Placed): boolean => value !== undefined || runs !== undefined;

/** A text takes its first column, the others being merged into it; a rule takes each of its columns. */
function cellsOf(grid: Grid, placed: Placed): CellModel[] {
  const { first, last } = grid.span(placed.place);
  const { place: _place, ...content } = placed;
  return isText(placed)
    ? [{ column: first, ...content }]
    : Array.from({ length: last - first + 1 }, (_, index) => ({ column: first + index, style: placed.style }));
}
