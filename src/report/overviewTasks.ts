/** The sentences of mục I on tasks: those with a term by status, and how the due ones were kept. */
import { countText, percentText } from '../entries/words';
import { hasDue } from '../figures/headline';
import { nothingYet, shareText } from '../figures/labels';
import type { TaskStatus } from '../figures/task';
import type { ReportMaterial } from './input';
import type { TaskRow } from './rows';
import { dueTasksText } from './shares';
import { countOf, joined, upperFirst } from './sentences';
import { pastDueUnjudged } from './upcoming';

const COMPLETE = 'hoàn thành';
const DONE_LATE = 'hoàn thành quá hạn';
const OVERDUE = 'quá hạn chưa hoàn thành';

const DATED: readonly (readonly [statuses: readonly TaskStatus[], words: string])[] = [
  [['done-on-time'], 'hoàn thành đúng hạn'],
  [['done-late'], DONE_LATE],
  [['done-undated'], 'hoàn thành, chưa ghi ngày'],
  [['done-no-due'], 'hoàn thành, chưa rõ thời hạn mới'],
  [['ongoing'], 'đang thực hiện trong hạn'],
  [['not-started'], 'chưa triển khai (còn trong hạn)'],
  [['overdue', 'not-started-overdue'], OVERDUE],
  [['extended'], 'được gia hạn'],
  [['unquantified'], 'chưa báo cáo tỷ lệ'],
  [['stopped'], 'được dừng hoặc điều chỉnh'],
  [['out-of-scope'], 'không thuộc phạm vi'],
  [['not-reported'], 'chưa báo cáo'],
];

const withTerm = ({ rows }: ReportMaterial): TaskRow[] => rows.tasks.filter(({ task }) => hasDue(task));

/** "trong 06 nhiệm vụ có thời hạn: hoàn thành đúng hạn 01, …, không có nhiệm vụ quá hạn"; "cả 06 …" where all are alike. */
export function datedTasks(material: ReportMaterial): string {
  const tasks = withTerm(material);
  if (tasks.length === 0) return '';
  const unjudged = pastDueUnjudged(tasks, material.scope.cutOff).length;
  const parts = DATED.map(([statuses, words]) => ({
    words,
    count: tasks.filter(({ figure }) => statuses.includes(figure.status)).length,
  })).filter(({ words, count }) => count > 0 || (words === OVERDUE && unjudged === 0));
  const hadLate = parts.some(({ words }) => words === DONE_LATE);
  const noneOverdue = `không ${hadLate ? 'còn' : 'có'} nhiệm vụ quá hạn`;
  const whole = countOf(tasks.length, 'nhiệm vụ có thời hạn');
  const only = parts.find(({ count }) => count === tasks.length);
  if (only) {
    const all = tasks.length === 1 ? `${whole} ${only.words}` : `cả ${whole} đều ${only.words}`;
    return joined([all, parts.length > 1 && !only.words.startsWith(COMPLETE) ? noneOverdue : ''], ', ');
  }
  const told = parts.map(({ words, count }) => (count === 0 ? noneOverdue : `${words} ${countText(count)}`));
  return `trong ${whole}: ${joined(told, ', ')}`;
}

/** How the tasks that have fallen due were kept, and the mean progress: two figures, never merged. */
export function duePaceSentence(material: ReportMaterial): string {
  const tasks = withTerm(material);
  if (tasks.length === 0) return '';
  const { averageProgress } = material.figures.headline;
  const mean =
    averageProgress.mean === undefined
      ? nothingYet.averageProgress
      : `tiến độ bình quân của nhiệm vụ có thời hạn là ${percentText(averageProgress.mean, 1)} (tính trên ${shareText(averageProgress)} nhiệm vụ)`;
  return `${upperFirst(dueDone(material, pastDueUnjudged(tasks, material.scope.cutOff).length))}; ${mean}.`;
}

function dueDone({ figures }: ReportMaterial, unjudged: number): string {
  const { dueTasksDone } = figures.headline;
  if (dueTasksDone.of === 0) {
    return unjudged === 0
      ? 'chưa có nhiệm vụ đến hạn'
      : `${countOf(unjudged, 'nhiệm vụ')} đã qua thời hạn chưa báo cáo tiến độ`;
  }
  const uncounted =
    unjudged === 0 ? '' : `, chưa tính ${countOf(unjudged, 'nhiệm vụ')} đã qua thời hạn chưa báo cáo tiến độ`;
  return `${dueTasksText(dueTasksDone)}${uncounted}`;
}
