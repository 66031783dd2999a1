/** Where things stand on the front sheets: hidden row 1 names the columns, hidden column A the rows, as on annex sheets. */
import { columnLetters, quoteSheet } from '../workbook/a1';
import type { CellModel, CellStyle, RowModel } from '../workbook/model';
import { furnitureId, ID_COLUMN, KEY_ROW, sheetKey } from './annexGrid';
import { entryCell } from './cells';
import { styles } from './styles';

export const frontSheets = {
  info: { name: 'Thông tin chung', key: sheetKey('info') },
  general: { name: 'Nội dung chung', key: sheetKey('general') },
  explanations: { name: 'Giải trình', key: sheetKey('explanations') },
  /** In front of a workbook that came back to its agency to be completed. */
  slip: { name: 'Phiếu rà soát', key: sheetKey('slip') },
  retired: { name: 'Dòng đã bỏ', key: sheetKey('retired') },
  guide: { name: 'Hướng dẫn', key: sheetKey('guide') },
  identity: { name: '_phuluc', key: sheetKey('identity') },
} as const;

export const LABEL_COLUMN = 2;
export const VALUE_COLUMN = 3;
/** In the key row, over the column the officer types in. */
export const VALUE_KEY = 'value';

/** A cell merged over columns: each has its look, since a border is drawn cell by cell. */
export const across = (cell: CellModel, last: number): CellModel[] => [
  cell,
  ...Array.from({ length: last - cell.column }, (_, index) => ({
    column: cell.column + 1 + index,
    ...(cell.style && { style: cell.style }),
  })),
];

/** An entry cell of a front sheet: set in a step from the border, as its label is. */
export function frontEntry(column: number, value: string | number | boolean | undefined, look: CellStyle): CellModel {
  const cell = entryCell(column, value);
  return { ...cell, style: { ...cell.style, ...look, fontSize: 12, horizontal: 'left', indent: 1 } };
}

/** A row of ours: its hidden id, and its cells. */
export const frontRow = (row: number, id: string, cells: readonly CellModel[], height: number): RowModel => ({
  row,
  height,
  cells: [{ column: ID_COLUMN, value: id, style: styles.hiddenKey }, ...cells],
});

export const furnitureRow = (row: number, what: string, cells: readonly CellModel[], height: number): RowModel =>
  frontRow(row, furnitureId(what), cells, height);

export const keyRow = (key: string, keys: readonly (readonly [column: number, key: string])[]): RowModel => ({
  row: KEY_ROW,
  hidden: true,
  cells: [
    { column: ID_COLUMN, value: key, style: styles.hiddenKey },
    ...keys.map(([column, value]) => ({ column, value, style: styles.hiddenKey })),
  ],
});

/** "'Thông tin chung'!$C$9" */
export const absolute = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!$${columnLetters(column)}$${row}`;
