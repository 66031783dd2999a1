/** Draws a review table as a worksheet: keys hidden in row 1 and column A, so that moved rows and columns are found again. */
import { heightOf } from '../../layout/rowHeight';
import { palette, styles } from '../../layout/styles';
import { areaRef } from '../../workbook/a1';
import type { CellModel, CellStyle, PageModel, RowModel, SheetModel, ValidationModel } from '../../workbook/model';
import { cellText, type ReviewColumn, type ReviewLine, type ReviewTable } from './column';

const ID_COLUMN = 1;
const FIRST_COLUMN = 2;
const KEY_ROW = 1;
const TITLE_ROW = 2;
const NOTE_ROW = 3;
const HEADING_ROW = 4;
export const FIRST_LINE_ROW = 5;
/** In column A of the row of headings. */
export const HEADING_ID = '#heading';
const OURS_ID = '#title';
/** Rows an officer may insert at the end still offer their lists. */
const SPARE_ROWS = 50;
const SIZE = 11;
const LEAST_HEIGHT = 20;
/** Points between the margins of A4, lying. */
const PAGE_WIDTH = 773;
/** Points: a wider table would shrink past reading on A4, and is printed over several pages side by side. */
const MOST_ON_A_PAGE = 1_180;

export const sheetKeyOf = (key: string): string => `phuluc:review/${key}`;

const cellStyle: CellStyle = { ...styles.locked, fontSize: SIZE, vertical: 'top', numberFormat: '@', unlocked: true };
const looks: Readonly<Record<ReviewColumn['look'], CellStyle>> = {
  verbatim: cellStyle,
  reading: { ...cellStyle, fill: palette.entryFill },
  note: { ...cellStyle, color: palette.askText, italic: true },
};
const untaken: CellStyle = { ...cellStyle, fill: palette.lockedFill };
const sectionStyle: CellStyle = { ...cellStyle, bold: true, fill: palette.headingFill, color: palette.heading };
const DOUBTED: CellStyle = { fill: palette.ask };

const page: PageModel = {
  orientation: 'landscape',
  margins: { top: 15, bottom: 15, left: 12, right: 12, header: 7, footer: 7 },
  fitToWidth: true,
  repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
  footer: '&L&"Times New Roman,Italic"&9&A&R&"Times New Roman,Regular"&9Trang &P/&N',
};

export function tableSheet(table: ReviewTable): SheetModel {
  const { columns, lines } = table;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const titleColumns = titleSpan(columns);
  const titleWidth = columns.slice(0, titleColumns).reduce((sum, column) => sum + column.width, 0);
  const titled = (row: number, value: string, style: CellStyle): RowModel => ({
    row,
    height: Math.max(LEAST_HEIGHT, heightOf(value, titleWidth, style)),
    cells: [hidden(OURS_ID), { column: FIRST_COLUMN, value, style }],
  });
  const merged = titleColumns > 1 ? [TITLE_ROW, NOTE_ROW] : [];
  return {
    name: table.name,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...columns.map((column, n) => ({ column: FIRST_COLUMN + n, width: column.width })),
    ],
    rows: [
      {
        row: KEY_ROW,
        hidden: true,
        cells: [
          hidden(sheetKeyOf(table.key)),
          ...columns.map(({ key }, n) => ({ column: FIRST_COLUMN + n, value: key, style: styles.hiddenKey })),
        ],
      },
      titled(TITLE_ROW, table.title, { ...styles.title, horizontal: 'left' }),
      titled(NOTE_ROW, table.note, styles.note),
      headingRow(columns),
      ...lines.map((line, n) => lineRow(columns, line, FIRST_LINE_ROW + n)),
    ],
    merges: merged.map((row) => areaRef(row, FIRST_COLUMN, row, FIRST_COLUMN + titleColumns - 1)),
    freeze: { rows: HEADING_ROW, columns: ID_COLUMN + table.frozen },
    validations: listsOf(columns, lines.length),
    gridLines: false,
    page: { ...page, fitToWidth: width <= MOST_ON_A_PAGE },
  };
}

/** Titles go over as many columns as a page shows at full size. */
function titleSpan(columns: readonly ReviewColumn[]): number {
  let width = 0;
  const first = columns.findIndex((column) => {
    width += column.width;
    return width > PAGE_WIDTH;
  });
  return first < 0 ? columns.length : Math.max(1, first);
}

const hidden = (value: string): CellModel => ({ column: ID_COLUMN, value, style: styles.hiddenKey });

const headingRow = (columns: readonly ReviewColumn[]): RowModel => ({
  row: HEADING_ROW,
  height: Math.max(...columns.map(({ heading, width }) => heightOf(heading, width, styles.heading))),
  cells: [
    hidden(HEADING_ID),
    ...columns.map(({ heading }, n) => ({ column: FIRST_COLUMN + n, value: heading, style: styles.heading })),
  ],
});

function lineRow(columns: readonly ReviewColumn[], line: ReviewLine, row: number): RowModel {
  const cells = columns.map((column, n): CellModel => {
    const text = cellText(line.shown.get(column.key) ?? '');
    return {
      column: FIRST_COLUMN + n,
      ...(text !== '' && { value: text }),
      style: styleOf(column, line),
    };
  });
  const heights = columns.map(({ width }, n) => {
    const { value, style } = cells[n] ?? {};
    return typeof value === 'string' ? heightOf(value, width, style) : 0;
  });
  return { row, height: Math.max(LEAST_HEIGHT, ...heights), cells: [hidden(line.id), ...cells] };
}

function styleOf(column: ReviewColumn, { look, takes, doubted }: ReviewLine): CellStyle {
  if (look !== 'section' && takes?.has(column.key) === false) return untaken;
  const base = look === 'section' && column.look !== 'note' ? sectionStyle : looks[column.look];
  return doubted?.has(column.key) ? { ...base, ...DOUBTED } : base;
}

function listsOf(columns: readonly ReviewColumn[], lines: number): ValidationModel[] {
  return columns.flatMap(({ options }, n) => {
    if (!options) return [];
    const column = FIRST_COLUMN + n;
    const area = areaRef(FIRST_LINE_ROW, column, FIRST_LINE_ROW + lines + SPARE_ROWS, column);
    return [{ area, rule: { kind: 'list', source: `"${options.join(',')}"` } }];
  });
}
