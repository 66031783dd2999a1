/** One annex as a sheet: the annex's own columns verbatim and locked, then the officer's, then the rows it coordinates. */
import { dayText, periodText } from '../entries/words';
import type { Annex } from '../plan/plan';
import { areaRef } from '../workbook/a1';
import type { CellStyle, RowModel, SheetModel } from '../workbook/model';
import type { AnnexContent } from './annexContent';
import {
  annexSheetKey,
  atRow,
  columnNumber,
  FIRST_LINE_ROW,
  furnitureId,
  HEADING_ROW,
  ID_COLUMN,
  KEY_ROW,
  lastPrinted,
  NOTE_ROW,
  printArea,
  REPORT_ROW,
  SUBTITLE_ROW,
  TITLE_ROW,
} from './annexGrid';
import { cellModel } from './cells';
import { coordinationRows } from './coordinationRows';
import { annexPage } from './page';
import { heightOf, rowHeight } from './rowHeight';
import { styles } from './styles';
import { withUnread } from './unread';
import { lineValidations } from './validations';

const HEADING_HEIGHT = 62;
const FROZEN_COLUMNS = 3;

export function annexSheet<Line extends { readonly id: string }>(content: AnnexContent<Line>): SheetModel {
  const { scope, annex, columns, lines } = content;
  const lastLine = FIRST_LINE_ROW + lines.length - 1;
  const lineRows = lines.map((line, index) => lineRow(content, line, FIRST_LINE_ROW + index));
  const coordination = coordinationRows(content, lastLine + 1);
  const rows = [...frontRows(content), ...lineRows, ...coordination.rows];
  const lastRow = rows.at(-1)?.row ?? HEADING_ROW;
  return {
    name: annex.sheet,
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      ...columns.map((column, index) => ({
        column: ID_COLUMN + 1 + index,
        width: column.width,
        hidden: column.visibility === 'hidden',
      })),
    ],
    rows,
    merges: [TITLE_ROW, SUBTITLE_ROW, REPORT_ROW, NOTE_ROW].map((row) =>
      areaRef(row, ID_COLUMN + 1, row, lastPrinted(columns)),
    ),
    freeze: { rows: HEADING_ROW, columns: FROZEN_COLUMNS },
    validations: lineValidations(columns, lines),
    conditionalFormats: lines.length === 0 ? [] : content.conditionalFormats(FIRST_LINE_ROW, lastLine),
    isProtected: true,
    autoFilter: areaRef(
      HEADING_ROW,
      ID_COLUMN + 1,
      Math.max(lastRow, FIRST_LINE_ROW),
      columnNumber(columns, 'filled') - 1,
    ),
    gridLines: false,
    page: annexPage(
      { from: HEADING_ROW, to: HEADING_ROW },
      printArea(columns, Math.max(lastLine, HEADING_ROW)),
      annex,
      scope,
    ),
  };
}

function frontRows<Line extends { readonly id: string }>({
  scope,
  annex,
  columns,
  lines,
}: AnnexContent<Line>): RowModel[] {
  const { plan, agency, period } = scope;
  const first = ID_COLUMN + 1;
  const width = columns.slice(0, lastPrinted(columns) - ID_COLUMN).reduce((sum, column) => sum + column.width, 0);
  const wide = (row: number, id: string, value: string, style: CellStyle): RowModel => ({
    row,
    height: heightOf(value, width, style),
    cells: [
      { column: ID_COLUMN, value: furnitureId(id), style: styles.hiddenKey },
      { column: first, value, style },
    ],
  });
  return [
    {
      row: KEY_ROW,
      hidden: true,
      cells: [
        { column: ID_COLUMN, value: annexSheetKey(plan.id, annex), style: styles.hiddenKey },
        ...columns.map((column, index) => ({ column: first + index, value: column.key, style: styles.hiddenKey })),
      ],
    },
    wide(TITLE_ROW, 'title', `${annex.label.toUpperCase()}\n${annex.title}`, styles.title),
    wide(
      SUBTITLE_ROW,
      'subtitle',
      `(Kèm theo Kế hoạch số ${plan.number} ngày ${dayText(plan.signed)} của ${plan.issuer})`,
      styles.subtitle,
    ),
    wide(
      REPORT_ROW,
      'report',
      `${agency.name} – kỳ báo cáo ${periodText(period)} – số liệu đến ngày ${dayText(scope.cutOff)}`,
      { ...styles.subtitle, italic: false, bold: true },
    ),
    wide(NOTE_ROW, 'note', note(annex, lines.length), styles.note),
    {
      row: HEADING_ROW,
      height: HEADING_HEIGHT,
      cells: [
        { column: ID_COLUMN, value: furnitureId('heading'), style: styles.hiddenKey },
        ...columns.map((column, index) => ({ column: first + index, value: column.heading, style: styles.heading })),
      ],
    },
  ];
}

function note(annex: Annex, count: number): string {
  const rows = annex.kind === 'targets' ? 'chỉ tiêu' : 'nhiệm vụ';
  return count === 0
    ? `Cơ quan không chủ trì ${rows} nào tại ${annex.label}.`
    : 'Chỉ nhập vào ô nền vàng; ô nền xám tự tính. Dòng để trống được tính là chưa báo cáo. Dòng không có số liệu: chọn lý do ở cột “Trường hợp”. Xem thêm trang Hướng dẫn.';
}

function lineRow<Line extends { readonly id: string }>(
  { columns, unread }: AnnexContent<Line>,
  line: Line,
  row: number,
): RowModel {
  const at = atRow(columns, row);
  const cells = columns.map((column) => withUnread(column.cell(line, at), line.id, unread));
  return {
    row,
    height: rowHeight(columns, cells),
    cells: [
      { column: ID_COLUMN, value: line.id, style: styles.hiddenKey },
      ...cells.map((cell, index) => cellModel(ID_COLUMN + 1 + index, cell)),
    ],
  };
}
