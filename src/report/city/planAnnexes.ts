/** The annexes of plans as the report's annexes take them up: which they are, and where the body points to them. */
import type { Annex, Plan } from '../../plan/plan';
import { annexesOf } from '../../plan/leads';
import type { ConsolidationScope } from '../../consolidation/scope';
import { annexesNamed } from '../sentences';
import type { AnnexLabels } from './annexLabels';

export interface PlanAnnex {
  readonly plan: Plan;
  readonly annex: Annex;
  readonly kind: Annex['kind'];
}

/** The plan's own first, then those of the plans that ride along. */
export const planAnnexes = ({
  plan,
  riders,
  period,
}: Pick<ConsolidationScope, 'plan' | 'riders' | 'period'>): PlanAnnex[] =>
  [plan, ...riders].flatMap((each) =>
    annexesOf(each, period).map((annex) => ({ plan: each, annex, kind: annex.kind })),
  );

/** " (Phụ lục I)", " (Phụ lục VII, VIII)" */
export function annexesOfPlan(plan: Plan, kind: Annex['kind'] | undefined, labels: AnnexLabels): string {
  const found = plan.annexes.flatMap((annex) =>
    kind === undefined || annex.kind === kind ? (labels.get(`${plan.id}/${annex.id}`) ?? []) : [],
  );
  return found.length === 0 ? '' : ` (${annexesNamed(found)})`;
}
