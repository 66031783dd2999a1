/** Giải trình: what asks for a word of justification, with the value it is about, and the officer's reason. */
import type { Explanation } from '../entries/entries';
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel, ValidationModel } from '../workbook/model';
import { furnitureId, ID_COLUMN } from './annexGrid';
import { entryCell } from './cells';
import { frontSheets, furnitureRow, keyRow } from './frontGrid';
import { frontPage } from './page';
import { prompt, textRule } from './prompts';
import { heightOf, LEAST_HEIGHT } from './rowHeight';
import { styles } from './styles';
import { entryValidation } from './validations';

/** One line of the sheet: an explanation, and where and what it is about, in words. */
export interface ExplanationLine extends Explanation {
  readonly place: string;
  readonly message: string;
}

/** The line's explanation, by column key; code, row and field are hidden. */
export const explanationColumns = [
  { key: 'place', heading: 'Vị trí', width: 110 },
  { key: 'message', heading: 'Nội dung cần giải trình', width: 270 },
  { key: 'value', heading: 'Giá trị', width: 110 },
  { key: 'reason', heading: 'Lý do giải trình', width: 250 },
  { key: 'code', heading: '', width: 20 },
  { key: 'rowId', heading: '', width: 20 },
  { key: 'field', heading: '', width: 20 },
] as const;
type Key = (typeof explanationColumns)[number]['key'];

const hiddenKeys: readonly Key[] = ['code', 'rowId', 'field'];
const FIRST_COLUMN = ID_COLUMN + 1;
const LAST_SHOWN = FIRST_COLUMN + explanationColumns.length - hiddenKeys.length - 1;
const HEADING_ROW = 4;

const NOTE =
  'Khi lập báo cáo, những số liệu cần giải trình được ghi vào đây. Ghi lý do vào cột cuối rồi lập lại báo cáo; nếu số liệu thay đổi, lý do cũ hết hiệu lực.';

export function explanationSheet(lines: readonly ExplanationLine[]): SheetModel {
  const rows: RowModel[] = [
    keyRow(
      frontSheets.explanations.key,
      explanationColumns.map((column, index) => [FIRST_COLUMN + index, column.key]),
    ),
    furnitureRow(2, 'title', [{ column: FIRST_COLUMN, value: 'GIẢI TRÌNH SỐ LIỆU', style: styles.title }], 28),
    furnitureRow(3, 'note', [{ column: FIRST_COLUMN, value: NOTE, style: styles.note }], 36),
    furnitureRow(
      HEADING_ROW,
      'heading',
      explanationColumns.map((column, index) => ({
        column: FIRST_COLUMN + index,
        value: column.heading,
        style: styles.heading,
      })),
      28,
    ),
    ...lines.map((line, index) => lineRow(line, HEADING_ROW + 1 + index)),
  ];
  return {
    name: frontSheets.explanations.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...explanationColumns.map(({ key, width }, index) => ({
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
    validations: reasons(lines.length),
    page: {
      ...frontPage(areaRef(2, FIRST_COLUMN, rows.length, LAST_SHOWN)),
      orientation: 'landscape',
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
    },
  };
}

function reasons(count: number): ValidationModel[] {
  if (count === 0) return [];
  const column = FIRST_COLUMN + explanationColumns.findIndex(({ key }) => key === 'reason');
  const ask = prompt(
    'Lý do giải trình',
    'Nêu ngắn gọn vì sao số liệu vẫn đúng; để trống thì báo cáo nêu là chưa được giải trình.',
  );
  return [
    entryValidation(areaRef(HEADING_ROW + 1, column, HEADING_ROW + count, column), { rule: textRule, prompt: ask }),
  ];
}

const lineRow = (line: ExplanationLine, row: number): RowModel => ({
  row,
  height: Math.max(
    LEAST_HEIGHT,
    ...explanationColumns.map(({ key, width }) => (hiddenKeys.includes(key) ? 0 : heightOf(line[key] ?? '', width))),
  ),
  cells: [
    { column: ID_COLUMN, value: furnitureId('explanation'), style: styles.hiddenKey },
    ...explanationColumns.map(({ key }, index) => {
      const column = FIRST_COLUMN + index;
      if (key === 'reason') return entryCell(column, line.reason);
      return { column, value: line[key], style: hiddenKeys.includes(key) ? styles.hiddenKey : styles.locked };
    }),
  ],
});
