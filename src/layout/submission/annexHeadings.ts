/** The plan's headings between the rows of an annex: the number in the first column, the words across the others. */
import type { AnnexHeading } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { CellModel, RowModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import type { SizedColumn } from './annexColumns';
import { FIRST_COLUMN } from './frame';
import { piecesOf } from './pieces';
import { fonts } from './sizes';
import { furniture } from './tokens';

const PADDING = 6;

export const headingArea = (row: number, count: number): string =>
  areaRef(row, FIRST_COLUMN + 1, row, FIRST_COLUMN + count - 1);

export function headingRows(
  { no, text, level }: AnnexHeading,
  columns: readonly SizedColumn[],
): (Omit<RowModel, 'row'> & { readonly height: number })[] {
  const style = { ...fonts.tableSection, italic: level > 1 };
  const width = columns.slice(1).reduce((total, column) => total + column.width, 0);
  return piecesOf(text, width, style).map(({ value, height }, index) => ({
    height: height + PADDING,
    cells: [
      { column: ID_COLUMN, value: furniture.words },
      ...columns.map((_, place): CellModel => {
        const column = FIRST_COLUMN + place;
        if (place === 0) return { column, value: index === 0 ? no : '', style: { ...style, horizontal: 'center' } };
        return { column, style, ...(place === 1 ? { value } : {}) };
      }),
    ],
  }));
}
