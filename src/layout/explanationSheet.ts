/** Giải trình: what asks for a word of justification, with the value it is about, and the officer's reason. */
import type { Explanation } from '../entries/entries';
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel, ValidationModel } from '../workbook/model';
import { furnitureId, ID_COLUMN } from './annexGrid';
import { entryCell } from './cells';
import { frontSheets } from './frontGrid';
import { FIRST_LIST_COLUMN, FIRST_LIST_LINE, isHiddenKey, listLineHeight, listSheet } from './listSheet';
import { prompt, textRule } from './prompts';
import { LEAST_HEIGHT } from './rowHeight';
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

const NOTE =
  'Khi lập báo cáo, những số liệu cần giải trình được ghi vào đây. Ghi lý do vào cột cuối rồi lập lại báo cáo; nếu số liệu thay đổi, lý do cũ hết hiệu lực.';

export const explanationSheet = (lines: readonly ExplanationLine[]): SheetModel => ({
  ...listSheet({
    sheet: frontSheets.explanations,
    title: 'GIẢI TRÌNH SỐ LIỆU',
    note: NOTE,
    columns: explanationColumns,
    lines: lines.map((line, index) => lineRow(line, FIRST_LIST_LINE + index)),
  }),
  validations: reasons(lines.length),
});

function reasons(count: number): ValidationModel[] {
  if (count === 0) return [];
  const column = FIRST_LIST_COLUMN + explanationColumns.findIndex(({ key }) => key === 'reason');
  const ask = prompt(
    'Lý do giải trình',
    'Nêu ngắn gọn vì sao số liệu vẫn đúng; để trống thì báo cáo nêu là chưa được giải trình.',
  );
  return [
    entryValidation(areaRef(FIRST_LIST_LINE, column, FIRST_LIST_LINE + count - 1, column), {
      rule: textRule,
      prompt: ask,
    }),
  ];
}

const lineRow = (line: ExplanationLine, row: number): RowModel => ({
  row,
  height: listLineHeight(explanationColumns, line, LEAST_HEIGHT),
  cells: [
    { column: ID_COLUMN, value: furnitureId('explanation'), style: styles.hiddenKey },
    ...explanationColumns.map((each, index) => {
      const column = FIRST_LIST_COLUMN + index;
      if (each.key === 'reason') return entryCell(column, line.reason);
      return { column, value: line[each.key], style: isHiddenKey(each) ? styles.hiddenKey : styles.locked };
    }),
  ],
});
