/** The scope of one report (phạm vi báo cáo): one agency's rows of one plan in one period, and the days that go with it. */
import type { Agency } from './directory';
import type { Day } from './day';
import type { Deadline } from './deadline';
import type { Period } from './period';
import type { Duty, Plan, Target, Task } from './plan';

export interface ReportScope {
  readonly plan: Plan;
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
  /** December asks for the estimate to 31/12 as well. */
  readonly asksEstimate: boolean;
  readonly leads: {
    readonly targets: readonly Target[];
    readonly tasks: readonly Task[];
    /** Ids of measures that another lead gives for the whole city: words only from this agency. */
    readonly textOnly: ReadonlySet<string>;
  };
  readonly coordinates: { readonly targets: readonly Target[]; readonly tasks: readonly Task[] };
}
