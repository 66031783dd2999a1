/** A task over all that lead it, in words: "Nhiệm vụ số 1: 104/118 hoàn thành; 06 quá hạn; 08 chưa báo cáo." */
import type { CityTask } from '../../consolidation/city/city';
import { countText } from '../../entries/words';
import { hasDue } from '../../figures/headline';
import type { TaskStatus } from '../../figures/task';
import { changeText } from '../measureWords';
import { countOf, joined } from '../sentences';

/** Led by several, each for itself: giao chung. */
export const isCommon = ({ share, coverage }: CityTask): boolean => share === 'each' && coverage.expected > 1;

/** Without a term, and done again and again: it has results of the period. */
export const isRegular = ({ task }: CityTask): boolean => !hasDue(task) && task.due.schedule.kind !== 'none';

const DOING: readonly TaskStatus[] = ['ongoing', 'not-started', 'no-due', 'extended'];

const sumOf = ({ statuses }: CityTask, of: readonly TaskStatus[]): number =>
  of.reduce((sum, status) => sum + (statuses[status] ?? 0), 0);

/** Its parts add up to all that are expected. */
export function commonClause(city: CityTask): string {
  const { coverage, done, overdue, withResults, statuses, setAside } = city;
  const of = (count: number): string => `${countText(count)}/${countText(coverage.expected)}`;
  const missing = [
    countOf(sumOf(city, ['unquantified']), hasDue(city.task) ? 'chưa báo cáo tỷ lệ' : 'chưa báo cáo số lần'),
    countOf(statuses['not-reported'] ?? 0, 'chưa báo cáo'),
    countOf(setAside, 'có dòng lỗi, để riêng'),
  ];
  if (isRegular(city)) {
    const known = coverage.expected - sumOf(city, ['unquantified', 'not-reported']) - setAside;
    return joined([`${of(withResults)} có kết quả`, countOf(known - withResults, 'chưa có kết quả'), ...missing]);
  }
  return joined([
    `${of(done)} hoàn thành`,
    countOf(overdue, 'quá hạn'),
    countOf(sumOf(city, DOING), 'đang thực hiện'),
    ...missing,
  ]);
}

/** How the mean progress moved; nothing where the period before gave none. */
export function progressChange({ difference }: CityTask): string {
  if (difference === undefined || Math.abs(difference.by) < NOISE) return '';
  return `tiến độ ${changeText({ unit: 'percent' }, difference.by)}`;
}

const NOISE = 0.000_001;
