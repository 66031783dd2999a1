/**
 * The scope of one report (phạm vi báo cáo): one agency's rows in one period, of the plan whose duty it fulfils and of the
 * plans reported on within it (95 rides on 224's monthly report), and the days that go with it.
 */
import type { EndedBody } from './agencies';
import type { Agency } from './directory';
import type { Day } from './day';
import type { Deadline } from './deadline';
import type { Period } from './period';
import type { Duty, Plan, Target, TargetsAnnex, Task, TasksAnnex } from './plan';

/** An annex that is asked for in the period, with the rows of it that the agency leads and coordinates. */
export type ScopeAnnex = TargetsScope | TasksScope;

export interface TargetsScope extends AnnexRows<TargetsAnnex, Target> {
  readonly kind: 'targets';
}

export interface TasksScope extends AnnexRows<TasksAnnex, Task> {
  readonly kind: 'tasks';
}

interface AnnexRows<Annex, Row> {
  readonly plan: Plan;
  readonly annex: Annex;
  readonly leads: readonly Row[];
  readonly coordinates: readonly Row[];
}

export interface ReportScope {
  /** The plan whose duty this report fulfils. */
  readonly plan: Plan;
  /** Plans reported on within it. */
  readonly riders: readonly Plan[];
  readonly agency: Agency;
  /** The agency that receives and consolidates. */
  readonly consolidator: Agency;
  readonly period: Period;
  /** The duty this report fulfils. */
  readonly duty: Duty;
  /** First and last day reported on; the first is not before the plan's own. */
  readonly from: Day;
  readonly to: Day;
  /** Số liệu đến ngày: statuses are judged as of this day. */
  readonly cutOff: Day;
  readonly deadline: Deadline;
  /** The last report of a year asks for the estimate to 31/12 as well. */
  readonly asksEstimate: boolean;
  /** The plan's annexes in order, then the riders'. */
  readonly annexes: readonly ScopeAnnex[];
  /** All rows led, of all annexes. */
  readonly leads: {
    readonly targets: readonly Target[];
    readonly tasks: readonly Task[];
    /** Ids of measures that another lead gives for the whole city: words only from this agency. */
    readonly textOnly: ReadonlySet<string>;
  };
  readonly coordinates: { readonly targets: readonly Target[]; readonly tasks: readonly Task[] };
  /** Bodies named as leads that are gone by the period's end, by row id, each with who answers now. */
  readonly ended: ReadonlyMap<string, readonly EndedBody[]>;
}

/** The part of a scope that a row, measure or coordinated row belongs to. */
export const annexOf = (scope: ReportScope, id: string): ScopeAnnex | undefined =>
  scope.annexes.find(({ plan, annex }) => id.startsWith(`${plan.id}/${annex.id}/`));

/** The last day of the year a report is of: what an estimate looks forward to. */
export const yearEnd = ({ period }: Pick<ReportScope, 'period'>): Day => `${period.year}-12-31`;

/** Is a term that ends on this day one of the year reported on? What falls due later, or never, is not estimated to its end. */
export const fallsInYear = (day: Day | undefined, scope: Pick<ReportScope, 'period'>): boolean =>
  day !== undefined && day <= yearEnd(scope);

/** The last day an annex's thresholds are set for: after it, what is not met is missed. */
export const verdictDay = ({ plan, annex }: Pick<ScopeAnnex, 'plan' | 'annex'>): Day => annex.until ?? plan.until;

/** The first day that an entry of a plan may be of: work begun in its year before it was signed counts. */
export const firstDay = ({ from }: Plan): Day => `${from.slice(0, 4)}-01-01`;
