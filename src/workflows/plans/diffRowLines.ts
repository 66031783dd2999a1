/** What changed in the rows of a plan that stayed, grouped by kind of change, in lines. */
import { rowNumber } from '../../entries/rowNumber';
import type { DirectoryIndex } from '../../plan/agencies';
import type { KeptRow, MeasureField, Move, PlacedRow, RowChange } from '../../plan/diff/planDiff';
import { unreachable } from '../../result';
import { aimText, bodiesText, inMarks, measureText, scheduleText } from './diffWords';

export interface LineGroup {
  readonly heading: string;
  readonly count: number;
  readonly lines: readonly string[];
}

export const rowLabel = ({ annex, row }: PlacedRow): string => `${annex.label}, ${rowNumber(row.no)}`;

const HEADINGS: readonly (readonly [kinds: readonly RowChange['kind'][], heading: string])[] = [
  [['reworded'], 'Dòng đổi lời văn'],
  [['moved'], 'Dòng chuyển chỗ'],
  [['reassigned'], 'Dòng đổi cơ quan'],
  [['redated'], 'Dòng đổi thời hạn'],
  [['measure-added', 'measure-removed', 'measure-changed'], 'Dòng đổi thước đo'],
  [['other'], 'Dòng đổi nội dung khác'],
];

export function changedRows(kept: readonly KeptRow[], index: DirectoryIndex): LineGroup[] {
  const groups = HEADINGS.map(([kinds, heading]): LineGroup => {
    const rows = kept.flatMap((row) => {
      const changes = row.changes.filter((change) => kinds.includes(change.kind) && !isRenumbering(change));
      return changes.length === 0
        ? []
        : [[nameOf(row), ...changes.flatMap((change) => changeLines(change, row, index))]];
    });
    return { heading, count: rows.length, lines: rows.flat() };
  });
  return [...groups, renumbered(kept)].filter(({ count }) => count > 0);
}

/** Where rows were added or taken out before it, a row only has another number. */
const isRenumbering = (change: RowChange): boolean =>
  change.kind === 'moved' && change.by.every((move) => move === 'number');

/** One line an annex: of fifty rows pushed on by one, fifty lines would hide the others. */
function renumbered(kept: readonly KeptRow[]): LineGroup {
  const rows = kept.filter(({ changes }) => changes.some(isRenumbering));
  const labels = [...new Set(rows.map(({ after }) => after.annex.label))];
  return {
    heading: 'Dòng chỉ đổi số thứ tự',
    count: rows.length,
    lines: labels.map(
      (label) =>
        `${label}: ${rows
          .filter(({ after }) => after.annex.label === label)
          .map(({ before, after }) => `${numberOf(before)} thành ${numberOf(after)}`)
          .join(', ')}`,
    ),
  };
}

const numberOf = ({ row }: PlacedRow): string =>
  row.noText === undefined ? row.no : `${row.no} (${inMarks(row.noText)})`;

function nameOf({ before, after }: KeptRow): string {
  const label = rowLabel(after);
  return rowLabel(before) === label ? label : `${label} (trước là ${rowLabel(before)})`;
}

const MOVES: Record<Move, string> = {
  annex: 'sang phụ lục khác',
  section: 'sang mục khác',
  number: 'đổi số thứ tự',
  order: 'đổi thứ tự so với các dòng khác',
};

const ROLES = { lead: 'chủ trì', coordinating: 'phối hợp' } as const;

const OTHERS = {
  deliverable: 'Sản phẩm',
  baseline: 'Kết quả năm trước',
  field: 'Lĩnh vực',
  leads: 'Cách nhiều cơ quan chủ trì cùng làm',
} as const;

const LEADS = new Map([
  ['representative', 'một sản phẩm chung, cơ quan đứng đầu đại diện'],
  ['parts', 'mỗi cơ quan làm phần của mình'],
]);

