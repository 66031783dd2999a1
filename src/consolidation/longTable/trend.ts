/** The trend by period: the city's headline of each plan, this period's point added to those of the periods before. */
import { parsePeriod } from '../../plan/period';
import type { City, CityPlan } from '../city/city';
import type { Ledger } from '../ledger/ledger';
import type { ConsolidationScope } from '../scope';
import type { PreviousTable, TrendPoint } from './longLine';

/** A period consolidated again has its newest point only. */
export function trendOf(scope: ConsolidationScope, city: City, ledger: Ledger, previous?: PreviousTable): TrendPoint[] {
  const earlier = (previous?.trend ?? []).filter(({ period }) => endOf(period) < scope.period.to);
  const now = city.plans.map((plan) => pointOf(scope, plan, ledger));
  return [...earlier.sort((a, b) => (endOf(a.period) < endOf(b.period) ? -1 : 1)), ...now];
}

const endOf = (period: string): string => parsePeriod(period)?.to ?? '';

function pointOf(scope: ConsolidationScope, { plan, headline }: CityPlan, ledger: Ledger): TrendPoint {
  const reported = new Set(
    ledger.agencies.filter(({ used, enteredFor }) => used !== undefined || enteredFor).map(({ agencyId }) => agencyId),
  );
  const expected = scope.agencies.filter((agency) =>
    agency.scope.annexes.some((annex) => annex.plan.id === plan.id && annex.leads.length > 0),
  );
  const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } = headline;
  return {
    plan: plan.id,
    period: scope.period.id,
    targetsMet: targetsMet.count,
    targetsWithData: targetsMet.of,
    dueTasksDone: dueTasksDone.count,
    dueTasks: dueTasksDone.of,
    ...(averageProgress.mean === undefined ? {} : { averageProgress: averageProgress.mean }),
    continuousWithResults: continuousWithResults.count,
    continuous: continuousWithResults.of,
    reported: expected.filter(({ agency }) => reported.has(agency.id)).length,
    expected: expected.length,
  };
}
