/** The Vietnamese names of verdicts and statuses, as cells, findings and reports show them. */
import { countText } from '../entries/words';
import { dateOf, monthOf, type Day } from '../plan/day';
import type { Schedule } from '../plan/schedule';
import type { ScopeAnnex } from '../plan/scope';
import { hasDue, type Headline } from './headline';
import type { Verdict } from './measure';
import type { TaskFigure, TaskStatus } from './task';

export const verdictLabels: Record<Verdict, string> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  'not-yet-met': 'Chưa đạt',
  missed: 'Không đạt',
  'no-data': 'Chưa có số liệu',
  'not-arisen': 'Không phát sinh',
  'out-of-scope': 'Không thuộc phạm vi',
  stopped: 'Được dừng/điều chỉnh',
  'not-reported': 'Chưa báo cáo',
};

type FixedStatus = Exclude<TaskStatus, 'recurring' | 'relative' | 'unquantified'>;

/** Statuses whose words do not depend on the row; some are followed by a day or a count, see taskStatusText. */
export const taskStatusLabels: Record<FixedStatus, string> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'done-undated': 'Hoàn thành (thiếu ngày)',
  'done-no-due': 'Hoàn thành (không hạn)',
  ongoing: 'Đang thực hiện trong hạn',
  overdue: 'Đang thực hiện quá hạn',
  'not-started': 'Chưa triển khai, trong hạn',
  'not-started-overdue': 'Chưa triển khai, quá hạn',
  'continuous-results': 'Thường xuyên, có kết quả trong kỳ',
  'continuous-none': 'Thường xuyên, chưa có kết quả trong kỳ',
  'no-due': 'Không hạn',
  extended: 'Được gia hạn',
  stopped: 'Được dừng/điều chỉnh',
  'out-of-scope': 'Không thuộc phạm vi',
  'not-reported': 'Chưa báo cáo',
};

/** What a task of this schedule lacks when its text came without a number. */
export const unquantifiedLabel = (schedule: Schedule): string =>
  schedule.kind === 'recurring' || schedule.kind === 'relative' ? 'Chưa báo cáo số lần' : 'Chưa báo cáo tỷ lệ';

/** ", ngày 05 tháng 11": the completion day echoed in words, so that a swapped day and month is seen at once. */
const completionEcho = (day: Day): string =>
  `, ngày ${String(dateOf(day)).padStart(2, '0')} tháng ${String(monthOf(day)).padStart(2, '0')}`;

/** The status as the Trạng thái cell shows it; the cell's own formula gives the very same words. */
export function taskStatusText(figure: TaskFigure, schedule: Schedule, completedOn: Day | undefined): string {
  switch (figure.status) {
    case 'done-on-time':
    case 'done-late':
      return taskStatusLabels[figure.status] + (completedOn === undefined ? '' : completionEcho(completedOn));
    case 'recurring':
      return recurringText(figure);
    case 'relative':
      return figure.cases === undefined || figure.cases.arisen === 0
        ? 'Không phát sinh'
        : `Đúng hạn ${figure.cases.onTime}/${figure.cases.arisen}`;
    case 'unquantified':
      return unquantifiedLabel(schedule);
    default:
      return taskStatusLabels[figure.status];
  }
}

function recurringText({ times }: TaskFigure): string {
  if (!times) throw new Error('A recurring task without its counts');
  const soFar = times.due === 0 ? 'chưa đến hạn' : `đến hạn ${Math.min(times.done, times.due)}/${times.due}`;
  return `Định kỳ: ${times.done}/${times.ofYear} (${soFar})`;
}

/** Nothing to count yet, in words in place of 0/0. */
export const nothingYet = {
  targetsMet: 'chưa có chỉ tiêu nào có số liệu',
  dueTasksDone: 'chưa có nhiệm vụ đến hạn nào báo cáo tiến độ',
  averageProgress: 'chưa có nhiệm vụ có thời hạn nào báo cáo tỷ lệ',
  continuousWithResults: 'không có nhiệm vụ thường xuyên',
} as const;

/** Of the annexes of one plan: why a figure has nothing to count, because no such row is led or because none says anything yet. */
export function nothingToCount(annexes: readonly ScopeAnnex[]): Record<keyof Headline, string> {
  const leadsTargets = annexes.some(({ kind, leads }) => kind === 'targets' && leads.length > 0);
  const leadsDated = annexes.some((annex) => annex.kind === 'tasks' && annex.leads.some(hasDue));
  return {
    ...nothingYet,
    ...(leadsTargets ? {} : { targetsMet: 'không chủ trì chỉ tiêu' }),
    ...(leadsDated ? {} : { dueTasksDone: NO_TERM, averageProgress: NO_TERM }),
  };
}

const NO_TERM = 'không có nhiệm vụ có thời hạn';

/** "05/07" */
export const shareText = (share: { readonly count: number; readonly of: number }): string =>
  `${countText(share.count)}/${countText(share.of)}`;
