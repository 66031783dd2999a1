/** Tổng quan, 6: what needs attention, each with its count and where it is. */
import type { Consolidated } from '../../consolidation/consolidated';
import { FALLEN, notableOf } from '../../consolidation/city/notable';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';
import { scopeNames } from '../../consolidation/describe/names';
import { numbersText } from '../../consolidation/describe/rowNumbers';
import { quoted } from '../formula';
import { styles } from '../styles';
import { verdictLabels } from '../../figures/labels';
import { looks } from './looks';
import type { LedgerSheet } from './ledgerSheet';
import { spreadRows, told, type Spread, type Told } from './overviewGrid';
import { unusableAgencies, type Sending } from './overviewSending';
import type { Part } from './parts';
import { FIRST_COLUMN, type Live } from './table';
import type { CityArea } from './targetsSheet';

const LABEL_COLUMNS = 4;
const DETAIL_COLUMNS = 7;
const COUNT_COLUMN = FIRST_COLUMN + LABEL_COLUMNS;

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

export interface Attention {
  readonly part: Part;
  readonly told: ReadonlyMap<AttentionKey, Told>;
}

interface Item {
  readonly key: AttentionKey;
  readonly label: string;
  readonly count: Live & { readonly value: number };
  readonly detail: string;
}

interface AttentionSources {
  readonly sending: Sending;
  readonly ledger: LedgerSheet;
  readonly unexplained: string;
  readonly targets: readonly CityArea[];
  readonly tasks: readonly CityArea[];
}

export function attentionPart(row: number, consolidated: Consolidated, sources: AttentionSources): Attention {
  const items = itemsOf(consolidated, sources);
  const headings: Spread[] = [
    ['Nội dung', LABEL_COLUMNS, styles.heading],
    ['Số lượng', 1, styles.heading],
    ['Chi tiết', DETAIL_COLUMNS, styles.heading],
  ];
  const lines = items.map(({ label, count, detail }): Spread[] => [
    [label, LABEL_COLUMNS, looks.text],
    [count, 1, looks.count],
    [detail === '' ? undefined : detail, DETAIL_COLUMNS, looks.text],
  ]);
  return {
    part: spreadRows(row, [headings, ...lines]),
    told: new Map(items.map(({ key, count }, index) => [key, told(row + 1 + index, COUNT_COLUMN, count.value)])),
  };
}

function itemsOf(
  consolidated: Consolidated,
  { sending, ledger: sheet, unexplained, targets, tasks }: AttentionSources,
): Item[] {
  const { ledger, city } = consolidated;
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
  const total = (count: (agency: (typeof ledger.agencies)[number]) => number): number =>
    ledger.agencies.reduce((sum, agency) => sum + count(agency), 0);
  const same = ({ cell, value }: Told): Item['count'] => ({ formula: cell, value });
  const item = (key: AttentionKey, label: string, formula: string, value: number, detail = ''): Item => ({
    key,
    label,
    count: { formula, value },
    detail,
  });
  return [
    {
      key: 'notSent',
      label: 'Cơ quan, địa phương chưa gửi báo cáo',
      count: same(sending.total('notSent')),
      detail: notSentText(consolidated),
    },
    {
      key: 'unusable',
      label: 'Cơ quan, địa phương có tệp gửi đến chưa dùng được',
      count: same(sending.total('unusable')),
      detail: agencyNames(consolidated, unusableAgencies(consolidated)),
    },
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
    {
      key: 'enteredFor',
      label: 'Cơ quan có số liệu nhập thay, chờ xác nhận',
      count: same(sending.total('enteredFor')),
      detail: agencyNames(
        consolidated,
        ledger.agencies.filter(({ state }) => state === 'entered-for').map(({ agencyId }) => agencyId),
      ),
    },
    item(
      'questions',
      'Nội dung chờ người tổng hợp quyết định',
      sheet.questions,
      ledger.questions.length,
      'Xem cuối trang tính Tình hình gửi báo cáo.',
    ),
  ];
}

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
