/** Plans reported on within the report (95 within 224's): each a khoản of its own, by its headline and what is not as it should be. */
import { isAsked } from '../../consolidation/city/headlines';
import type { CityPlan, CityTask } from '../../consolidation/city/city';
import { numbersIn } from '../../consolidation/describe/rowNumbers';
import { countText } from '../../entries/words';
import { dueTasksText, metText } from '../shares';
import { bracketed, countOf, joined, numbers, paragraph, upperFirst, type Part } from '../sentences';
import type { AnnexLabels } from './annexLabels';
import type { CityMaterial } from './material';
import { annexesOfPlan } from './planAnnexes';
import { unmet, unmetTitle } from './targetsSection';

export const ridingParts = ({ riding, source }: CityMaterial, labels: AnnexLabels): Part[] =>
  riding.map((plan) => {
    const { id, number } = plan.plan;
    const items = unmet(plan);
    return {
      id,
      title: `Kết quả thực hiện Kế hoạch số ${number}`,
      blocks: [
        paragraph(`${id}/standing`, `${sentences(plan).map(upperFirst).join(' ')}${pointer(plan, labels)}`),
        ...(items.length === 0 ? [] : [paragraph(`${id}/unmet`, `${unmetTitle(plan.targets, source.scope.period)}:`)]),
        ...items,
      ],
      nil: '',
    };
  });

const pointer = ({ plan }: CityPlan, labels: AnnexLabels): string => {
  const where = annexesOfPlan(plan, undefined, labels);
  return where === '' ? '' : ` Chi tiết nêu tại ${where.slice(2, -1)}.`;
};

function sentences(city: CityPlan): string[] {
  const { plan, targets, tasks, headline } = city;
  const number = numbersIn(city);
  const having = (...statuses: CityTask['status'][]): CityTask[] =>
    tasks.filter((task) => isAsked(task) && statuses.includes(task.status));
  const listed = (words: string, of: readonly CityTask[]): string =>
    of.length === 0
      ? ''
      : `${words} ${countText(of.length)} nhiệm vụ ${bracketed(numbers(of.map(({ task }) => ({ no: number(task) }))))}`;
  const asked = joined([countOf(targets.length, 'chỉ tiêu'), countOf(tasks.length, 'nhiệm vụ')], ' và ');
  const { targetsMet, dueTasksDone, continuousWithResults } = headline;
  const isKnown = tasks.every(({ coverage }) => coverage.reported >= coverage.expected);
  const noneOverdue = `không có nhiệm vụ quá hạn${isKnown ? '' : ' trong số nhiệm vụ đã báo cáo'}`;
  return [
    `Kế hoạch số ${plan.number} có ${asked} báo cáo trong kỳ.`,
    ...[
      joined([
        targets.length === 0
          ? ''
          : targetsMet.of === 0
            ? 'chưa có chỉ tiêu nào có số liệu'
            : metText(targetsMet, 'chỉ tiêu có số liệu'),
        dueTasksDone.of === 0 ? '' : dueTasksText(dueTasksDone),
        continuousWithResults.of === 0
          ? ''
          : `${countText(continuousWithResults.count)}/${countText(continuousWithResults.of)} nhiệm vụ thường xuyên có kết quả trong kỳ`,
      ]),
      joined([
        listed('quá hạn', having('overdue')) || (tasks.length === 0 ? '' : noneOverdue),
        listed('chưa báo cáo', having('not-reported')),
      ]),
    ]
      .filter((text) => text !== '')
      .map((text) => `${text}.`),
  ];
}
