/** The city's figures in words: a line for each measure and task, with its coverage, status and difference. */
import { rowNumber } from '../../entries/rowNumber';
import type { City, CityMeasure, CityTask, Difference } from '../../consolidation/city/city';
import { countText, numberText } from '../../entries/words';
import { shareText, verdictLabels } from '../../figures/labels';
import type { ConsolidationScope } from '../../consolidation/scope';
import { blockLabelsOf } from '../../layout/consolidated/dataLabels';
import type { Plan } from '../../plan/plan';
import { valueText } from '../../report/measureWords';
import { cityTaskWords, pointsText } from './cityWords';
import type { CityLine, CityPlanView } from './views';

export const cityPlans = ({ plans }: City, scope: ConsolidationScope): CityPlanView[] =>
  plans.map(({ plan, targets, tasks }) => ({
    plan: `Kế hoạch số ${plan.number}`,
    targets: targets.flatMap(({ measures }) => measures.map((measure) => measureLine(measure, plan, scope))),
    tasks: tasks.map(taskLine),
  }));

function measureLine(city: CityMeasure, plan: Plan, scope: ConsolidationScope): CityLine {
  const { measure, target, block, judgedAs, figure, coverage, difference } = city;
  const annexes = plan.annexes.filter(({ kind }) => kind === 'targets');
  const annex = annexes.length > 1 ? annexes.find(({ rows }) => rows.some(({ id }) => id === target.id)) : undefined;
  const notes = [annex?.label, block && blockLabelsOf(scope)[block]].filter((note) => note !== undefined);
  return {
    line: measure.id,
    label: `Chỉ tiêu ${rowNumber(measure.no)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    text: target.text,
    figure: figure.value === undefined ? '' : fractionText(city) + valueText(judgedAs, figure.value),
    status: verdictLabels[figure.verdict],
    coverage: `${shareText({ count: coverage.reported, of: coverage.expected })} cơ quan`,
    ...differenceOf(difference, judgedAs.unit === 'percent'),
  };
}

/** "8.412/9.034, bằng " */
const fractionText = ({ numerator, denominator }: CityMeasure): string =>
  numerator === undefined || denominator === undefined
    ? ''
    : `${numberText(numerator)}/${numberText(denominator)}, bằng `;

function taskLine(city: CityTask): CityLine {
  const { task, coverage, difference } = city;
  const { figure, status } = cityTaskWords(city);
  return {
    line: task.id,
    label: `Nhiệm vụ ${rowNumber(task.no)}`,
    text: task.text,
    figure,
    status,
    coverage: `${shareText({ count: coverage.reported, of: coverage.expected })} cơ quan`,
    ...differenceOf(difference, true),
  };
}

const differenceOf = (difference: Difference | undefined, isPercent: boolean): Pick<CityLine, 'difference'> =>
  difference
    ? {
        difference: `${pointsText(difference.by, isPercent)} so với kỳ trước, tính trên ${countText(difference.over)} cơ quan có số liệu cả hai kỳ`,
      }
    : {};
