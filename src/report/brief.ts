/** Tóm tắt trình ký: half a page for the head of office who signs, on what to look at before signing. No layout. */

export interface BriefPart {
  /** "Quá hạn" */
  readonly heading: string;
  /** At least one: "Không có." where there is nothing. */
  readonly lines: readonly string[];
}

export interface Brief {
  /** "TÓM TẮT TRÌNH KÝ" */
  readonly title: string;
  /** Of which report, line by line. */
  readonly subtitle: readonly string[];
  readonly parts: readonly BriefPart[];
}
