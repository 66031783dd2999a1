/** Which reports the plans' duties ask for: the duty a period's report fulfils, and the plans reported on within it. */
import { includesAgency } from '../plan/agencies';
import type { Day } from '../plan/day';
import type { Agency } from '../plan/directory';
import { leadAgencies } from '../plan/leads';
import { lastMonth, parsePeriod, periodWithin, type Period } from '../plan/period';
import type { Duty, Plan } from '../plan/plan';
import type { Library } from './library';

/** December's results fall due with its progress, on one day and from one set of entries: the monthly duty covers both. */
export const progressDuty = (plan: Plan, period: Period): Duty | undefined =>
  plan.duties.find((duty) => duty.cadence === period.kind && isProgress(duty) && isInForce(duty, plan, period));

/** The plans that are reported on within this one's report of a period: 95 within 224's. */
export const ridersOf = (library: Library, plan: Plan, period: Period): Plan[] =>
  [...library.plans.values()].filter((rider) =>
    rider.duties.some(
      (duty) => duty.ridesOn === plan.id && duty.cadence === period.kind && isInForce(duty, rider, period),
    ),
  );

/** The agencies that lead a row of the plan, or of one reported on within it, as they are in that period; in the directory's order. */
export function reporters(library: Library, plan: Plan, period: Period): Agency[] {
  const leading = new Set(
    [plan, ...ridersOf(library, plan, period)].flatMap((each) => leadAgencies(each, library.agencies, period.to)),
  );
  return library.agencies.directory.agencies.filter((agency) => leading.has(agency));
}

/** The ids of a period's reporters, or undefined where there is no such plan or period. */
export function reporterIds(library: Library, planId: string, periodId: string): string[] | undefined {
  const plan = library.plans.get(planId);
  const period = parsePeriod(periodId);
  return plan && period && reporters(library, plan, period).map(({ id }) => id);
}

/** Does the plan oblige this agency to report? Others that lead a row are asked to provide their figures. */
export const isObliged = ({ agencies }: Library, plan: Plan, agencyId: string, on: Day): boolean =>
  plan.duties.some(({ subject, who }) => subject === 'progress' && includesAgency(agencies, who, agencyId, on));

/**
 * The last report of a year looks ahead to its end: a yearly one, or where a plan asks for none the last of the shorter
 * ones (224's results of December are due with its progress).
 */
export const asksEstimate = (plan: Plan, period: Period): boolean =>
  lastMonth(period) === 12 &&
  (period.kind === 'year' || !plan.duties.some((duty) => isProgress(duty) && duty.cadence === 'year'));

const isProgress = ({ subject, ridesOn }: Duty): boolean => subject === 'progress' && ridesOn === undefined;

/** A duty whose time is over, or that another has taken the place of, is proposed no more. */
function isInForce(duty: Duty, plan: Plan, period: Period): boolean {
  const { from, to } = periodWithin(period, plan);
  return duty.supersededBy === undefined && duty.from <= to && duty.until >= from;
}
