/** From a plan and a period to the scope of their consolidation, or why there is none. */
import type { ConsolidationScope, ExpectedAgency } from '../../consolidation/scope';
import { deadlineOf } from '../../plan/deadline';
import { isOfPlan, parsePeriod } from '../../plan/period';
import { failure, success, type Result } from '../../result';
import { isObliged, progressDuty, reporters, ridersOf } from '../duties';
import type { Library } from '../library';
import { reportScope, type ScopeProblem } from '../scope';

export function consolidationScope(
  library: Library,
  planId: string,
  periodId: string,
): Result<ConsolidationScope, ScopeProblem> {
  const plan = library.plans.get(planId);
  if (!plan) return failure({ kind: 'unknown-plan', given: planId, known: [...library.plans.keys()] });
  const period = parsePeriod(periodId);
  if (!period) return failure({ kind: 'unknown-period', given: periodId });
  if (!isOfPlan(period, plan)) return failure({ kind: 'period-outside-plan', period, plan });
  const duty = progressDuty(plan, period);
  const deadline = duty && deadlineOf(duty, period, library.holidays);
  if (!duty || !deadline) return failure({ kind: 'no-duty', period, plan });
  const { directory, agencies } = library.agencies;
  const consolidator = agencies.get(duty.through ?? directory.consolidator);
  if (!consolidator) throw new Error('The directory names no consolidator it knows');
  return success({
    province: directory.province.code,
    provinceName: directory.province.name,
    plan,
    riders: ridersOf(library, plan, period),
    period,
    duty,
    deadline,
    cutOff: deadline.cutOff,
    consolidator,
    directory: library.agencies,
    agencies: reporters(library, plan, period).flatMap((agency): ExpectedAgency[] => {
      const scope = reportScope(library, { planId, agency: agency.id, periodId });
      if (!scope.ok) return [];
      const block = agency.kind === 'commune' || agency.kind === 'district' ? 'commune' : 'department';
      return [{ agency, block, isObliged: isObliged(library, plan, agency.id, period.to), scope: scope.value }];
    }),
  });
}
