/** Nội dung cần rà soát: every finding of every report that counts, to be filtered by agency, sheet or severity. */
import { describe, describeIdentity } from '../../checks/describe/describe';
import type { IdentityFinding, ReportFinding } from '../../checks/registry';
import type { Sentence } from '../../checks/describe/sentence';
import type { Consolidated } from '../../consolidation/consolidated';
import type { Severity } from '../../entries/finding';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import { quoted } from '../formula';
import { blockLabelsOf } from './dataLabels';
import { framed, HEADING_ROW } from './frame';
import { headingPart } from './headings';
import { looks } from './looks';
import { bandPart, stacked } from './parts';
import { consolidatedSheets } from './sheets';
import { columnArea, columnOf, FIRST_COLUMN, lineRow, type TableColumn } from './table';

const severityLabels: Record<Severity, string> = {
  error: 'Lỗi',
  explain: 'Cần giải trình',
  notice: 'Lưu ý',
};

interface FindingLine extends Sentence {
  readonly number: number;
  readonly agency: string;
  readonly block: string;
  readonly agencyId: string;
  readonly sheet: string;
  readonly finding: IdentityFinding | ReportFinding;
  readonly reason: string | undefined;
}

type Unnumbered = Omit<FindingLine, 'number'>;

const columns: readonly TableColumn<FindingLine>[] = [
  { key: 'number', heading: 'TT', width: 34, style: looks.centre, cell: ({ number }) => number },
  { key: 'agency', heading: 'Cơ quan, địa phương', width: 125, style: looks.text, cell: ({ agency }) => agency },
  { key: 'block', heading: 'Khối', width: 70, style: looks.text, cell: ({ block }) => block },
  { key: 'sheet', heading: 'Trang tính', width: 82, style: looks.text, cell: ({ sheet }) => sheet },
  { key: 'cell', heading: 'Ô', width: 42, style: looks.centre, cell: ({ finding }) => finding.cell },
  {
    key: 'severity',
    heading: 'Mức độ',
    width: 68,
    style: looks.centre,
    cell: ({ finding }) => severityLabels[finding.severity],
  },
  { key: 'message', heading: 'Nội dung, lý do', width: 290, style: looks.text, cell: ({ message }) => message },
  { key: 'fix', heading: 'Đề nghị', width: 215, style: looks.text, cell: ({ fix }) => fix },
  { key: 'reason', heading: 'Giải trình của cơ quan', width: 150, style: looks.text, cell: ({ reason }) => reason },
];

/** In place of a sheet where a finding is about whose report the file is: counted apart from the report's own. */
const WHOLE_FILE = 'Thông tin nhận dạng';

const NOT_WHOLE_FILE = quoted(`<>${WHOLE_FILE}`);

const NOTE =
  'Dùng nút lọc ở dòng tiêu đề để xem theo cơ quan, trang tính hoặc mức độ. Dòng có “Lỗi” được để riêng, không tính vào số liệu toàn thành phố.';

interface FindingsSheet {
  readonly sheet: SheetModel;
  /** How many findings it lists. */
  readonly count: number;
}

export function findingsSheet(consolidated: Consolidated): FindingsSheet {
  const lines = findingLines(consolidated);
  const body = stacked(HEADING_ROW, [
    (row) => headingPart(columns, row),
    ...lines.map((line) => (row: number) => ({ rows: [lineRow(columns, line, line.agencyId, row)], merges: [] })),
    ...(lines.length > 0
      ? []
      : [(row: number) => bandPart(columns, 'Không có nội dung cần rà soát.', row, looks.none)]),
  ]);
  const sheet = framed(consolidated.scope, {
    sheet: consolidatedSheets.findings,
    title: 'NỘI DUNG CẦN RÀ SOÁT TRONG BÁO CÁO CỦA CÁC CƠ QUAN, ĐỊA PHƯƠNG',
    note: NOTE,
    columns,
    body,
    headings: 1,
    frozenColumns: 2,
  });
  const lastColumn = FIRST_COLUMN + columns.length - 1;
  const autoFilter = areaRef(HEADING_ROW, FIRST_COLUMN, HEADING_ROW + Math.max(lines.length, 1), lastColumn);
  return { sheet: { ...sheet, autoFilter }, count: lines.length };
}

function findingLines({ scope, ledger }: Consolidated): FindingLine[] {
  const reports = new Map(ledger.agencies.map(({ agencyId, report }) => [agencyId, report]));
  const blocks = blockLabelsOf(scope);
  return scope.agencies
    .flatMap(({ agency, block, scope: own }): Unnumbered[] => {
      const report = reports.get(agency.id);
      const about = { agencyId: agency.id, agency: agency.name, block: blocks[block] };
      return [
        ...(report?.identityFindings ?? []).map((finding): Unnumbered => ({
          ...about,
          ...describeIdentity(finding),
          sheet: WHOLE_FILE,
          finding,
          reason: undefined,
        })),
        ...(report?.findings ?? []).map(({ finding, reason }): Unnumbered => ({
          ...about,
          ...describe(finding, own),
          sheet: finding.sheet ?? '',
          finding,
          reason,
        })),
      ];
    })
    .map((line, index) => ({ ...line, number: index + 1 }));
}

/** How many findings ask for a word of justification and have none. */
export function unexplainedCount(all: number): string {
  const explain = `${areaOf(all, 'severity')},${quoted(severityLabels.explain)},${areaOf(all, 'sheet')},${NOT_WHOLE_FILE}`;
  return `COUNTIFS(${explain})-COUNTIFS(${explain},${areaOf(all, 'reason')},"?*")`;
}

const areaOf = (all: number, key: string): string =>
  columnArea(consolidatedSheets.findings.name, columnOf(columns, key), HEADING_ROW + 1, HEADING_ROW + Math.max(all, 1));

/** How many findings of a severity there are of an agency's report, by the reference to its id; those of the file itself are apart. */
export function findingCount(all: number, agencyId: string, severity: Severity): string {
  const { name } = consolidatedSheets.findings;
  const ids = columnArea(name, ID_COLUMN, HEADING_ROW + 1, HEADING_ROW + Math.max(all, 1));
  const conditions = [
    [ids, agencyId],
    [areaOf(all, 'severity'), quoted(severityLabels[severity])],
    [areaOf(all, 'sheet'), NOT_WHOLE_FILE],
  ];
  return `COUNTIFS(${conditions.flat().join(',')})`;
}
