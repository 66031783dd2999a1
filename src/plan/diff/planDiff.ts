/** The difference between two versions of a plan as data: which row became which, and everything that changed. */
import type { Measure } from '../measure';
import type { Annex, Duty, Plan, Section, Target, Task } from '../plan';

export interface PlanDiff {
  readonly before: Plan;
  readonly after: Plan;
  /** Rows of `after` that no row of `before` became, in annex order. */
  readonly added: readonly PlacedRow[];
  /** Rows of `before` that became none of `after`, in annex order. */
  readonly removed: readonly PlacedRow[];
  /** One pair for each of the others, in the order of `after`. */
  readonly kept: readonly KeptRow[];
  /** What changed beside the rows. */
  readonly facts: readonly FactChange[];
}

interface Place {
  readonly annex: Annex;
  /** The headings it stands under, outermost first. */
  readonly sections: readonly Section[];
}
export type PlacedTarget = Place & { readonly kind: 'target'; readonly row: Target };
export type PlacedTask = Place & { readonly kind: 'task'; readonly row: Task };
export type PlacedRow = PlacedTarget | PlacedTask;

export interface KeptTarget {
  readonly kind: 'target';
  readonly before: PlacedTarget;
  readonly after: PlacedTarget;
  readonly changes: readonly RowChange[];
  /** Which measure became which; those that became none are among the changes. */
  readonly measures: readonly KeptMeasure[];
}
export interface KeptTask {
  readonly kind: 'task';
  readonly before: PlacedTask;
  readonly after: PlacedTask;
  readonly changes: readonly RowChange[];
}
export type KeptRow = KeptTarget | KeptTask;

export interface KeptMeasure {
  readonly before: Measure;
  readonly after: Measure;
  /** What it says otherwise; its number and id follow from its row's. */
  readonly fields: readonly MeasureField[];
}
export type MeasureField = Exclude<keyof Measure, 'id' | 'no'>;

export type BodiesCell = Target['lead'];

/** annex, section: under another one; number: written otherwise; order: no longer among the rows it followed. */
export type Move = 'annex' | 'section' | 'number' | 'order';

export type RowChange =
  | { readonly kind: 'moved'; readonly by: readonly Move[] }
  | {
      readonly kind: 'reworded';
      readonly before: string;
      readonly after: string;
      /** Typed otherwise, with the same words: "hoá", "hóa". */
      readonly isSpelling: boolean;
    }
  | {
      readonly kind: 'reassigned';
      readonly role: 'lead' | 'coordinating';
      readonly before: BodiesCell;
      readonly after: BodiesCell;
      readonly byWords: boolean;
      readonly byMeaning: boolean;
    }
  | {
      readonly kind: 'redated';
      readonly before: Task['due'];
      readonly after: Task['due'];
      readonly byWords: boolean;
      readonly byMeaning: boolean;
    }
  | { readonly kind: 'measure-added' | 'measure-removed'; readonly measure: Measure }
  | ({ readonly kind: 'measure-changed' } & KeptMeasure)
  | {
      readonly kind: 'other';
      readonly field: 'deliverable' | 'baseline' | 'field' | 'leads';
      readonly before: string | undefined;
      readonly after: string | undefined;
    };

export type PlanFact =
  'id' | 'short' | 'version' | 'number' | 'signed' | 'issuer' | 'title' | 'from' | 'until' | 'asksBreakthrough';
export type AnnexFact = 'id' | 'label' | 'title' | 'sheet' | 'source' | 'columns' | 'from' | 'until';

type Erratum = Plan['errata'][number];

export type FactChange =
  | {
      readonly kind: 'plan';
      readonly field: PlanFact;
      readonly before: string | number | boolean;
      readonly after: string | number | boolean;
    }
  | { readonly kind: 'annex-added' | 'annex-removed'; readonly annex: Annex }
  | { readonly kind: 'annex-changed'; readonly before: Annex; readonly after: Annex; readonly field: AnnexFact }
  | { readonly kind: 'section-added' | 'section-removed'; readonly annex: Annex; readonly section: Section }
  | { readonly kind: 'section-changed'; readonly annex: Annex; readonly before: Section; readonly after: Section }
  | { readonly kind: 'duty-added' | 'duty-removed'; readonly duty: Duty }
  | {
      readonly kind: 'duty-changed';
      readonly before: Duty;
      readonly after: Duty;
      readonly fields: readonly (keyof Duty)[];
    }
  | { readonly kind: 'erratum-added' | 'erratum-removed'; readonly erratum: Erratum };

export const isChanged = ({ added, removed, kept, facts }: PlanDiff): boolean =>
  added.length + removed.length + facts.length > 0 || kept.some(({ changes }) => changes.length > 0);
