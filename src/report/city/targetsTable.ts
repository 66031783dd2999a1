/** The annex on targets for the city: a line for each figure of a measure, with how many agencies it is told over. */
import type { CityMeasure, CityTarget } from '../../consolidation/city/city';
import { countText } from '../../entries/words';
import { verdictLabels } from '../../figures/labels';
import type { Verdict } from '../../figures/measure';
import { annexRows, annexTableId, countsText, tableTitle } from '../annexCells';
import type { TableContent } from '../report';
import { subject, valueText } from '../measureWords';
import { joined, lowerFirst, upperFirst } from '../sentences';
import type { CityMaterial } from './material';
import { BLOCKS, changeText, isYesNo } from './measureSentences';
import type { PlanAnnex } from './planAnnexes';

export function cityTargetsTable(
  part: PlanAnnex,
  parts: readonly PlanAnnex[],
  { source: { scope, city } }: CityMaterial,
): TableContent {
  const { annex } = part;
  const ids = new Set(annex.rows.map(({ id }) => id));
  const targets = city.plans.flatMap((plan) => plan.targets.filter(({ target }) => ids.has(target.id)));
  return {
    id: annexTableId(part),
    title: tableTitle('KẾT QUẢ THỰC HIỆN MỤC TIÊU, CHỈ TIÊU', part, { plan: scope.plan, annexes: parts }),
    columns: [
      ...annex.columns,
      { key: 'measure', heading: 'Nội dung số liệu' },
      { key: 'counts', heading: 'Tử số/ mẫu số' },
      { key: 'value', heading: 'Kết quả' },
      { key: 'coverage', heading: 'Số cơ quan có số liệu' },
      { key: 'difference', heading: 'So với kỳ trước' },
      { key: 'verdict', heading: 'Đánh giá' },
      { key: 'note', heading: 'Theo từng cơ quan' },
    ],
    rows: annexRows(
      part,
      targets,
      ({ target }) => target,
      (city) => city.measures.map((measure) => cells(city, measure)),
    ),
  };
}

function cells({ target }: CityTarget, city: CityMeasure): string[] {
  const { measure, figure, coverage, judgedAs, block } = city;
  const whose = block === undefined ? '' : ` (${BLOCKS[block]})`;
  const isAnswer = isYesNo(city);
  return [
    `${target.measures.length === 1 ? '' : `${measure.no}. `}${upperFirst(subject(measure))}${whose}`,
    isAnswer ? '' : countsText(city),
    figure.value === undefined
      ? ''
      : isAnswer
        ? figure.value === 1
          ? 'Có'
          : 'Chưa'
        : valueText(judgedAs, figure.value),
    coverage.expected === 0 ? '' : `${countText(coverage.reported)}/${countText(coverage.expected)}`,
    changeText(city),
    verdictLabels[figure.verdict],
    coverage.expected > 1 ? byAgency(city) : '',
  ];
}

/** "Đạt 80; chưa đạt 30; chưa báo cáo 08" */
function byAgency({ verdicts: stand, setAside }: CityMeasure): string {
  const told = ORDER.flatMap((verdict) => {
    const count = stand[verdict] ?? 0;
    return count === 0 ? [] : [`${lowerFirst(verdictLabels[verdict])} ${countText(count)}`];
  });
  return upperFirst(joined([...told, setAside === 0 ? '' : `để riêng do có lỗi ${countText(setAside)}`]));
}

const ORDER = Object.keys(verdictLabels) as Verdict[];
