/** The city's figures in words: a line for each measure and task, with its coverage, status and difference. */
import { rowNumber } from '../../entries/rowNumber';
import type { City, CityMeasure, CityTask, Difference } from '../../consolidation/city/city';
import { countText, numberText } from '../../entries/words';
import { shareText, verdictLabels } from '../../figures/labels';
import type { ConsolidationScope } from '../../consolidation/scope';
import { blockLabelsOf } from '../../layout/consolidated/dataLabels';
import type { Annex, Plan } from '../../plan/plan';
import { valueText } from '../../report/measureWords';
import { cityTaskWords, pointsText } from './cityWords';
import type { CityLine, CityPlanView } from './views';

export const cityPlans = ({ plans }: City, scope: ConsolidationScope): CityPlanView[] =>
  plans.map(({ plan, targets, tasks }) => ({
    plan: `Kế hoạch số ${plan.number}`,
    targets: targets.flatMap(({ measures }) => measures.map((measure) => measureLine(measure, plan, scope))),
    tasks: tasks.map((task) => taskLine(task, plan)),
  }));

function measureLine(city: CityMeasure, plan: Plan, scope: ConsolidationScope): CityLine {
  const { measure, target, block, judgedAs, figure, coverage, difference } = city;
  return {
    line: measure.id,
    label: `Chỉ tiêu ${rowNumber(measure.no)}${noted([annexNamed(plan, 'targets', target.id), block && blockLabelsOf(scope)[block]])}`,
    text: target.text,
    figure: figure.value === undefined ? '' : fractionText(city) + valueText(judgedAs, figure.value),
    status: verdictLabels[figure.verdict],
    coverage: `${shareText({ count: coverage.reported, of: coverage.expected })} cơ quan`,
    ...differenceOf(difference, judgedAs.unit === 'percent'),
  };
}

/** Where a plan has several annexes of a kind, their numbers repeat. */
function annexNamed({ annexes }: Plan, kind: Annex['kind'], rowId: string): string | undefined {
  const alike = annexes.filter((annex) => annex.kind === kind);
  return alike.length > 1 ? alike.find(({ rows }) => rows.some(({ id }) => id === rowId))?.label : undefined;
}

const noted = (notes: readonly (string | undefined)[]): string => {
  const told = notes.filter((note) => note !== undefined);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
};

/** "8.412/9.034, bằng " */
const fractionText = ({ numerator, denominator }: CityMeasure): string =>
  numerator === undefined || denominator === undefined
    ? ''
    : `${numberText(numerator)}/${numberText(denominator)}, bằng `;

function taskLine(city: CityTask, plan: Plan): CityLine {
  const { task, coverage, difference } = city;
  const { figure, status } = cityTaskWords(city);
  return {
    line: task.id,
    label: `Nhiệm vụ ${rowNumber(task.no)}${noted([annexNamed(plan, 'tasks', task.id)])}`,
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
