/** A workbook with one of everything the model can say. */
import type {
  CellModel,
  CellStyle,
  PageModel,
  RowModel,
  SheetModel,
  WorkbookModel,
} from '../../../../src/workbook/model';

const TITLE: CellStyle = { fontSize: 14, bold: true, horizontal: 'center', vertical: 'center', wrap: true };
const HEADER: CellStyle = {
  bold: true,
  fill: 'D9E1F2',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: 'thin',
};
const LOCKED: CellStyle = { vertical: 'top', wrap: true, borders: 'thin', borderColor: '7F7F7F' };
const ENTRY: CellStyle = { ...LOCKED, fill: 'FFF9E5', unlocked: true };
const ENTRY_TEXT: CellStyle = { ...ENTRY, numberFormat: '@' };
const ENTRY_DATE: CellStyle = { ...ENTRY, numberFormat: 'dd/mm/yyyy', horizontal: 'center' };
const ENTRY_PERCENT: CellStyle = { ...ENTRY, numberFormat: '0.0%', horizontal: 'right' };

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
const LANDSCAPE: PageModel = {
  orientation: 'landscape',
  margins: MARGINS,
  fitToWidth: true,
  repeatRows: { from: 3, to: 3 },
  printArea: 'B1:H12',
  footer: '&CTrang &P/&N',
  centred: true,
};

/** Texts that a careless writer takes for something else. */
export const TEXTS_LIKE_MORE = [
  '=1+1',
  '+84 292 3820 001',
  '-',
  '@ubnd',
  '\t=2',
  '\r=3',
  '1.234',
  '85%',
  '15/11/2026',
  'TRUE',
  '#N/A',
  '#REF!',
  ' hai đầu có dấu cách ',
  'dòng một\ndòng hai',
  '_x000D_',
  '<b>&amp;"\'</b>',
  'Cần Thơ ✓',
  '007/BC-UBND',
] as const;

const row = (number: number, height: number, ...cells: CellModel[]): RowModel => ({ row: number, height, cells });

const TASKS: readonly RowModel[] = [
  row(1, 24, { column: 2, value: 'PHỤ LỤC I', style: TITLE }),
  row(
    3,
    48,
    ...['Mã', 'STT', 'Nhiệm vụ', 'Kỳ trước', 'Tỷ lệ (%)', 'Ngày hoàn thành', 'Trạng thái', 'Kết quả, sản phẩm'].map(
      (value, index) => ({ column: index + 1, value, style: HEADER }),
    ),
  ),
  row(
    4,
    48,
    { column: 1, value: '224-I-1', style: LOCKED },
    { column: 2, value: 1, style: { ...LOCKED, horizontal: 'center' } },
    { column: 3, value: 'Xây dựng kế hoạch triển khai Chương trình hành động trên địa bàn thành phố.', style: LOCKED },
    { column: 4, value: 0.5, style: { ...LOCKED, numberFormat: '0%' } },
    { column: 5, value: 0.85, style: ENTRY_PERCENT },
    { column: 6, value: 46340, style: ENTRY_DATE },
    { column: 7, formula: 'IF(F4<>"","Đã hoàn thành","Đang thực hiện")', value: 'Đã hoàn thành', style: LOCKED },
    { column: 8, value: 'Kế hoạch số 125/KH-UBND', style: ENTRY_TEXT },
  ),
  row(
    5,
    48,
    { column: 1, value: '224-I-2', style: LOCKED },
    { column: 2, value: 2, style: { ...LOCKED, horizontal: 'center' } },
    {
      column: 3,
      runs: [{ text: 'Rà soát ' }, { text: 'thủ tục hành chính', bold: true }, { text: ' nội bộ.' }],
      style: LOCKED,
    },
    { column: 4, style: LOCKED },
    { column: 5, value: 0.3, style: ENTRY_PERCENT },
    { column: 6, style: ENTRY_DATE },
    { column: 7, formula: 'IF(F5<>"","Đã hoàn thành","Đang thực hiện")', value: 'Đang thực hiện', style: LOCKED },
    { column: 8, value: '', style: ENTRY_TEXT },
  ),
  row(6, 18, { column: 2, value: 'Nhiệm vụ phối hợp', style: { italic: true, borders: 'bottom' } }),
  {
    ...row(7, 32, { column: 3, value: 'Phối hợp chuẩn hóa dữ liệu đất đai.', style: LOCKED }),
    outline: 1,
    hidden: true,
  },
  { ...row(8, 32, { column: 3, value: 'Phối hợp tổ chức tập huấn.', style: LOCKED }), outline: 1, hidden: true },
  { ...row(9, 18, { column: 2, value: 'Tổng hợp', style: { bold: true, borders: 'top' } }), collapsed: true },
  row(
    10,
    18,
    { column: 3, value: 'Trung bình', style: LOCKED },
    { column: 5, formula: 'AVERAGE(E4:E5)', value: 0.575, style: { ...LOCKED, numberFormat: '0.0%' } },
    { column: 6, formula: 'COUNT(F4:F5)=2', value: false, style: LOCKED },
    { column: 7, formula: 'IF(COUNTIF(G4:G5,"Đã*")=1,"","lệch")', value: '', style: LOCKED },
    { column: 8, value: true, style: LOCKED },
  ),
];

