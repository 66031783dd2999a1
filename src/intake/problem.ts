/** Why no plan can be read from a source, as data; describeIntakeProblem.ts says it in Vietnamese. */

export type IntakeProblem =
  /** No text, no table, no picture. */
  | { readonly kind: 'empty'; readonly file: string }
  /** Pictures and no text: a scan. */
  | { readonly kind: 'only-pictures'; readonly file: string; readonly pictures: number }
  | { readonly kind: 'no-table'; readonly file: string; readonly pictures: number }
  /** No table has the headings of an annex; what stands in the first rows of each. */
  | { readonly kind: 'no-annex'; readonly file: string; readonly tables: readonly SeenTable[] }
  /** The headings stand there, and no row below them. */
  | { readonly kind: 'no-rows'; readonly file: string; readonly place: string };

export interface SeenTable {
  readonly place: string;
  readonly headings: readonly string[];
}
