/** Who is to report on a plan in a period, and under which name each report is expected. */
import { agencyChoices, type AgencyChoice } from './choices';
import type { Library } from './library';
import { reportFileName } from './makeWorkbook';
import { reportScope } from './scope';

export interface ExpectedReport extends AgencyChoice {
  /** "224_2026-11_so-y-te_bao-cao.xlsx" */
  readonly fileName: string;
}

/** In the directory's order; empty where the plan asks no report in that period. */
export function expectedReports(library: Library, planId: string, periodId: string): ExpectedReport[] {
  return agencyChoices(library, planId).flatMap((choice) => {
    const scope = reportScope(library, { planId, agency: choice.id, periodId });
    return scope.ok ? [{ ...choice, fileName: reportFileName(scope.value) }] : [];
  });
}