function changeLines(change: RowChange, { before, after }: KeptRow, index: DirectoryIndex): string[] {
  switch (change.kind) {
    case 'moved':
      return [`  ${change.by.map((move) => MOVES[move]).join(', ')}${sectionsText(before, after, change.by)}`];
    case 'reworded':
      return [`  cũ:  ${change.before}`, `  mới: ${change.after}${change.isSpelling ? ' (chỉ khác cách viết)' : ''}`];
    case 'reassigned': {
      const { role, byWords, byMeaning } = change;
      return [
        ...(byWords ? [`  ${ROLES[role]}: ${inMarks(change.before.text)} thành ${inMarks(change.after.text)}`] : []),
        ...(byMeaning
          ? [
              `  ${byWords ? 'hiểu là' : `${ROLES[role]}, cùng lời nhưng hiểu khác`}: ${bodiesText(change.before.bodies, index)} thành ${bodiesText(change.after.bodies, index)}`,
            ]
          : ['  vẫn là các cơ quan ấy']),
      ];
    }
    case 'redated':
      return [
        ...(change.byWords ? [`  ${inMarks(change.before.text)} thành ${inMarks(change.after.text)}`] : []),
        ...(change.byMeaning
          ? [
              `  ${change.byWords ? 'hiểu là' : 'cùng lời nhưng hiểu khác'}: ${scheduleText(change.before.schedule)} thành ${scheduleText(change.after.schedule)}`,
            ]
          : ['  vẫn là thời hạn ấy']),
      ];
    case 'measure-added':
      return [`  thêm thước đo ${change.measure.no}: ${measureText(change.measure)}`];
    case 'measure-removed':
      return [`  bỏ thước đo ${change.measure.no}: ${measureText(change.measure)}`];
    case 'measure-changed':
      return [
        `  thước đo ${change.after.no}, đổi ${change.fields.map((field) => MEASURE_FIELDS[field]).join(', ')}`,
        ...(change.fields.some((field) => AIM.includes(field))
          ? [`    ${aimText(change.before)} thành ${aimText(change.after)}`]
          : []),
        ...(change.fields.some((field) => LABELS.includes(field))
          ? [`    cũ:  ${measureText(change.before)}`, `    mới: ${measureText(change.after)}`]
          : []),
      ];
    case 'other': {
      const said = (value: string | undefined): string => inMarks(LEADS.get(value ?? '') ?? value ?? '');
      return [`  ${OTHERS[change.field]}: ${said(change.before)} thành ${said(change.after)}`];
    }
    default:
      return unreachable(change);
  }
}

const AIM: readonly MeasureField[] = ['comparator', 'threshold', 'unit', 'unitName'];
const LABELS: readonly MeasureField[] = ['numerator', 'denominator'];

const MEASURE_FIELDS: Record<MeasureField, string> = {
  kind: 'loại số liệu',
  comparator: 'dấu so sánh',
  threshold: 'mức chỉ tiêu',
  baseline: 'kết quả năm trước',
  unit: 'đơn vị',
  unitName: 'tên đơn vị',
  basis: 'cách tính theo thời gian',
  availability: 'kỳ có số liệu',
  measuredBy: 'cơ quan cho số liệu',
  aggregation: 'cách tổng hợp',
  aggregationByGroup: 'cách tổng hợp theo nhóm cơ quan',
  numerator: 'nội dung tử số',
  denominator: 'nội dung mẫu số',
  mayExceed: 'tử số được lớn hơn mẫu số',
  mayNotArise: 'được phép không phát sinh',
  within: 'thước đo bao trùm',
  unconfirmed: 'điểm cần xác nhận',
};

function sectionsText(before: PlacedRow, after: PlacedRow, by: readonly Move[]): string {
  if (!by.includes('section') && !by.includes('annex')) return '';
  const path = ({ annex, sections }: PlacedRow): string =>
    [annex.label, ...sections.map(({ no, text }) => `${no} ${text}`.trim())].join(', ');
  return `: từ ${inMarks(path(before))} sang ${inMarks(path(after))}`;
}
