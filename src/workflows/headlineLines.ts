/** The headline figures in plain lines, as the check prints them. */
import { percentText } from '../entries/words';
import type { Figures } from '../figures/figures';
import { fractionOf, type Headline, type Share } from '../figures/headline';
import { nothingToCount, shareText } from '../figures/labels';
import type { TaskStatus } from '../figures/task';
import type { CityTaskStatus } from '../consolidation/city/city';
import type { Plan, Task } from '../plan/plan';
import type { ReportScope } from '../plan/scope';

/** The same share over many reports: "553/736 lượt (75,14%)". */
export function totalText(shares: readonly Share[]): string {
  const [count, of] = [total(shares.map((share) => share.count)), total(shares.map((share) => share.of))];
  return `${count}/${of} lượt${of === 0 ? '' : ` (${percentText(count / of)})`}`;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Of the report's own plan, then of each reported on within it; last the filling-in of all. */
export function headlineLines(scope: ReportScope, { headlines, filledIn, tasks }: Figures): string[] {
  const linesOfPlan = (plan: Plan): string[] => {
    const headline = headlines.get(plan.id);
    const annexes = scope.annexes.filter((annex) => annex.plan === plan);
    const led = annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.leads : []));
    const told = led.map((task) => ({ task, status: tasks.get(task.id)?.status ?? NOT_REPORTED }));
    return headline ? planHeadlineLines(headline, nothingToCount(annexes), told) : [];
  };
  const ofRiders = scope.riders.flatMap((rider) => [
    `Kế hoạch số ${rider.number}, báo cáo lồng ghép:`,
    ...linesOfPlan(rider).map((text) => `  ${text}`),
  ]);
  return [...linesOfPlan(scope.plan), ...ofRiders, line('Dòng đã nhập', filledIn, fractionOf(filledIn), '')];
}

interface ToldTask {
  readonly task: Task;
  readonly status: TaskStatus | CityTaskStatus;
}

const NOT_REPORTED = 'not-reported';

/**
 * @param nothing what is said where there is nothing to count
 * @param tasks how each stands: of regular work on which nobody has said anything no share is told
 */
export function planHeadlineLines(
  { targetsMet, dueTasksDone, averageProgress, continuousWithResults }: Headline,
  nothing: Record<keyof Headline, string>,
  tasks: readonly ToldTask[],
): string[] {
  const continuous = tasks.filter(({ task }) => task.due.schedule.kind === 'continuous');
  const isSilent = continuous.length > 0 && continuous.every(({ status }) => status === NOT_REPORTED);
  return [
    line('Chỉ tiêu đạt, vượt / có số liệu', targetsMet, fractionOf(targetsMet), nothing.targetsMet),
    line('Nhiệm vụ đến hạn đã hoàn thành', dueTasksDone, fractionOf(dueTasksDone), nothing.dueTasksDone),
    averageLine(averageProgress, nothing.averageProgress),
    line(
      'Nhiệm vụ thường xuyên có kết quả',
      continuousWithResults,
      isSilent ? undefined : fractionOf(continuousWithResults),
      isSilent ? 'chưa có nhiệm vụ thường xuyên nào báo cáo kết quả' : nothing.continuousWithResults,
    ),
  ];
}

const averageLine = ({ count, of, mean }: Headline['averageProgress'], nothing: string): string =>
  `Tiến độ bình quân nhiệm vụ có thời hạn: ${mean === undefined ? nothing : `${percentText(mean)} (tính trên ${shareText({ count, of })} nhiệm vụ)`}`;

const line = (label: string, share: Share, fraction: number | undefined, nothing: string): string =>
  `${label}: ${fraction === undefined ? nothing : `${shareText(share)} (${percentText(fraction)})`}`;
