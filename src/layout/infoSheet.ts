/** Thông tin chung: whose report this is and of when, who prepares and signs it, and the headline figures. */
import type { Entries } from '../entries/entries';
import { weekdayText } from '../entries/words';
import type { Figures } from '../figures/figures';
import type { Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import { areaRef } from '../workbook/a1';
import type { RowModel, SheetModel } from '../workbook/model';
import { furnitureId, ID_COLUMN, KEY_ROW } from './annexGrid';
import { FRONT, infoFields } from './frontFields';
import { frontSheets, keyRow, LABEL_COLUMN, VALUE_COLUMN, VALUE_KEY } from './frontGrid';
import { COUNT_COLUMN, filledInLine, headlineLines, OF_COLUMN, type CountedAreas } from './headlineRows';
import { identityFacts } from './identityFacts';
import {
  fact,
  field,
  heading,
  HINT_COLUMN,
  HINT_WIDTH,
  LABEL_WIDTH,
  LAST_COLUMN,
  LAST_WIDTH,
  planTitle,
  VALUE_WIDTH,
  wide,
  type InfoLine,
} from './infoLines';
import { frontPage } from './page';
import { styles } from './styles';
import { termFact } from './termText';
import { unreadOf } from './unread';

export interface InfoSheet {
  readonly sheet: SheetModel;
  /** The row of Số liệu đến ngày, for its defined name. */
  readonly cutOffRow: number;
}

/** What the headline counts run over. */
export interface HeadlineAreas {
  /** By plan id. */
  readonly counted: ReadonlyMap<string, CountedAreas>;
  readonly filled: readonly string[];
}

export function infoSheet(scope: ReportScope, entries: Entries, figures: Figures, areas: HeadlineAreas): InfoSheet {
  const lines = [
    ...titleLines(scope),
    ...periodLines(scope),
    ...signingLines(scope, entries),
    ...figureLines(scope, figures, areas),
    wide('note', 'Không nhập nội dung thuộc phạm vi bí mật nhà nước vào tệp này.', styles.note),
  ];
  const laid = lines.map((line, index) => line(KEY_ROW + 1 + index));
  const rows = [keyRow(frontSheets.info.key, [[VALUE_COLUMN, VALUE_KEY]]), ...laid.map(({ row }) => row)];
  const sheet: SheetModel = {
    name: frontSheets.info.name,
    tabColor: '1F3864',
    columns: [
      { column: ID_COLUMN, width: 20, hidden: true },
      { column: LABEL_COLUMN, width: LABEL_WIDTH },
      { column: VALUE_COLUMN, width: VALUE_WIDTH },
      { column: HINT_COLUMN, width: HINT_WIDTH },
      { column: LAST_COLUMN, width: LAST_WIDTH },
      { column: COUNT_COLUMN, width: 20, hidden: true },
      { column: OF_COLUMN, width: 20, hidden: true },
    ],
    rows,
    merges: laid.flatMap(({ merge }) => merge ?? []),
    validations: laid.flatMap(({ validation }) => validation ?? []),
    isProtected: true,
    gridLines: false,
    page: frontPage(areaRef(KEY_ROW + 1, LABEL_COLUMN, rows.length, LAST_COLUMN)),
  };
  return { sheet, cutOffRow: rowOf('cutOff', rows) };
}

const titleLines = ({ plan, riders, asksEstimate }: ReportScope): InfoLine[] => [
  wide(
    'title',
    `BÁO CÁO ${asksEstimate ? 'KẾT QUẢ' : 'TIẾN ĐỘ'} THỰC HIỆN KẾ HOẠCH SỐ ${plan.number}`,
    styles.title,
    28,
  ),
  planTitle('plan', plan.title),
  ...riders.map(({ id, number, title }) => planTitle(`plan.${id}`, `và Kế hoạch số ${number}: ${title}`)),
];

const periodLines = (scope: ReportScope): InfoLine[] => [
  heading('period', 'I. KỲ BÁO CÁO'),
  ...identityFacts(scope).map(({ what, heading: label, value }) =>
    fact(what, label, value, what === 'cutOff' ? { ...styles.label, numberFormat: 'dd/mm/yyyy' } : styles.label),
  ),
  fact('deadline', 'Thời hạn gửi', termFact(scope)),
  fact('sendOn', 'Ngày gửi (ngày làm việc cuối cùng trong hạn)', weekdayText(scope.deadline.sendOn)),
  fact('consolidator', 'Nơi nhận, tổng hợp', scope.consolidator.name),
];

function signingLines(scope: ReportScope, entries: Entries): InfoLine[] {
  const unread = unreadOf(entries);
  const fields = infoFields(scope).map((each) => {
    const value = entries.info[each.field];
    return field(each, value === undefined ? unread(FRONT.info, each.field) : each.codec.encode(value), value);
  });
  return [heading('signing', 'II. NGƯỜI LẬP, NGƯỜI KÝ'), ...fields];
}

function figureLines({ plan, riders }: ReportScope, figures: Figures, areas: HeadlineAreas): InfoLine[] {
  const headlineOf = ({ id }: Plan): InfoLine[] => {
    const counted = areas.counted.get(id);
    const headline = figures.headlines.get(id);
    const rows = counted && headline ? headlineLines(id === plan.id ? '' : id, counted, headline, LABEL_WIDTH) : [];
    return rows.map(unmerged);
  };
  return [
    heading('headline', 'III. KẾT QUẢ TỔNG HỢP (tự tính)'),
    ...headlineOf(plan),
    ...riders.flatMap((rider) => [
      heading(`headline.${rider.id}`, `Kế hoạch số ${rider.number}`),
      ...headlineOf(rider),
    ]),
    unmerged(filledInLine(areas.filled, figures, LABEL_WIDTH)),
  ];
}

const unmerged =
  (line: (row: number) => RowModel): InfoLine =>
  (row) => ({ row: line(row) });

function rowOf(what: string, rows: readonly RowModel[]): number {
  const found = rows.find(({ cells }) => cells.some(({ value }) => value === furnitureId(what)));
  if (!found) throw new Error(`No row ${what}`);
  return found.row;
}
