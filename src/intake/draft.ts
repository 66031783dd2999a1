/**
 * A plan brought in and not yet confirmed: the plan as far as the source says it, a doubt for everything uncertain, and the
 * list of what was set aside. An officer reviews it in a sheet; without doubts and faults it is a plan.
 */
import type { BodyDoubt } from '../plan/phrases/bodies';
import type { DueDoubt, DueFailure } from '../plan/phrases/due';
import type { ThresholdDoubt } from '../plan/phrases/thresholds';
import type { Plan } from '../plan/plan';

export interface Draft {
  /**
   * Of the plan's shape but unchecked: "" stands where the source says nothing (its number, a target's field), and rows
   * may lack what the schema demands. `parsePlan` judges it.
   */
  readonly plan: Plan;
  readonly doubts: readonly PlanDoubt[];
  readonly setAside: readonly SetAside[];
}

/** Something of the plan a person must look at. */
export interface PlanDoubt {
  /** The row it is about; absent for the plan itself. */
  readonly rowId?: string;
  readonly field: DoubtField;
  readonly doubt: Doubt;
}

export type Doubt = BodyDoubt | DueDoubt | DueFailure | ThresholdDoubt | IntakeDoubt;

export type DoubtField =
  | 'number'
  | 'signed'
  | 'issuer'
  | 'title'
  | 'from'
  | 'until'
  | 'no'
  | 'text'
  | 'lead'
  | 'coordinating'
  | 'due'
  | 'deliverable'
  | 'measures'
  | 'field'
  | 'duties'
  | 'columns';

export type IntakeDoubt =
  /** The source does not say it, and the plan needs it. */
  | { readonly kind: 'not-said' }
  /** Proposed, not read: what, in Vietnamese. */
  | { readonly kind: 'proposed'; readonly what: string }
  /** A merged cell over several rows: taken for each of them. */
  | { readonly kind: 'merged-cell'; readonly words: string }
  /** The row has no cell where others have one. */
  | { readonly kind: 'no-cell' }
  /** The number was missing, doubled or none an id can hold; this one was given. */
  | { readonly kind: 'numbered'; readonly no: string }
  /** Several named agencies lead: taken for one shared product (đại diện), which no plan says. */
  | { readonly kind: 'shared-leads' }
  /** Words of an unnumbered row, taken for the rest of the row before it (a page break splits rows). */
  | { readonly kind: 'continued'; readonly words: string }
  /** The row's text says how often, and its due phrase does not say the same: "(tối thiểu 2 đợt/năm)". */
  | { readonly kind: 'other-rhythm'; readonly words: string }
  /** A column whose heading says nothing known. */
  | { readonly kind: 'unknown-heading'; readonly heading: string };

/** A piece of the source that is in no row, verbatim, and why. */
export interface SetAside {
  /** "Bảng 1, dòng 3, cột 2"; "Đoạn 12". */
  readonly place: string;
  readonly text: string;
  readonly why: SetAsideReason;
}

export type SetAsideReason =
  | 'outside-table'
  | 'heading'
  | 'repeated-heading'
  | 'unknown-column'
  /** The column is known, but rows of this kind have no such field: the due day of a target. */
  | 'no-field'
  | 'no-row'
  | 'other-table'
  | 'picture';
