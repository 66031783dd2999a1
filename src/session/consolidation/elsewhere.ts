/** Most of what came in is of one other plan or period: the officer has likely chosen the wrong one here. */
import type { ConsolidationScope } from '../../consolidation/scope';
import type { Submission } from '../../consolidation/submission';
import { countText } from '../../entries/words';
import type { Library } from '../../workflows/library';
import { periodName } from './words';

/** @returns "124 tệp là báo cáo của Kế hoạch số 224/KH-UBND, tháng 11 năm 2026, …" */
export function elsewhereText(
  submissions: readonly Submission[],
  { plan, period }: ConsolidationScope,
  library: Library,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { content } of submissions) {
    if (content.kind !== 'report') continue;
    const { planId, periodId } = content.report.identity;
    const key = `${planId} ${periodId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const here = counts.get(`${plan.id} ${period.id}`) ?? 0;
  if (!most || most[1] <= here) return undefined;
  const [planId = '', periodId = ''] = most[0].split(' ');
  const number = library.plans.get(planId)?.number ?? planId;
  return `${countText(most[1])} tệp là báo cáo của Kế hoạch số ${number}, ${periodName(periodId)}, không phải kế hoạch, kỳ đang tổng hợp nên chưa được tính.`;
}
