/** Tasks with a term that one agency answers for: completed in time, completed late, in term, overdue; and what cannot be told. */
import type { CityPlan, CityTask } from '../../consolidation/city/city';
import { numbersIn } from '../../consolidation/describe/rowNumbers';
import { dueTasksText } from '../shares';
import { countText, dayText, percentText } from '../../entries/words';
import type { Day } from '../../plan/day';
import { dueDay } from '../../plan/schedule';
import { bracketed, item, joined, numbers, paragraph, type Part } from '../sentences';
import { dueStandings, dueStandingOf, type DueStanding } from './dueStanding';

/** The four kinds are told though there be none; the others only where there are some. */
const ALWAYS: readonly DueStanding[] = ['on-time', 'late', 'in-term', 'overdue'];

export function datedTasks(own: CityPlan, tasks: readonly CityTask[], cutOff: Day): Part {
  const number = numbersIn(own);
  const told = dueStandings.flatMap(([standing, words]) => {
    const of = tasks.filter((task) => dueStandingOf(task) === standing);
    if (of.length === 0 && !ALWAYS.includes(standing)) return [];
    const counted =
      of.length === 0
        ? 'không có'
        : `${countText(of.length)} nhiệm vụ ${bracketed(numbers(of.map(({ task }) => ({ no: number(task) }))))}`;
    return [item(`dated/${standing}`, `${words}: ${counted}${pastDue(own, of, cutOff, standing)}.`)];
  });
  return {
    id: 'dated',
    title: 'Nhiệm vụ có thời hạn',
    blocks: tasks.length === 0 ? [] : [paragraph('dated/standing', standingText(own, tasks, cutOff)), ...told],
    nil: 'Không có nhiệm vụ có thời hạn do một cơ quan chủ trì.',
  };
}

function standingText(
  { headline: { dueTasksDone, averageProgress } }: CityPlan,
  tasks: readonly CityTask[],
  cutOff: Day,
): string {
  return `${joined([
    `Đến ngày ${dayText(cutOff)}, ${dueTasksDone.of === 0 ? 'chưa có nhiệm vụ đến hạn báo cáo kết quả' : dueTasksText(dueTasksDone)}`,
    averageProgress.mean === undefined
      ? ''
      : `tiến độ bình quân của ${countText(averageProgress.count)} nhiệm vụ có thời hạn đã báo cáo tỷ lệ đạt ${percentText(averageProgress.mean, 1)}`,
  ])}. Trong ${countText(tasks.length)} nhiệm vụ có thời hạn do một cơ quan chủ trì hoặc có chung một sản phẩm:`;
}

/** Past their day without a figure: whether they are overdue cannot be told, and must not be passed over. */
function pastDue(own: CityPlan, tasks: readonly CityTask[], cutOff: Day, standing: DueStanding): string {
  if (standing !== 'not-reported' && standing !== 'unquantified') return '';
  const past = tasks.filter(({ task }) => (dueDay(task.due.schedule) ?? cutOff) < cutOff);
  const numberOf = numbersIn(own);
  return past.length === 0
    ? ''
    : `; trong đó ${countText(past.length)} nhiệm vụ đã qua thời hạn ${bracketed(numbers(past.map(({ task }) => ({ no: numberOf(task) }))))}`;
}
