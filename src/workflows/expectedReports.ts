/** Who is to report on a plan in a period, and under which name each report is expected. */
import { agencyChoice, type AgencyChoice } from './choices';
import { reporters } from './duties';
import { parsePeriod } from '../plan/period';
import type { Library } from './library';
import { reportFileName } from './makeWorkbook';
import { reportScope } from './scope';

export interface ExpectedReport extends AgencyChoice {
  /** "224_2026-11_so-y-te_bao-cao.xlsx" */
  readonly fileName: string;
}

/** In the directory's order; empty where the plan asks no report in that period. */
export function expectedReports(library: Library, planId: string, periodId: string): ExpectedReport[] {
  const plan = library.plans.get(planId);
  const period = parsePeriod(periodId);
  if (!plan || !period) return [];
  return reporters(library, plan, period).flatMap((agency) => {
    const scope = reportScope(library, { planId, agency: agency.id, periodId });
    return scope.ok
      ? [{ ...agencyChoice(library, plan, agency, period.to), fileName: reportFileName(scope.value) }]
      : [];
  });
}
