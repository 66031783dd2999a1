/** A front sheet that is a list: title, note, headings repeated on each page, and lines whose last columns are hidden keys. */
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel } from '../workbook/model';
import { ID_COLUMN } from './annexGrid';
import { furnitureRow, keyRow } from './frontGrid';
import { frontPage } from './page';
import { heightOf } from './rowHeight';
import { styles } from './styles';

export interface ListColumn<Key extends string> {
  readonly key: Key;
  /** Empty for a hidden one. */
  readonly heading: string;
  /** Points. */
  readonly width: number;
}

export interface ListContent<Key extends string> {
  readonly sheet: { readonly name: string; readonly key: string };
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ListColumn<Key>[];
  /** From FIRST_LIST_LINE down. */
  readonly lines: readonly RowModel[];
}

export const FIRST_LIST_COLUMN = ID_COLUMN + 1;
const HEADING_ROW = 4;
export const FIRST_LIST_LINE = HEADING_ROW + 1;

export const isHiddenKey = ({ heading }: ListColumn<string>): boolean => heading === '';

export function listSheet<Key extends string>({ sheet, title, note, columns, lines }: ListContent<Key>): SheetModel {
  const lastShown = FIRST_LIST_COLUMN + columns.filter((column) => !isHiddenKey(column)).length - 1;
  const rows: RowModel[] = [
    keyRow(
      sheet.key,
      columns.map(({ key }, index) => [FIRST_LIST_COLUMN + index, key]),
    ),
    furnitureRow(2, 'title', [{ column: FIRST_LIST_COLUMN, value: title, style: styles.title }], 28),
    furnitureRow(3, 'note', [{ column: FIRST_LIST_COLUMN, value: note, style: styles.note }], 36),
    furnitureRow(
      HEADING_ROW,
      'heading',
      columns.map(({ heading }, index) => ({
        column: FIRST_LIST_COLUMN + index,
        value: heading,
        style: styles.heading,
      })),
      28,
    ),
    ...lines,
  ];
  return {
    name: sheet.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...columns.map((column, index) => ({
        column: FIRST_LIST_COLUMN + index,
        width: column.width,
        hidden: isHiddenKey(column),
      })),
    ],
    rows,
    merges: [2, 3].map((row) => areaRef(row, FIRST_LIST_COLUMN, row, lastShown)),
    freeze: { rows: HEADING_ROW, columns: 0 },
    isProtected: true,
    gridLines: false,
    page: {
      ...frontPage(areaRef(2, FIRST_LIST_COLUMN, rows.length, lastShown)),
      orientation: 'landscape',
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
    },
  };
}

/** High enough for the longest of a line's shown texts. */
export const listLineHeight = <Key extends string>(
  columns: readonly ListColumn<Key>[],
  line: Readonly<Partial<Record<Key, string>>>,
  least: number,
): number =>
  Math.max(
    least,
    ...columns.map((column) => (isHiddenKey(column) ? 0 : heightOf(line[column.key] ?? '', column.width))),
  );
