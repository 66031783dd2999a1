/**
 * Số liệu đến ngày is no day, or lies outside the months of the period. It may pass the period's last day: a report due
 * on the 20th has figures of the 18th. Silent where the period itself is none of the plan's.
 */
import { isDay, lastDayOfMonth, type Day } from '../../plan/day';
import { isOfPlan, lastMonth } from '../../plan/period';
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function cutOffOutsidePeriod({
  claims,
  plan,
  period,
}: IdentityInput): Found<{ cutOff: string; from: Day; until: Day }>[] {
  if (!period || claims.cutOff === undefined || (plan && !isOfPlan(period, plan))) return [];
  const until = lastDayOfMonth(period.year, lastMonth(period));
  const { cutOff } = claims;
  return isDay(cutOff) && cutOff >= period.from && cutOff <= until
    ? []
    : [{ params: { cutOff, from: period.from, until } }];
}
