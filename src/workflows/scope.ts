/** From the names of a plan, an agency and a period to the scope of one report, or why there is none. */
import { deadlineOf } from '../plan/deadline';
import type { Day } from '../plan/day';
import type { Agency } from '../plan/directory';
import { coordinatedRows, leadRows, measuresFor } from '../plan/leads';
import { lastMonth, parsePeriod, periodWithin, type Period } from '../plan/period';
import type { Duty, Plan, Target } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import { findAgency as findInDirectory } from '../plan/agencies';
import { failure, success, type Result } from '../result';
import type { Library } from './library';

export type ScopeProblem =
  | { readonly kind: 'unknown-plan'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-agency'; readonly given: string; readonly candidates: readonly Agency[] }
  | { readonly kind: 'unknown-period'; readonly given: string }
  | { readonly kind: 'period-outside-plan'; readonly period: Period; readonly plan: Plan }
  | { readonly kind: 'no-duty'; readonly period: Period; readonly plan: Plan }
  | { readonly kind: 'leads-nothing'; readonly agency: Agency; readonly plan: Plan };

export interface ScopeRequest {
  readonly planId: string;
  /** An id, a name, an alias or an abbreviation. */
  readonly agency: string;
  readonly periodId: string;
  /** A cut-off of its own; by default the day before the sending day. */
  readonly cutOff?: Day;
}

export function reportScope(library: Library, request: ScopeRequest): Result<ReportScope, ScopeProblem> {
  const plan = library.plans.get(request.planId);
  if (!plan) return failure({ kind: 'unknown-plan', given: request.planId, known: [...library.plans.keys()] });
  const found = findAgency(library, request.agency);
  if (!found.ok) return found;
  const period = parsePeriod(request.periodId);
  if (!period) return failure({ kind: 'unknown-period', given: request.periodId });
  if (period.to < plan.from || period.from > plan.until) return failure({ kind: 'period-outside-plan', period, plan });
  const duty = progressDuty(plan, period);
  const deadline = duty && deadlineOf(duty, period, library.holidays);
  if (!duty || !deadline) return failure({ kind: 'no-duty', period, plan });
  const agency = found.value;
  const leads = leadRows(plan, library.agencies, agency.id);
  if (leads.targets.length + leads.tasks.length === 0) return failure({ kind: 'leads-nothing', agency, plan });
  return success({
    plan,
    agency,
    consolidator: consolidatorOf(library),
    period,
    duty,
    ...periodWithin(period, plan),
    cutOff: request.cutOff ?? deadline.cutOff,
    deadline,
    asksEstimate: period.kind === 'month' && lastMonth(period) === 12,
    leads: { ...leads, textOnly: textOnlyMeasures(library, leads.targets, agency) },
    coordinates: coordinatedRows(plan, library.agencies, agency.id),
  });
}

/** The one agency of an id, name, alias or abbreviation. */
export function findAgency({ agencies }: Library, given: string): Result<Agency, ScopeProblem> {
  const found = findInDirectory(agencies, given);
  return found.ok ? found : failure({ kind: 'unknown-agency', given, candidates: found.error.candidates });
}

function textOnlyMeasures({ agencies }: Library, targets: readonly Target[], agency: Agency): ReadonlySet<string> {
  return new Set(
    targets.flatMap((target) => {
      const given = new Set(measuresFor(target, agencies, agency.id));
      return target.measures.filter((measure) => !given.has(measure)).map(({ id }) => id);
    }),
  );
}

/** December's results fall due with its progress, on one day and from one set of entries: the monthly duty covers both. */
export const progressDuty = (plan: Plan, period: Period): Duty | undefined =>
  plan.duties.find(
    (duty) =>
      duty.cadence === period.kind && duty.subject === 'progress' && isInForce(duty, periodWithin(period, plan)),
  );

/** A duty whose time is over, or that another has taken the place of, is proposed no more. */
const isInForce = (duty: Duty, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  duty.supersededBy === undefined && duty.from <= to && duty.until >= from;

function consolidatorOf({ agencies }: Library): Agency {
  const agency = agencies.agencies.get(agencies.directory.consolidator);
  if (!agency) throw new Error('The directory names no consolidator it knows');
  return agency;
}
