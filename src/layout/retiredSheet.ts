/** Dòng đã bỏ: what was entered of rows that a change of the plan took away, in words, a line for each field; all locked. */
import type { Entries, RetiredRow } from '../entries/entries';
import type { RowModel, SheetModel } from '../workbook/model';
import { furnitureId, ID_COLUMN } from './annexGrid';
import { frontSheets } from './frontGrid';
import { FIRST_LIST_COLUMN, FIRST_LIST_LINE, isHiddenKey, listLineHeight, listSheet } from './listSheet';
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

const LEAST_HEIGHT = 24;

const NOTE =
  'Kế hoạch đã thay đổi: nội dung đã nhập ở các dòng, các cột dưới đây không còn chỗ trong biểu mẫu mới nên được giữ nguyên tại đây để tra cứu, không tính vào số liệu nào.';

/** No sheet where nothing was retired. */
export const retiredSheets = ({ retired = [] }: Entries): SheetModel[] =>
  retired.length === 0 ? [] : [retiredSheet(retired)];

export const retiredSheet = (retired: readonly RetiredRow[]): SheetModel =>
  listSheet({
    sheet: frontSheets.retired,
    title: 'CÁC DÒNG ĐÃ BỎ',
    note: NOTE,
    columns: retiredColumns,
    lines: retired.flatMap(linesOf).map((line, index) => lineRow(line, FIRST_LIST_LINE + index)),
  });

type Line = Readonly<Record<Key, string>>;

const linesOf = ({ rowId, annex, no, text, fields }: RetiredRow): Line[] =>
  fields.map(({ label, value }, index) => {
    const shown = index === 0 ? { place: annex, number: no, words: text } : { place: '', number: '', words: '' };
    return { ...shown, label, value, rowId, annex, no, text };
  });

const lineRow = (line: Line, row: number): RowModel => ({
  row,
  height: listLineHeight(retiredColumns, line, LEAST_HEIGHT),
  cells: [
    { column: ID_COLUMN, value: furnitureId('retired'), style: styles.hiddenKey },
    ...retiredColumns.map((column, index) => ({
      column: FIRST_LIST_COLUMN + index,
      value: line[column.key],
      style: isHiddenKey(column) ? styles.hiddenKey : column.key === 'number' ? styles.lockedCentre : styles.locked,
    })),
  ],
});
