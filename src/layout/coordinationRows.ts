/**
 * Below the lines an agency leads: the rows it coordinates, one optional text each, outside the printed area. They are
 * not folded away: Excel unfolds no group on a protected sheet, so an officer could not open it.
 */
import type { RowModel } from '../workbook/model';
import { columnNumber, furnitureId, ID_COLUMN } from './annexGrid';
import type { AnnexForm, FormLine } from './annexForm';
import { entryCell } from './cells';
import type { CoordinationLine } from './line';
import { heightOf, LEAST_HEIGHT } from './rowHeight';
import { styles } from './styles';
import type { Unread } from './unread';

/** Columns that hold the annex's own words, on lines and on coordinated rows alike. */
export const annexKeys = ['no', 'text', 'lead', 'coordinating', 'due', 'deliverable', 'baseline'] as const;

const annexWordsOf = ({ row }: CoordinationLine): ReadonlyMap<string, string> =>
  new Map<(typeof annexKeys)[number], string>([
    ['no', row.no],
    ['text', row.text],
    ['lead', row.lead.text],
    ['coordinating', row.coordinating.text],
    ['due', 'due' in row ? row.due.text : ''],
    ['deliverable', 'deliverable' in row ? (row.deliverable ?? '') : ''],
    ['baseline', 'baseline' in row ? (row.baseline ?? '') : ''],
  ]);

const HEADING_HEIGHT = 34;

export function coordinationRows<Line extends FormLine>(
  { part, columns, coordination, coordinationKey }: AnnexForm<Line>,
  unread: Unread,
  firstRow: number,
): { rows: RowModel[] } {
  if (coordination.length === 0) return { rows: [] };
  const textColumn = columnNumber(columns, coordinationKey);
  const heading = columns[textColumn - ID_COLUMN - 1]?.heading ?? '';
  const what = part.kind === 'targets' ? 'CHỈ TIÊU' : 'NHIỆM VỤ';
  const title = `${what} CƠ QUAN PHỐI HỢP THỰC HIỆN: ${coordination.length} (không bắt buộc; nếu có, ghi nội dung phối hợp vào cột “${heading}”; phần này không in)`;
  const shown = columns.filter((column) => column.visibility !== 'hidden').length;
  const headingRow: RowModel = {
    row: firstRow,
    height: HEADING_HEIGHT,
    cells: [
      { column: ID_COLUMN, value: furnitureId('coordinating'), style: styles.hiddenKey },
      { column: ID_COLUMN + 1, value: title, style: { ...styles.section, wrap: false } },
    ],
  };
  const rows = coordination.map((line, index): RowModel => {
    const words = annexWordsOf(line);
    return {
      row: firstRow + 1 + index,
      height: Math.max(
        LEAST_HEIGHT,
        ...columns.map((column) => heightOf(words.get(column.key) ?? '', column.width)),
        heightOf(line.text ?? '', columns[textColumn - ID_COLUMN - 1]?.width ?? 1),
      ),
      cells: [
        { column: ID_COLUMN, value: line.id, style: styles.hiddenKey },
        ...columns.slice(0, shown).map((column, position) => {
          const number = ID_COLUMN + 1 + position;
          if (number === textColumn) return entryCell(number, line.text ?? unread(line.id, 'text'));
          const value = words.get(column.key);
          return { column: number, ...(value === undefined ? {} : { value }), style: styles.locked };
        }),
      ],
    };
  });
  return { rows: [headingRow, ...rows] };
}
