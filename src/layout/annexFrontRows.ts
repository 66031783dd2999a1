/** The rows above an annex's lines: which annex of which plan, whose report of when, how to fill it in, and the headings. */
import { dayText, periodText } from '../entries/words';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import type { CellStyle, RowModel } from '../workbook/model';
import type { AnnexForm, FormLine } from './annexForm';
import {
  annexSheetKey,
  furnitureId,
  HEADING_ROW,
  ID_COLUMN,
  KEY_ROW,
  lastPrinted,
  NOTE_ROW,
  REPORT_ROW,
  SUBTITLE_ROW,
  TITLE_ROW,
} from './annexGrid';
import { endedSentences } from './endedWords';
import { heightOf } from './rowHeight';
import { styles } from './styles';

const HEADING_HEIGHT = 62;

export function annexFrontRows<Line extends FormLine>({ scope, part, columns, lines }: AnnexForm<Line>): RowModel[] {
  const { agency, period } = scope;
  const { plan, annex } = part;
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
      `(${sourceWords(part)} Kế hoạch số ${plan.number} ngày ${dayText(plan.signed)} của ${plan.issuer})`,
      styles.subtitle,
    ),
    wide(
      REPORT_ROW,
      'report',
      `${agency.name} – kỳ báo cáo ${periodText(period)} – số liệu đến ngày ${dayText(scope.cutOff)}`,
      { ...styles.subtitle, italic: false, bold: true },
    ),
    wide(NOTE_ROW, 'note', note(scope, part, lines.length), styles.note),
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

/** Where the rows stand in the document. */
function sourceWords({ annex: { source } }: ScopeAnnex): string {
  if (source === undefined) return 'Kèm theo';
  return source.kind === 'body' ? `Theo mục ${source.place} của` : 'Theo cột kết quả, sản phẩm tại Phụ lục kèm theo';
}

const ASSUMED =
  'Văn bản kế hoạch không nêu cơ quan chủ trì ở một số dòng; việc phân công tại đây là đề xuất, chờ cơ quan tổng hợp xác nhận.';

function note(scope: ReportScope, part: ScopeAnnex, count: number): string {
  const rows = part.kind === 'targets' ? 'chỉ tiêu' : 'nhiệm vụ';
  if (count === 0) return `Cơ quan không chủ trì ${rows} nào tại ${part.annex.label}.`;
  return [
    'Chỉ nhập vào ô nền vàng; ô nền xám tự tính. Dòng để trống được tính là chưa báo cáo. Dòng không có số liệu: chọn lý do ở cột “Trường hợp”. Xem thêm trang Hướng dẫn.',
    ...endedSentences(scope, part),
    ...(part.leads.some(({ lead }) => lead.assumed !== undefined) ? [ASSUMED] : []),
  ].join(' ');
}
