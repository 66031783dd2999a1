/** Tình hình gửi báo cáo: every agency and every file accounted for, what is undecided, what was decided, and both balances. */
import type { Consolidated } from '../../consolidation/consolidated';
import { ledgerStateLabels, lineUseLabels } from '../../consolidation/describe/labels';
import { balanceSentences, STAMP_NOTE } from '../../consolidation/describe/ledger';
import type { Severity } from '../../entries/finding';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { serialOfDay } from '../../workbook/serial';
import { quoted } from '../formula';
import { balancePart } from './balance';
import { is, type DataFormulas } from './dataGrid';
import { findingCount } from './findingsSheet';
import { framed, HEADING_ROW } from './frame';
import { headingPart, headingRows } from './headings';
import {
  agencyLines,
  basisText,
  decisionLines,
  onTimeText,
  OPEN_QUESTION,
  questionLines,
  timeliness,
  unusedFileLines,
  type LedgerLine,
} from './ledgerLines';
import { looks } from './looks';
import { marksOf } from './marks';
import { bandPart, stacked, type Part } from './parts';
import { consolidatedSheets } from './sheets';
import { columnArea, columnOf, FIRST_COLUMN, ID, lineRow, type TableColumn } from './table';

interface NumberedLine extends LedgerLine {
  readonly number: number;
  readonly data: DataFormulas;
  /** How many findings there are in all: how far formulas over them reach. */
  readonly findingCount: number;
}

const day = (on: string | undefined): number | undefined => (on === undefined ? undefined : serialOfDay(on));

const FINDINGS = 'Nội dung cần rà soát';
const ROWS = 'Số dòng';

const severityColumn = (severity: Severity, heading: string): TableColumn<NumberedLine> => ({
  key: severity,
  heading,
  group: FINDINGS,
  width: 42,
  style: looks.tally,
  cell: ({ expected, findingCount: all }, at) =>
    expected && { formula: findingCount(all, at(ID), severity), value: expected.findings[severity] },
});

/** Of a file that counts, from Dữ liệu; of any other, what its file holds. */
const rowsColumn = (what: 'used' | 'setAside', heading: string): TableColumn<NumberedLine> => ({
  key: what,
  heading,
  group: ROWS,
  width: 46,
  style: looks.tally,
  cell: ({ file, expected, data }, at) =>
    file &&
    (expected
      ? {
          formula: data.count(
            ['agency', at(ID)],
            is('use', what === 'used' ? 'used' : 'set-aside'),
            is('source', 'workbook'),
          ),
          value: file.rows[what],
        }
      : file.rows[what]),
});

const ledgerColumns: readonly TableColumn<NumberedLine>[] = [
  { key: 'number', heading: 'TT', width: 34, style: looks.centre, cell: ({ number }) => number },
  { key: 'agency', heading: 'Cơ quan, địa phương', width: 150, style: looks.text, cell: ({ agency }) => agency },
  { key: 'group', heading: 'Nhóm', width: 78, style: looks.text, cell: ({ group }) => group },
  { key: 'state', heading: 'Tình trạng', width: 92, style: looks.centre, cell: ({ state }) => state },
  { key: 'source', heading: 'Nguồn số liệu', width: 60, style: looks.centre, cell: ({ source }) => source },
  { key: 'first', heading: 'Ngày gửi đầu', width: 66, style: looks.day, cell: ({ first, on }) => day(first?.on ?? on) },
  { key: 'basis', heading: 'Căn cứ ngày gửi', width: 72, style: looks.centre, cell: basisText },
  { key: 'onTime', heading: 'Thời hạn', width: 58, style: looks.centre, cell: onTimeText },
  {
    key: 'completed',
    heading: 'Ngày gửi bổ sung',
    width: 66,
    style: looks.day,
    cell: ({ completed }) => day(completed?.on),
  },
  { key: 'sending', heading: 'Lần gửi', width: 36, style: looks.count, cell: ({ expected }) => expected?.sending },
  {
    key: 'checkCode',
    heading: 'Mã đối chiếu',
    width: 72,
    style: looks.centre,
    cell: ({ expected }) => expected?.checkCode,
  },
  severityColumn('error', 'Lỗi'),
  severityColumn('explain', 'Cần giải trình'),
  severityColumn('notice', 'Lưu ý'),
  rowsColumn('used', lineUseLabels.used),
  rowsColumn('setAside', lineUseLabels['set-aside']),
  {
    key: 'file',
    heading: 'Tệp',
    width: 150,
    style: looks.text,
    cell: ({ file, fileName }) => file?.file.name ?? fileName,
  },
  { key: 'note', heading: 'Ghi chú, lý do', width: 215, style: looks.text, cell: ({ note }) => note },
];

