/** What of a reviewed workbook cannot be read, as data: describeReviewProblem.ts says it in Vietnamese. */

export interface ReviewProblem {
  /** As the tab is called now; empty where the whole workbook is meant. */
  readonly sheet: string;
  /** "H12"; empty where the whole sheet is meant. */
  readonly cell: string;
  readonly what: ReviewFault;
}

export type ReviewFault =
  /** None of our sheets, or the sheet that keeps the plan as it was read is gone or damaged. */
  | { readonly kind: 'no-review' }
  /** It names agencies the directory does not know. */
  | { readonly kind: 'other-directory' }
  | { readonly kind: 'no-sheet'; readonly name: string }
  | { readonly kind: 'no-column'; readonly heading: string }
  | { readonly kind: 'missing'; readonly heading: string }
  | { readonly kind: 'doubled-number'; readonly no: string }
  | { readonly kind: 'not-in-list'; readonly got: string; readonly options: readonly string[] }
  | { readonly kind: 'not-a-day'; readonly got: string }
  | { readonly kind: 'not-a-plan-number'; readonly got: string }
  | { readonly kind: 'unknown-body'; readonly got: string }
  | { readonly kind: 'ambiguous-body'; readonly got: string; readonly names: readonly string[] }
  | { readonly kind: 'no-body'; readonly got: string }
  | { readonly kind: 'not-a-schedule'; readonly got: string }
  | { readonly kind: 'not-a-threshold'; readonly got: string }
  | { readonly kind: 'not-a-feature'; readonly got: string }
  | { readonly kind: 'not-a-due'; readonly got: string }
  | { readonly kind: 'unknown-row'; readonly got: string }
  /** A measure above the first target. */
  | { readonly kind: 'measure-alone' }
  /** A section with no row below it. */
  | { readonly kind: 'section-alone' };
