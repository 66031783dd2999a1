/** Dòng đã bỏ: what was entered of rows that a change of the plan took away, in words, a line for each field; all locked. */
import type { Entries, RetiredRow } from '../entries/entries';
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel } from '../workbook/model';
import { furnitureId, ID_COLUMN } from './annexGrid';
import { frontSheets, furnitureRow, keyRow } from './frontGrid';
import { frontPage } from './page';
import { heightOf } from './rowHeight';
import { styles } from './styles';

/** What people see, and hidden beside it the row each line is of: shown once, it stands in every line. */
export const retiredColumns = [
  { key: 'place', heading: 'Phụ lục', width: 120 },
  { key: 'number', heading: 'STT', width: 40 },
  { key: 'words', heading: 'Nội dung của dòng', width: 250 },
  { key: 'label', heading: 'Cột', width: 120 },
  { key: 'value', heading: 'Nội dung đã nhập', width: 250 },
  { key: 'rowId', heading: '', width: 20 },
  { key: 'annex', heading: '', width: 20 },
  { key: 'no', heading: '', width: 20 },
  { key: 'text', heading: '', width: 20 },
] as const;
type Key = (typeof retiredColumns)[number]['key'];

const hiddenKeys: readonly Key[] = ['rowId', 'annex', 'no', 'text'];
const FIRST_COLUMN = ID_COLUMN + 1;
const LAST_SHOWN = FIRST_COLUMN + retiredColumns.length - hiddenKeys.length - 1;
const HEADING_ROW = 4;
const LEAST_HEIGHT = 24;

const NOTE =
  'Kế hoạch đã thay đổi: nội dung đã nhập ở các dòng, các cột dưới đây không còn chỗ trong biểu mẫu mới nên được giữ nguyên tại đây để tra cứu, không tính vào số liệu nào.';

/** No sheet where nothing was retired. */
export const retiredSheets = ({ retired = [] }: Entries): SheetModel[] =>
  retired.length === 0 ? [] : [retiredSheet(retired)];

export function retiredSheet(retired: readonly RetiredRow[]): SheetModel {
  const lines = retired.flatMap(linesOf);
  const rows: RowModel[] = [
    keyRow(
      frontSheets.retired.key,
      retiredColumns.map(({ key }, index) => [FIRST_COLUMN + index, key]),
    ),
    furnitureRow(2, 'title', [{ column: FIRST_COLUMN, value: 'CÁC DÒNG ĐÃ BỎ', style: styles.title }], 28),
    furnitureRow(3, 'note', [{ column: FIRST_COLUMN, value: NOTE, style: styles.note }], 36),
    furnitureRow(
      HEADING_ROW,
      'heading',
      retiredColumns.map(({ heading }, index) => ({
        column: FIRST_COLUMN + index,
        value: heading,
        style: styles.heading,
      })),
      28,
    ),
    ...lines.map((line, index) => lineRow(line, HEADING_ROW + 1 + index)),
  ];
  return {
    name: frontSheets.retired.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...retiredColumns.map(({ key, width }, index) => ({
        column: FIRST_COLUMN + index,
        width,
        hidden: hiddenKeys.includes(key),
      })),
    ],
    rows,
    merges: [areaRef(2, FIRST_COLUMN, 2, LAST_SHOWN), areaRef(3, FIRST_COLUMN, 3, LAST_SHOWN)],
    freeze: { rows: HEADING_ROW, columns: 0 },
    isProtected: true,
    gridLines: false,
    page: {
      ...frontPage(areaRef(2, FIRST_COLUMN, rows.length, LAST_SHOWN)),
      orientation: 'landscape',
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
    },
  };
}

type Line = Readonly<Record<Key, string>>;

const linesOf = ({ rowId, annex, no, text, fields }: RetiredRow): Line[] =>
  fields.map(({ label, value }, index) => {
    const shown = index === 0 ? { place: annex, number: no, words: text } : { place: '', number: '', words: '' };
    return { ...shown, label, value, rowId, annex, no, text };
  });

const lineRow = (line: Line, row: number): RowModel => ({
  row,
  height: Math.max(
    LEAST_HEIGHT,
    ...retiredColumns.map(({ key, width }) => (hiddenKeys.includes(key) ? 0 : heightOf(line[key], width))),
  ),
  cells: [
    { column: ID_COLUMN, value: furnitureId('retired'), style: styles.hiddenKey },
    ...retiredColumns.map(({ key }, index) => ({
      column: FIRST_COLUMN + index,
      value: line[key],
      style: hiddenKeys.includes(key) ? styles.hiddenKey : key === 'number' ? styles.lockedCentre : styles.locked,
    })),
  ],
});
