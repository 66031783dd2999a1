/** The lines of a page, each a sheet row: what stands where on it, how high it is, and at which addresses its texts are. */
import { areaRef } from '../../workbook/a1';
import type { CellModel, CellStyle, PageModel, RowModel, SheetModel, TextRun } from '../../workbook/model';
import { ID_COLUMN, KEY_ROW } from '../annexGrid';
import { columnKey, FIRST_ROW, keyRow } from './frame';
import type { Grid, Place } from './grid';
import { pageBreaks, type Breakable } from './pageBreaks';
import { furniture, rowTokens, type Token } from './tokens';

export interface Placed {
  readonly place: Place;
  readonly style: CellStyle;
  readonly value?: string;
  readonly runs?: readonly TextRun[];
  /** Of a text that may be edited. */
  readonly slot?: Pick<Token, 'how' | 'address'>;
}

export interface Line extends Breakable {
  readonly cells: readonly Placed[];
}

export const gap = (height: number): Line => ({ height, cells: [] });

/** A rule: the upper border of the cells below a text. */
export const rule = (place: Place): Placed => ({ place, style: { borders: 'top' } });

/** Lines as a sheet's rows and merges, under the hidden row and beside the hidden column that say what is where. */
export function placeLines(
  key: string,
  grid: Grid,
  lines: readonly Line[],
  pageHeight: number,
): Pick<SheetModel, 'rows' | 'merges'> & { readonly page: Pick<PageModel, 'printArea' | 'rowBreaks'> } {
  const rows = lines.map(({ height, cells }, index): RowModel => ({
    row: FIRST_ROW + index,
    height,
    cells: [
      { column: ID_COLUMN, value: addressesOf(grid, cells) },
      ...cells.flatMap((placed) => cellsOf(grid, placed)),
    ],
  }));
  const merges = lines.flatMap(({ cells }, index) =>
    cells.flatMap((placed) => {
      const { first, last } = grid.span(placed.place);
      return isText(placed) && last > first ? [areaRef(FIRST_ROW + index, first, FIRST_ROW + index, last)] : [];
    }),
  );
  const lastRow = KEY_ROW + lines.length;
  const lastColumn = grid.columns.at(-1)?.column ?? ID_COLUMN;
  return {
    rows: [keyRow(key, grid.columns), ...rows],
    merges,
    page: {
      printArea: areaRef(FIRST_ROW, ID_COLUMN + 1, lastRow, lastColumn),
      rowBreaks: pageBreaks(lines, pageHeight).map((row) => row + KEY_ROW),
    },
  };
}

function addressesOf(grid: Grid, cells: readonly Placed[]): string {
  const tokens = cells.flatMap(({ place, slot }) =>
    slot ? [{ ...slot, column: columnKey(grid.span(place).first) }] : [],
  );
  if (tokens.length > 0) return rowTokens(tokens);
  return cells.some(isText) ? furniture.words : furniture.gap;
}

const isText = ({ value, runs }: Placed): boolean => value !== undefined || runs !== undefined;

/** A text takes its first column, the others being merged into it and bordered with it; a rule takes each of its columns. */
function cellsOf(grid: Grid, placed: Placed): CellModel[] {
  const { first, last } = grid.span(placed.place);
  const { place: _place, slot: _slot, style, ...content } = placed;
  const isWhole = !isText(placed) || style.borders !== undefined;
  return Array.from({ length: isWhole ? last - first + 1 : 1 }, (_, index) => ({
    column: first + index,
    style,
    ...(index === 0 ? content : {}),
  }));
}
