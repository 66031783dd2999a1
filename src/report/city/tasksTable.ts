/** The annex on tasks for the city: how each stands, over how many agencies. */
import { isAsked } from '../../consolidation/city/headlines';
import type { CityTask } from '../../consolidation/city/city';
import { cityStatusLabels } from '../../consolidation/describe/cityStatus';
import { countText, percentText } from '../../entries/words';
import { hasDue } from '../../figures/headline';
import { annexRows, annexTableId, tableTitle } from '../annexCells';
import type { TableContent } from '../report';
import { upperFirst } from '../sentences';
import { dueStandingOf, dueStandings } from './dueStanding';
import type { CityMaterial } from './material';
import type { PlanAnnex } from './planAnnexes';
import { commonClause, isCommon, progressChange } from './taskSentences';

export function cityTasksTable(
  part: PlanAnnex,
  parts: readonly PlanAnnex[],
  { source: { scope, city } }: CityMaterial,
): TableContent {
  const { annex } = part;
  const ids = new Set(annex.rows.map(({ id }) => id));
  const tasks = city.plans.flatMap((plan) => plan.tasks.filter(({ task }) => ids.has(task.id)));
  return {
    id: annexTableId(part),
    title: tableTitle('KẾT QUẢ THỰC HIỆN NHIỆM VỤ', part, { plan: scope.plan, annexes: parts }),
    columns: [
      ...annex.columns,
      { key: 'coverage', heading: 'Số cơ quan có báo cáo' },
      { key: 'progress', heading: 'Tiến độ bình quân' },
      { key: 'difference', heading: 'So với kỳ trước' },
      { key: 'status', heading: 'Trạng thái' },
      { key: 'note', heading: 'Theo từng cơ quan' },
    ],
    rows: annexRows(
      part,
      tasks,
      ({ task }) => task,
      (city) => [cells(city)],
    ),
  };
}

function cells(city: CityTask): string[] {
  const { coverage, progress } = city;
  return [
    coverage.expected === 0 ? '' : `${countText(coverage.reported)}/${countText(coverage.expected)}`,
    progress.mean === undefined ? '' : percentText(progress.mean, 1),
    upperFirst(progressChange(city)),
    status(city),
    isCommon(city) ? upperFirst(commonClause(city)) : '',
  ];
}

const dueWords = new Map(dueStandings);

function status(city: CityTask): string {
  const isOfOne = hasDue(city.task) && !isCommon(city) && isAsked(city);
  return (isOfOne ? dueWords.get(dueStandingOf(city)) : undefined) ?? cityStatusLabels[city.status];
}
