/**
 * The scope of one consolidation (phạm vi tổng hợp): one plan and those reported on within it, one period, and every
 * agency that is expected to report, each with the rows it answers for.
 */
import type { DirectoryIndex } from '../plan/agencies';
import type { Agency } from '../plan/directory';
import type { Day } from '../plan/day';
import type { Deadline } from '../plan/deadline';
import type { Period } from '../plan/period';
import type { Duty, Plan } from '../plan/plan';
import type { ReportScope } from '../plan/scope';

/** Khối: agencies of the city and communes are shown apart, never in one list. */
export type AgencyBlock = 'department' | 'commune';

export interface ExpectedAgency {
  readonly agency: Agency;
  readonly block: AgencyBlock;
  /** Obliged by the plan; others that lead a row are asked for their figures and counted apart. */
  readonly isObliged: boolean;
  /** What its own report covers. */
  readonly scope: ReportScope;
}

export interface ConsolidationScope {
  /** Code of the province in the national list: "92". */
  readonly province: string;
  readonly provinceName: string;
  readonly plan: Plan;
  /** Plans reported on within its report. */
  readonly riders: readonly Plan[];
  readonly period: Period;
  readonly duty: Duty;
  readonly deadline: Deadline;
  /** Số liệu đến ngày, one for all agencies. */
  readonly cutOff: Day;
  /** Who consolidates. */
  readonly consolidator: Agency;
  /** Who leads a row, in which order and as member of which group. */
  readonly directory: DirectoryIndex;
  /** In the directory's order. */
  readonly agencies: readonly ExpectedAgency[];
}
