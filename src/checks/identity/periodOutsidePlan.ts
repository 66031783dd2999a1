/** A period that ends before the plan begins or begins after it has ended. */
import type { Day } from '../../plan/day';
import { isOfPlan } from '../../plan/period';
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function periodOutsidePlan({
  plan,
  period,
}: IdentityInput): Found<{ period: string; plan: string; from: Day; until: Day }>[] {
  if (!plan || !period || isOfPlan(period, plan)) return [];
  return [{ params: { period: period.id, plan: plan.number, from: plan.from, until: plan.until } }];
}
