/** The clauses of mục I on tasks without a term: continuous, recurring, by case, of no known day; each told of exactly once. */
import { countText } from '../entries/words';
import type { TaskStatus } from '../figures/task';
import type { Period } from '../plan/period';
import type { Schedule } from '../plan/schedule';
import type { ReportMaterial } from './input';
import type { TaskRow } from './rows';
import { countOf, joined } from './sentences';
import { keptText, onTimeText } from './shares';
import { withinPeriod } from './span';

type StatusWords = readonly (readonly [status: TaskStatus, words: string])[];

const UNCOUNTED: StatusWords = [
  ['unquantified', 'chưa báo cáo số lần'],
  ['not-reported', 'chưa báo cáo'],
  ['out-of-scope', 'không thuộc phạm vi'],
  ['stopped', 'được dừng hoặc điều chỉnh'],
];

const continuousWords = (period: Period): StatusWords => [
  ['continuous-results', `có kết quả ${withinPeriod(period)}`],
  ['continuous-none', 'chưa có kết quả'],
  ...UNCOUNTED,
];

const NO_TERM: StatusWords = [
  ['done-no-due', 'đã hoàn thành'],
  ['no-due', 'chưa hoàn thành'],
  ['extended', 'được gia hạn'],
  ...UNCOUNTED,
];

/** "trong 07 nhiệm vụ thường xuyên: có kết quả trong kỳ 06, chưa báo cáo 01; 02/02 nhiệm vụ định kỳ …" */
export function tasksWithoutTerm({ scope, rows }: ReportMaterial): string {
  const of = (kind: Schedule['kind']): TaskRow[] => rows.tasks.filter(({ task }) => task.due.schedule.kind === kind);
  return joined([
    brokenDown(of('continuous'), 'nhiệm vụ thường xuyên', continuousWords(scope.period)),
    recurring(of('recurring')),
    byCase(of('relative')),
    brokenDown(of('none'), 'nhiệm vụ không xác định thời hạn', NO_TERM),
  ]);
}

/** Where all are alike, "cả 07 nhiệm vụ thường xuyên đều chưa báo cáo": no part says what the whole has said. */
function brokenDown(rows: readonly TaskRow[], noun: string, statuses: StatusWords): string {
  const parts = statuses
    .map(([status, words]) => ({ words, count: withStatus(rows, status) }))
    .filter(({ count }) => count > 0);
  const [first] = parts;
  if (first === undefined) return '';
  const whole = countOf(rows.length, noun);
  if (parts.length === 1) return rows.length === 1 ? `${whole} ${first.words}` : `cả ${whole} đều ${first.words}`;
  return `trong ${whole}: ${joined(
    parts.map(({ words, count }) => `${words} ${countText(count)}`),
    ', ',
  )}`;
}

function recurring(rows: readonly TaskRow[]): string {
  const times = rows.flatMap(({ figure }) => (figure.times ? [figure.times] : []));
  const due = times.filter((each) => each.due > 0);
  return joined([
    keptText({ count: due.filter((each) => each.done >= each.due).length, of: due.length }),
    countOf(times.length - due.length, 'nhiệm vụ định kỳ chưa đến hạn'),
    ...uncounted(rows, 'nhiệm vụ định kỳ'),
  ]);
}

/** Counted by their cases, not as tasks. */
function byCase(rows: readonly TaskRow[]): string {
  const cases = rows.flatMap(({ figure }) => (figure.cases ? [figure.cases] : []));
  const arisen = cases.reduce((total, each) => total + each.arisen, 0);
  const onTime = cases.reduce((total, each) => total + each.onTime, 0);
  return joined([
    onTimeText({ count: onTime, of: arisen }),
    countOf(cases.filter((each) => each.arisen === 0).length, 'nhiệm vụ theo trường hợp không phát sinh'),
    ...uncounted(rows, 'nhiệm vụ theo trường hợp'),
  ]);
}

const uncounted = (rows: readonly TaskRow[], noun: string): string[] =>
  UNCOUNTED.map(([status, words]) => countOf(withStatus(rows, status), `${noun} ${words}`));

const withStatus = (rows: readonly TaskRow[], status: TaskStatus): number =>
  rows.filter(({ figure }) => figure.status === status).length;
