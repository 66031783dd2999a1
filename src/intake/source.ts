/**
 * What was read of the document a plan is brought in from (a Word file, a worksheet, a pasted table), before it has any
 * meaning: its paragraphs and tables in order. Hosts and readers make it; reading it as a plan is the rest of this folder.
 */

export interface SourceDocument {
  /** For messages: "ke-hoach-81.docx". */
  readonly file: string;
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: SourceTable }
  /** A picture where text may have stood: a scanned annex is one. */
  | { readonly kind: 'image' };

export interface SourceTable {
  /** As people find it: "Bảng 2", "Trang tính “Phụ lục”". */
  readonly place: string;
  /** Row by row, from left to right; a merged cell is listed once, at its upper left corner. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Lines of one cell are joined by "\n"; outer white space is trimmed, inner kept. */
  readonly text: string;
  /** The number Word counts itself, which no text holds: "3.", "a)". */
  readonly autoNumber?: string;
}
