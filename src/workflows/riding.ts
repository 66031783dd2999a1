/** The plans a workbook names as reported on within its own, against those the duties of its period ask for. */
import type { Riding } from '../checks/rule';
import type { Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import { ridersOf } from './duties';
import type { Library } from './library';
import { reportScope } from './scope';

/** @param named ids the workbook names, each of a plan of the library */
export function ridingOf(
  library: Library,
  { plan, riders, agency, period }: ReportScope,
  named: readonly string[] = [],
): Riding {
  const isCarried = (id: string): boolean => riders.some((rider) => rider.id === id);
  return {
    notRiding: [...new Set(named)].filter((id) => !isCarried(id)).flatMap((id) => library.plans.get(id) ?? []),
    missing: missingFrom(library, { plan, agency, period }, named).filter(({ id }) => !isCarried(id)),
  };
}

/** Where every one is named, none is missing: the agency's rows need not be gathered again. */
function missingFrom(
  library: Library,
  { plan, agency, period }: Pick<ReportScope, 'plan' | 'agency' | 'period'>,
  named: readonly string[],
): readonly Plan[] {
  if (ridersOf(library, plan, period).every(({ id }) => named.includes(id))) return [];
  const asked = reportScope(library, { planId: plan.id, agency: agency.id, periodId: period.id });
  return asked.ok ? asked.value.riders : [];
}
