/** Kiến nghị: what agencies ask, meet with and add in words, to be filtered by kind, by agency and by who decides. */
import type { Consolidated } from '../../consolidation/consolidated';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { blockLabelsOf } from './dataLabels';
import { framed, HEADING_ROW } from './frame';
import { headingPart } from './headings';
import { looks } from './looks';
import { bandPart, stacked } from './parts';
import { proposalLines, type ProposalLine } from './proposalLines';
import { consolidatedSheets } from './sheets';
import { FIRST_COLUMN, lineRow, type TableColumn } from './table';

interface NumberedLine extends ProposalLine {
  readonly number: number;
  readonly block: string;
}

const columns: readonly TableColumn<NumberedLine>[] = [
  { key: 'number', heading: 'TT', width: 34, style: looks.centre, cell: ({ number }) => number },
  { key: 'kind', heading: 'Loại nội dung', width: 115, style: looks.text, cell: ({ kind }) => kind },
  {
    key: 'agency',
    heading: 'Cơ quan, địa phương',
    width: 135,
    style: looks.text,
    cell: ({ agency }) => agency.agency.name,
  },
  { key: 'block', heading: 'Khối', width: 75, style: looks.text, cell: ({ block }) => block },
  { key: 'row', heading: 'Chỉ tiêu, nhiệm vụ', width: 105, style: looks.text, cell: ({ row }) => row },
  { key: 'text', heading: 'Nội dung', width: 420, style: looks.text, cell: ({ text }) => text },
  { key: 'level', heading: 'Cấp giải quyết', width: 110, style: looks.text, cell: ({ level }) => level },
];

const NOTE =
  'Nội dung được ghi nguyên văn theo báo cáo. Dùng nút lọc ở cột “Loại nội dung”, “Cấp giải quyết” hoặc “Cơ quan, địa phương” để xem từng nhóm.';

export function proposalsSheet(consolidated: Consolidated): SheetModel {
  const blocks = blockLabelsOf(consolidated.scope);
  const lines = proposalLines(consolidated).map((line, index) => ({
    ...line,
    number: index + 1,
    block: blocks[line.agency.block],
  }));
  const body = stacked(HEADING_ROW, [
    (row) => headingPart(columns, row),
    ...lines.map((line) => (row: number) => ({
      rows: [lineRow(columns, line, line.agency.agency.id, row)],
      merges: [],
    })),
    ...(lines.length > 0 ? [] : [(row: number) => bandPart(columns, 'Không có.', row, looks.none)]),
  ]);
  const lastColumn = FIRST_COLUMN + columns.length - 1;
  return {
    ...framed(consolidated.scope, {
      sheet: consolidatedSheets.proposals,
      title: 'KIẾN NGHỊ, KHÓ KHĂN VÀ NỘI DUNG KHÁC CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG',
      note: NOTE,
      columns,
      body,
      headings: 1,
      frozenColumns: 2,
    }),
    autoFilter: areaRef(HEADING_ROW, FIRST_COLUMN, HEADING_ROW + Math.max(lines.length, 1), lastColumn),
  };
}