const ANNEX: SheetModel = {
  name: '224-PL I',
  tabColor: '2F5597',
  columns: [
    { column: 1, width: 30, hidden: true },
    { column: 2, width: 36 },
    { column: 3, width: 210 },
    ...[4, 5, 6, 7].map((column) => ({ column, width: 75 })),
    { column: 8, width: 150 },
  ],
  rows: TASKS,
  merges: ['B1:H1'],
  freeze: { rows: 3, columns: 3 },
  autoFilter: 'A3:H10',
  isProtected: true,
  gridLines: false,
  page: LANDSCAPE,
  validations: [
    {
      area: 'E4:E5',
      rule: { kind: 'decimal', min: 0, max: 1 },
      prompt: { title: 'Tỷ lệ hoàn thành', text: 'Nhập từ 0% đến 100%.\nThí dụ: 85%' },
      warning: { title: 'Tỷ lệ ngoài giới hạn', text: 'Tỷ lệ phải từ 0% đến 100%. Vẫn giữ giá trị này?' },
    },
    {
      area: 'F4:F5',
      rule: { kind: 'date', min: '2026-01-01', max: '2026-12-31' },
      warning: { title: 'Ngày ngoài kỳ', text: 'Ngày phải trong năm 2026.' },
    },
    { area: 'H4', rule: { kind: 'list', source: "'Danh mục'!$A$1:$A$3" } },
    { area: 'H5', rule: { kind: 'list', source: 'CapGiaiQuyet' } },
    { area: 'H7:H8', rule: { kind: 'textLength', max: 500 } },
    { area: 'D4:D5', rule: { kind: 'whole', min: 0, max: 9 } },
    { area: 'H10', rule: { kind: 'any' }, prompt: { title: 'Ghi chú', text: 'Không bắt buộc.' } },
  ],
  conditionalFormats: [
    { area: 'E4:E5', formula: '$E4<0.5', style: { fill: 'FFC7CE', color: '9C0006', bold: true } },
    { area: 'G4:G5', formula: '$G4="Đã hoàn thành"', style: { color: '006100' } },
    { area: 'E4:E5', formula: 'ISBLANK($E4)', style: { fill: 'FFEB9C' } },
  ],
};

export const REPORT: SheetModel = {
  name: "Báo cáo '26",
  columns: [
    { column: 1, width: 225 },
    { column: 2, width: 225 },
  ],
  rows: [
    row(
      1,
      60,
      { column: 1, value: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ', style: { horizontal: 'center', wrap: true } },
      {
        column: 2,
        runs: [
          { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n', bold: true, fontSize: 13 },
          { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, underline: true, fontSize: 14 },
        ],
        style: { horizontal: 'center', vertical: 'top', wrap: true },
      },
    ),
    row(2, 60, {
      column: 1,
      value:
        'Thực hiện Kế hoạch của Ủy ban nhân dân thành phố, Sở báo cáo kết quả thực hiện tháng 11 năm 2026 như sau:',
      style: { fontSize: 14, horizontal: 'justify', vertical: 'top', wrap: true, indent: 1 },
    }),
    { row: 3, cells: [] },
    { row: 70, cells: [{ column: 1, value: 'Nơi nhận:', style: { bold: true, italic: true } }] },
  ],
  merges: ['A2:B2'],
  page: {
    orientation: 'portrait',
    margins: MARGINS,
    fitToWidth: true,
    repeatRows: { from: 1, to: 2 },
    header: '&C&P',
    firstPageBare: true,
  },
};

const LISTS: SheetModel = {
  name: 'Danh mục',
  visibility: 'hidden',
  columns: [],
  rows: ['Xã, phường', 'Sở, ban, ngành', 'Thành phố'].map((value, index) => ({
    row: index + 1,
    cells: [{ column: 1, value }],
  })),
};

const IDENTITY: SheetModel = {
  name: '_phuluc',
  visibility: 'veryHidden',
  columns: [{ column: 1, width: 60 }],
  rows: TEXTS_LIKE_MORE.map((value, index) => ({
    row: index + 1,
    cells: [
      { column: 1, value },
      { column: 2, formula: `LEN(A${index + 1})`, value: value.length, style: { numberFormat: '0' } },
    ],
  })),
};

export const KITCHEN_SINK: WorkbookModel = {
  sheets: [LISTS, ANNEX, REPORT, IDENTITY],
  names: [
    { name: 'CapGiaiQuyet', refersTo: "'Danh mục'!$A$1:$A$3" },
    { name: 'TyLe', refersTo: "'224-PL I'!$E$4:$E$5" },
  ],
  properties: { 'phuluc.coQuan': 'so-khcn', 'phuluc.ky': '2026-11', 'phuluc.dau': 'a&b <c>' },
  title: 'Báo cáo tháng 11 năm 2026',
  activeSheet: 1,
};
