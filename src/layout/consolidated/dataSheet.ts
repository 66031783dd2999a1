/** Dữ liệu: one line per agency and measure or task, all fields as columns. Everything else counts over it. */
import { longColumns, type LongColumn } from '../../consolidation/longTable/columns';
import type { LongLine } from '../../consolidation/longTable/longLine';
import type { ConsolidationScope } from '../../consolidation/scope';
import { areaRef } from '../../workbook/a1';
import type { CellModel, CellStyle, RowModel, SheetModel } from '../../workbook/model';
import { dayOfSerial, serialOfDay } from '../../workbook/serial';
import { ID_COLUMN } from '../annexGrid';
import { keyRow } from '../frontGrid';
import { heightOf } from '../rowHeight';
import { styles, TABLE_SIZE } from '../styles';
import { FIRST_DATA_ROW } from './dataGrid';
import { blockLabelsOf, labelOf } from './dataLabels';
import { HEADING_ROW, subtitleText, TITLE_ROW } from './frame';
import { landscape } from './paper';
import { consolidatedSheets } from './sheets';
import { columnOf, FIRST_COLUMN, fitting } from './table';

const NOTE =
  'Mỗi dòng là số liệu của một cơ quan về một chỉ tiêu hoặc một nhiệm vụ, kèm tệp, trang tính, dòng của nguồn. Các trang tính khác tính từ đây bằng công thức; lọc, sắp xếp không làm thay đổi kết quả.';

const LINE_HEIGHT = 16.5;

/** Grid lines show the cells: borders of its own would make a large sheet twice as large. */
const plain: CellStyle = { fontSize: TABLE_SIZE, vertical: 'center', horizontal: 'left' };

const styleByType: Record<LongColumn['type'], CellStyle> = {
  text: plain,
  integer: { ...plain, horizontal: 'right', numberFormat: '0' },
  number: { ...plain, horizontal: 'right', numberFormat: '#,##0.######' },
  day: { ...plain, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
};

/** Fractions in every line; a value is one or not by its measure's unit. */
const percents: readonly (keyof LongLine)[] = ['percent', 'previousPercent', 'attainment', 'estimate'];
const percentStyle: CellStyle = { ...styleByType.number, numberFormat: '0.00##%' };

const styleOf = ({ key, type }: LongColumn): CellStyle => (percents.includes(key) ? percentStyle : styleByType[type]);

const wide: readonly (keyof LongLine)[] = ['agencyName', 'cause', 'result', 'proposal', 'basis', 'file', 'faults'];
const widthByType: Record<LongColumn['type'], number> = { text: 105, integer: 62, number: 84, day: 78 };

const widthOf = ({ key, type }: LongColumn): number => (wide.includes(key) ? 220 : widthByType[type]);

/** Agency and the number of the row stay in view. */
const FROZEN_THROUGH: keyof LongLine = 'no';

export function dataSheet(scope: ConsolidationScope, lines: readonly LongLine[]): SheetModel {
  const last = FIRST_COLUMN + longColumns.length - 1;
  const lastRow = FIRST_DATA_ROW + Math.max(lines.length, 1) - 1;
  const widths = longColumns.map(widthOf);
  const blocks = blockLabelsOf(scope);
  const headings = longColumns.map(({ heading }, index) => heightOf(heading, widths[index] ?? 0, styles.heading));
  return {
    name: consolidatedSheets.data.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...widths.map((width, index) => ({ column: FIRST_COLUMN + index, width })),
    ],
    rows: [
      keyRow(
        consolidatedSheets.data.key,
        longColumns.map(({ key }, index) => [FIRST_COLUMN + index, key]),
      ),
      words(TITLE_ROW, 'BẢNG DỮ LIỆU TỔNG HỢP', { ...styles.title, horizontal: 'left', wrap: false }),
      words(TITLE_ROW + 1, subtitleText(scope), { ...styles.subtitle, horizontal: 'left', wrap: false }),
      words(TITLE_ROW + 2, NOTE, { ...styles.note, wrap: false }),
      {
        row: HEADING_ROW,
        height: Math.max(28, ...headings),
        cells: longColumns.map(({ heading }, index) => ({
          column: FIRST_COLUMN + index,
          value: heading,
          style: styles.heading,
        })),
      },
      ...lines.map((line, index) => lineRow(line, blocks[line.block], FIRST_DATA_ROW + index)),
    ],
    freeze: { rows: HEADING_ROW, columns: columnOf(longColumns, FROZEN_THROUGH) },
    autoFilter: areaRef(HEADING_ROW, FIRST_COLUMN, lastRow, last),
    page: {
      ...landscape(scope, areaRef(TITLE_ROW, FIRST_COLUMN, lastRow, last)),
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
    },
  };
}

const words = (row: number, text: string, style: CellStyle): RowModel => ({
  row,
  height: row === TITLE_ROW ? 26 : 20,
  cells: [{ column: FIRST_COLUMN, value: text, style }],
});

const lineRow = (line: LongLine, block: string, row: number): RowModel => ({
  row,
  height: LINE_HEIGHT,
  // Most fields of a line are empty, and an empty cell that is not written costs nothing.
  cells: longColumns.flatMap((column, index): CellModel[] => {
    const value = column.key === 'block' ? block : shown(column, line[column.key]);
    return value === undefined ? [] : [{ column: FIRST_COLUMN + index, value, style: styleOf(column) }];
  }),
});

function shown({ key, type }: LongColumn, value: string | number | undefined): string | number | undefined {
  if (typeof value !== 'string') return value;
  return (type === 'day' ? serialIn(value) : undefined) ?? fitting(labelOf(key, value));
}

/** A day that a cell can hold; any other stays the text it is. */
function serialIn(day: string): number | undefined {
  const serial = serialOfDay(day);
  return dayOfSerial(serial) === day ? serial : undefined;
}