const area = (key: string, from: number, to: number): string =>
  columnArea(consolidatedSheets.ledger.name, columnOf(ledgerColumns, key), from, to);

export interface LedgerSheet {
  readonly sheet: SheetModel;
  /** A column over the agencies' lines. */
  readonly area: (key: string) => string;
  /** Counts the open questions. */
  readonly questions: string;
}

export function ledgerSheet(consolidated: Consolidated, data: DataFormulas, allFindings: number): LedgerSheet {
  const { scope, ledger } = consolidated;
  const headings = headingPart(ledgerColumns, HEADING_ROW);
  const firstLine = HEADING_ROW + headings.rows.length;
  const numbered = (lines: readonly LedgerLine[]): NumberedLine[] =>
    lines.map((line, index) => ({ ...line, number: index + 1, data, findingCount: allFindings }));
  const own = numbered(agencyLines(consolidated));
  const unused = numbered(unusedFileLines(consolidated));
  const lastAgency = firstLine + Math.max(own.length, 1) - 1;
  // After the agencies: a heading, the files, or a line that says there are none.
  const firstFile = lastAgency + 2;
  const part = (lines: readonly NumberedLine[]): Block[] =>
    lines.length === 0
      ? [(row) => bandPart(ledgerColumns, 'Không có.', row, looks.none)]
      : lines.map((line) => (row) => ({ rows: [lineRow(ledgerColumns, line, line.id, row)], merges: [] }));
  const band =
    (text: string): Block =>
    (row) =>
      bandPart(ledgerColumns, text, row, looks.block);
  const body = stacked(HEADING_ROW, [
    () => headings,
    ...part(own),
    band('TỆP KHÔNG DÙNG ĐỂ TỔNG HỢP'),
    ...part(unused),
    band('NỘI DUNG CHỜ QUYẾT ĐỊNH'),
    ...part(numbered(questionLines(consolidated))),
    band('QUYẾT ĐỊNH, NHẬP THAY VÀ CHỐT TỔNG HỢP ĐÃ GHI NHẬN'),
    ...part(numbered(decisionLines(consolidated))),
    band('CÂN ĐỐI TỆP VÀ DÒNG'),
    (row) =>
      balancePart(row, ledger.balance, {
        agencies: (key) => area(key, firstLine, lastAgency),
        files: (key) => area(key, firstFile, firstFile + Math.max(unused.length, 1) - 1),
      }),
  ]);
  const last = FIRST_COLUMN + ledgerColumns.length - 1;
  return {
    area: (key) => area(key, firstLine, lastAgency),
    questions: `COUNTIF(${area('state', firstLine, body.rows.at(-1)?.row ?? firstLine)},${quoted(OPEN_QUESTION)})`,
    sheet: {
      ...framed(scope, {
        sheet: consolidatedSheets.ledger,
        title: 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG',
        note: `${balanceSentences(ledger.balance).join(' ')} ${STAMP_NOTE}`,
        columns: ledgerColumns,
        body,
        headings: headingRows(ledgerColumns),
        frozenColumns: 2,
        marks: marksOf(ledgerColumns, body, ['state', 'onTime'], {
          good: [],
          bad: [ledgerStateLabels['not-sent'], ledgerStateLabels.unreadable, timeliness.late],
          ask: [ledgerStateLabels.partial, ledgerStateLabels['entered-for'], OPEN_QUESTION],
        }),
      }),
      autoFilter: areaRef(firstLine - 1, FIRST_COLUMN, lastAgency, last),
    },
  };
}

type Block = (row: number) => Part;
