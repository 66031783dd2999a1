/** From the names of a plan, an agency and a period to the scope of one report, or why there is none. */
import { endedBodies, existsOn, findAgency as findInDirectory, type EndedBody } from '../plan/agencies';
import { deadlineOf } from '../plan/deadline';
import type { Day } from '../plan/day';
import type { Agency } from '../plan/directory';
import { annexesOf, annexRows, endedLeads, measuresFor, type Answering } from '../plan/leads';
import { isOfPlan, parsePeriod, periodWithin, type Period } from '../plan/period';
import type { Duty, Plan, Target } from '../plan/plan';
import type { ReportScope, ScopeAnnex } from '../plan/scope';
import { failure, success, type Result } from '../result';
import { asksEstimate, progressDuty, ridersOf } from './duties';
import type { Library } from './library';

export type ScopeProblem =
  | { readonly kind: 'unknown-plan'; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-agency'; readonly given: string; readonly candidates: readonly Agency[] }
  | { readonly kind: 'unknown-period'; readonly given: string }
  | { readonly kind: 'period-outside-plan'; readonly period: Period; readonly plan: Plan }
  | { readonly kind: 'no-duty'; readonly period: Period; readonly plan: Plan }
  /** The agency did not exist in that period: not yet, or no longer. */
  | { readonly kind: 'not-then'; readonly agency: Agency; readonly period: Period; readonly ended?: EndedBody }
  | { readonly kind: 'leads-nothing'; readonly agency: Agency; readonly plan: Plan };

export interface ScopeRequest {
  readonly planId: string;
  /** An id, a name, an alias or an abbreviation. */
  readonly agency: string;
  readonly periodId: string;
  /** A cut-off of its own; by default the duty's. */
  readonly cutOff?: Day;
  /** Ids of the plans a workbook carries besides; by default those reported on within the plan's report. */
  readonly riders?: readonly string[];
}

export function reportScope(library: Library, request: ScopeRequest): Result<ReportScope, ScopeProblem> {
  const plan = library.plans.get(request.planId);
  if (!plan) return failure({ kind: 'unknown-plan', given: request.planId, known: [...library.plans.keys()] });
  const found = findAgency(library, request.agency);
  if (!found.ok) return found;
  const period = parsePeriod(request.periodId);
  if (!period) return failure({ kind: 'unknown-period', given: request.periodId });
  if (!isOfPlan(period, plan)) return failure({ kind: 'period-outside-plan', period, plan });
  const duty = progressDuty(plan, period);
  const deadline = duty && deadlineOf(duty, period, library.holidays);
  if (!duty || !deadline) return failure({ kind: 'no-duty', period, plan });
  const agency = found.value;
  if (!existsOn(agency, period.to))
    return failure({ kind: 'not-then', agency, period, ...endedOf(library, agency, period) });
  const riding = ridersOf(library, plan, period).filter(({ id }) => request.riders?.includes(id) ?? true);
  const answering: Answering = { index: library.agencies, agencyId: agency.id, on: period.to };
  const own = partsOf(plan, period, answering);
  // A plan that rides along comes with the annexes that concern the agency; the plan's own all stand there, if only to say that.
  const ridden = riding.flatMap((rider) => partsOf(rider, period, answering).filter(isConcerned));
  const annexes = [...own, ...ridden];
  const leads = rowsOf(annexes, 'leads');
  if (leads.targets.length + leads.tasks.length === 0) return failure({ kind: 'leads-nothing', agency, plan });
  return success({
    plan,
    riders: riding.filter(({ id }) => ridden.some((annex) => annex.plan.id === id)),
    agency,
    consolidator: consolidatorOf(library, duty),
    period,
    duty,
    ...periodWithin(period, plan),
    cutOff: request.cutOff ?? deadline.cutOff,
    deadline,
    asksEstimate: asksEstimate(plan, period),
    annexes,
    leads: { ...leads, textOnly: textOnlyMeasures(leads.targets, answering) },
    coordinates: rowsOf(annexes, 'coordinates'),
    ended: endedLeads([...leads.targets, ...leads.tasks], library.agencies, period.to),
  });
}

/** The one agency of an id, name, alias or abbreviation. */
export function findAgency({ agencies }: Library, given: string): Result<Agency, ScopeProblem> {
  const found = findInDirectory(agencies, given);
  return found.ok ? found : failure({ kind: 'unknown-agency', given, candidates: found.error.candidates });
}

function endedOf({ agencies }: Library, agency: Agency, period: Period): { readonly ended?: EndedBody } {
  const [ended] = endedBodies(agencies, [{ agency: agency.id }], period.to);
  return ended ? { ended } : {};
}

const partsOf = (plan: Plan, period: Period, answering: Answering): ScopeAnnex[] =>
  annexesOf(plan, period).map((annex) => annexRows(plan, annex, answering));

const isConcerned = ({ leads, coordinates }: ScopeAnnex): boolean => leads.length + coordinates.length > 0;

const rowsOf = (
  annexes: readonly ScopeAnnex[],
  role: 'leads' | 'coordinates',
): Pick<ReportScope['coordinates'], 'targets' | 'tasks'> => ({
  targets: annexes.flatMap((annex) => (annex.kind === 'targets' ? annex[role] : [])),
  tasks: annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex[role] : [])),
});

function textOnlyMeasures(targets: readonly Target[], answering: Answering): ReadonlySet<string> {
  return new Set(
    targets.flatMap((target) => {
      const given = new Set(measuresFor(target, answering));
      return target.measures.filter((measure) => !given.has(measure)).map(({ id }) => id);
    }),
  );
}

/** Who receives the report: the agency the duty names, else the one that consolidates the province's. */
function consolidatorOf({ agencies }: Library, { through }: Duty): Agency {
  const agency = agencies.agencies.get(through ?? agencies.directory.consolidator);
  if (!agency) throw new Error('The directory names no consolidator it knows');
  return agency;
}
