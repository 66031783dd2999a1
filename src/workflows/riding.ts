/** The plans a workbook names as reported on within its own, against those the duties of its period ask for. */
import type { Riding } from '../checks/rule';
import type { ReportScope } from '../plan/scope';
import type { Library } from './library';
import { reportScope } from './scope';

/** @param named ids the workbook names, each of a plan of the library */
export function ridingOf(
  library: Library,
  { plan, riders, agency, period }: ReportScope,
  named: readonly string[] = [],
): Riding {
  const isCarried = (id: string): boolean => riders.some((rider) => rider.id === id);
  const asked = reportScope(library, { planId: plan.id, agency: agency.id, periodId: period.id });
  return {
    notRiding: [...new Set(named)].filter((id) => !isCarried(id)).flatMap((id) => library.plans.get(id) ?? []),
    missing: asked.ok ? asked.value.riders.filter(({ id }) => !isCarried(id)) : [],
  };
}
