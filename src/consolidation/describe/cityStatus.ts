/** How a task stands for the city, in words. */
import type { CityTask, CityTaskStatus } from '../city/city';
import { taskStatusLabels } from '../../figures/labels';

export const cityStatusLabels: Record<CityTaskStatus, string> = {
  done: 'Hoàn thành',
  overdue: 'Quá hạn',
  ongoing: 'Đang thực hiện',
  results: 'Có kết quả',
  'no-results': 'Chưa có kết quả',
  stopped: taskStatusLabels.stopped,
  'out-of-scope': taskStatusLabels['out-of-scope'],
  'not-reported': taskStatusLabels['not-reported'],
};

/** "Quá hạn tại 3/118 cơ quan"; of one product for the city without the count. */
export function cityTaskText({ status, share, coverage, overdue, withResults }: CityTask): string {
  const label = cityStatusLabels[status];
  const part = status === 'overdue' ? overdue : status === 'results' ? withResults : undefined;
  return share === 'one' || part === undefined ? label : `${label} tại ${part}/${coverage.expected} cơ quan`;
}
