/**
 * The city's figures (số liệu toàn thành phố): every target, measure and task over all agencies, each with its coverage
 * (reported / expected). A missing agency is never a zero and never invisible.
 */
import type { Headline } from '../../figures/headline';
import type { Coverage } from '../../figures/aggregate';
import type { MeasureFigure, Verdict } from '../../figures/measure';
import type { TargetFigure } from '../../figures/target';
import type { TaskStatus } from '../../figures/task';
import type { Measure } from '../../plan/measure';
import type { Plan, Target, Task } from '../../plan/plan';
import type { AgencyBlock } from '../scope';

/** From the period before, over the agencies present in both. */
export interface Difference {
  /** A difference of fractions (0.0105 is 1,05 điểm phần trăm), or of counts. */
  readonly by: number;
  /** How many agencies. */
  readonly over: number;
}

/** A measure's figure for the city. Where communes add up otherwise than departments a measure has two: target 4. */
export interface CityMeasure {
  readonly plan: Plan;
  readonly target: Target;
  readonly measure: Measure;
  readonly adding: Measure['aggregation'];
  /** Whose lines these are, where the measure has two figures: one block's. */
  readonly block?: AgencyBlock;
  /** What the figure is judged as: the measure itself, or agencies that meet it / agencies with a figure, asked of all. */
  readonly judgedAs: Measure;
  readonly coverage: Coverage;
  /** Σ over the lines that count; absent for a value that one agency gives as it is. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly figure: MeasureFigure;
  /** How many agencies stand at each verdict, those that did not report among them; without words-only leads and `setAside`. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Agencies whose line is faulty, and waits. */
  readonly setAside: number;
  readonly difference?: Difference;
}

export interface CityTarget {
  readonly plan: Plan;
  readonly target: Target;
  readonly measures: readonly CityMeasure[];
  readonly figure: TargetFigure;
}

export type CityTaskStatus =
  | 'done' // Hoàn thành: all that are expected
  | 'overdue' // Quá hạn tại k/N cơ quan
  | 'ongoing' // Đang thực hiện
  | 'results' // Thường xuyên, định kỳ: có kết quả tại n/N cơ quan
  | 'no-results'
  | 'stopped' // of all that lead it
  | 'out-of-scope' // of all that lead it
  | 'not-reported'; // no agency reported

export interface CityTask {
  readonly plan: Plan;
  readonly task: Task;
  /** one: one shared product (đại diện); each: every lead for itself. */
  readonly share: 'each' | 'one';
  readonly coverage: Coverage;
  /** How many agencies stand at each status, those that did not report among them; without co-leads of one product and `setAside`. */
  readonly statuses: Readonly<Partial<Record<TaskStatus, number>>>;
  /** Agencies whose line is faulty, and waits. */
  readonly setAside: number;
  readonly done: number;
  readonly overdue: number;
  /** Continuous, recurring, relative: agencies with results in the period. */
  readonly withResults: number;
  /** Mean fraction done over the agencies that gave one, and their number. */
  readonly progress: { readonly mean?: number; readonly over: number };
  readonly status: CityTaskStatus;
  readonly difference?: Difference;
}

/** Leads of one shared product or figure that say different things. Not reporting is no conflict. */
export interface Conflict {
  /** Measure or task id. */
  readonly line: string;
  /** Agency ids in the order of naming, each with what it says. */
  readonly said: readonly {
    readonly agency: string;
    readonly status: string;
    readonly value?: number;
    readonly completedOn?: string;
  }[];
}

export interface CityPlan {
  readonly plan: Plan;
  readonly targets: readonly CityTarget[];
  readonly tasks: readonly CityTask[];
  /** Counted over the plan's targets and tasks: "51 nhiệm vụ". */
  readonly headline: Headline;
  /** Counted over agency and task: "lượt giao nhiệm vụ". */
  readonly assignments: Headline;
}

/** One agency's own four figures of one plan, for the Bảng theo dõi: no ranking. */
export interface AgencyBoardRow {
  readonly agencyId: string;
  readonly plan: string;
  readonly headline: Headline;
}

export interface City {
  /** The plan itself, then those that ride along. */
  readonly plans: readonly CityPlan[];
  readonly conflicts: readonly Conflict[];
  readonly board: readonly AgencyBoardRow[];
}
