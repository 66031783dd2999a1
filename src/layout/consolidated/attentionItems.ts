/** What of a consolidation needs attention: of the sending, of the city's figures, of rows, of what waits for a person. */
import type { Consolidated } from '../../consolidation/consolidated';
import { FALLEN, notableOf } from '../../consolidation/city/notable';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';
import { scopeNames } from '../../consolidation/describe/names';
import { numbersText } from '../../consolidation/describe/rowNumbers';
import { verdictLabels } from '../../figures/labels';
import { quoted } from '../formula';
import type { LedgerSheet } from './ledgerSheet';
import type { Told } from './overviewGrid';
import { unusableAgencies, type Sending } from './overviewSending';
import type { Live } from './table';
import type { CityArea } from './targetsSheet';

export type AttentionKey =
  | 'notSent'
  | 'unusable'
  | 'overdue'
  | 'notMet'
  | 'without'
  | 'fallen'
  | 'contradicted'
  | 'setAside'
  | 'explain'
  | 'unexplained'
  | 'enteredFor'
  | 'questions';

export interface AttentionItem {
  readonly key: AttentionKey;
  readonly label: string;
  readonly count: Live & { readonly value: number };
  readonly detail: string;
}

export interface AttentionSources {
  readonly sending: Sending;
  readonly ledger: LedgerSheet;
  readonly unexplained: string;
  readonly targets: readonly CityArea[];
  readonly tasks: readonly CityArea[];
}

export const attentionItems = (consolidated: Consolidated, sources: AttentionSources): AttentionItem[] => [
  ...sendingItems(consolidated, sources),
  ...cityItems(consolidated, sources),
  ...rowItems(consolidated, sources),
  ...waitingItems(consolidated, sources),
];

const item = (key: AttentionKey, label: string, formula: string, value: number, detail = ''): AttentionItem => ({
  key,
  label,
  count: { formula, value },
  detail,
});

/** Counted elsewhere on the sheet. */
const same = (key: AttentionKey, label: string, { cell, value }: Told, detail: string): AttentionItem =>
  item(key, label, cell, value, detail);

const sendingItems = (consolidated: Consolidated, { sending }: AttentionSources): AttentionItem[] => [
  same('notSent', 'Cơ quan, địa phương chưa gửi báo cáo', sending.total('notSent'), notSentText(consolidated)),
  same(
    'unusable',
    'Cơ quan, địa phương có tệp gửi đến chưa dùng được',
    sending.total('unusable'),
    agencyNames(consolidated, unusableAgencies(consolidated)),
  ),
];

function cityItems({ city }: Consolidated, { targets, tasks }: AttentionSources): AttentionItem[] {
  const notable = notableOf(city);
  const numbers = (rows: Parameters<typeof numbersText>[0]): string => numbersText(rows, city.plans);
  const inAll = (areas: readonly CityArea[], key: string, criteria: readonly string[]): string =>
    areas.flatMap((area) => criteria.map((criterion) => `COUNTIF(${area(key)},${quoted(criterion)})`)).join('+') || '0';
  const verdicts = (...of: readonly (keyof typeof verdictLabels)[]): string =>
    inAll(
      targets,
      'targetVerdict',
      of.map((verdict) => verdictLabels[verdict]),
    );
  const status = (of: keyof typeof cityStatusLabels): string => inAll(tasks, 'status', [`${cityStatusLabels[of]}*`]);
  const both = (key: string, criterion: string): string =>
    `${inAll(targets, key, [criterion])}+${inAll(tasks, key, [criterion])}`;
  return [
    item('overdue', 'Nhiệm vụ quá hạn', status('overdue'), notable.overdue.length, numbers(notable.overdue)),
    item(
      'notMet',
      'Chỉ tiêu chưa đạt, không đạt',
      verdicts('not-yet-met', 'missed'),
      notable.notMet.length,
      numbers(notable.notMet),
    ),
    item(
      'without',
      'Chỉ tiêu chưa có số liệu, nhiệm vụ chưa báo cáo',
      `${verdicts('no-data', 'not-reported')}+${status('not-reported')}`,
      notable.withoutTargets.length + notable.withoutTasks.length,
      numbers([...notable.withoutTargets, ...notable.withoutTasks]),
    ),
    item(
      'fallen',
      'Kết quả, tiến độ giảm so với kỳ trước',
      both('difference', `<${FALLEN.toFixed(6)}`),
      notable.fallenMeasures.length + notable.fallenTasks.length,
      numbers([...notable.fallenMeasures, ...notable.fallenTasks]),
    ),
    item(
      'contradicted',
      'Số liệu mâu thuẫn giữa các cơ quan chủ trì',
      both('conflict', '?*'),
      notable.contradicted.length,
      numbers(notable.contradicted),
    ),
  ];
}

function rowItems(
  { ledger: { agencies } }: Consolidated,
  { ledger: sheet, unexplained }: AttentionSources,
): AttentionItem[] {
  const total = (count: (agency: (typeof agencies)[number]) => number): number =>
    agencies.reduce((sum, agency) => sum + count(agency), 0);
  return [
    item(
      'setAside',
      'Dòng để riêng do có lỗi',
      `SUM(${sheet.area('setAside')})`,
      total(({ used }) => used?.rows.setAside ?? 0),
      'Xem trang tính Nội dung cần rà soát, mức độ “Lỗi”.',
    ),
    item(
      'explain',
      'Nội dung cần giải trình',
      `SUM(${sheet.area('explain')})`,
      total(({ findings }) => findings.explain),
      'Xem trang tính Nội dung cần rà soát, mức độ “Cần giải trình”.',
    ),
    item(
      'unexplained',
      'Trong đó chưa có lý do',
      unexplained,
      total((agency) => agency.unexplained),
    ),
  ];
}

const waitingItems = (consolidated: Consolidated, { sending, ledger: sheet }: AttentionSources): AttentionItem[] => [
  same(
    'enteredFor',
    'Cơ quan có số liệu nhập thay, chờ xác nhận',
    sending.total('enteredFor'),
    agencyNames(
      consolidated,
      consolidated.ledger.agencies.filter(({ state }) => state === 'entered-for').map(({ agencyId }) => agencyId),
    ),
  ),
  item(
    'questions',
    'Nội dung chờ người tổng hợp quyết định',
    sheet.questions,
    consolidated.ledger.questions.length,
    'Xem cuối trang tính Tình hình gửi báo cáo.',
  ),
];

const MOST_NAMED = 20;

export function agencyNames({ scope }: Consolidated, ids: readonly string[]): string {
  const names = scopeNames(scope);
  const more = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).map((id) => names.agency(id));
  return named.join('; ') + (more > 0 ? ` và ${more} cơ quan khác, xem trang tính Tình hình gửi báo cáo` : '');
}

function notSentText(consolidated: Consolidated): string {
  const { ledger, previous } = consolidated;
  const notSent = ledger.agencies.filter(({ state }) => state === 'not-sent').map(({ agencyId }) => agencyId);
  const lateBefore = new Set(previous?.late);
  const twice = notSent.filter((id) => lateBefore.has(id));
  const all = agencyNames(consolidated, notSent);
  return twice.length === 0
    ? all
    : `${all}. Kỳ trước cũng chưa gửi hoặc gửi quá hạn: ${agencyNames(consolidated, twice)}.`;
}
