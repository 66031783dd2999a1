/** What an officer wrote in place of a text that the report had made: kept whenever the report is made again. */
import { z } from 'zod';

export const reportEditSchema = z.strictObject({
  /** Of the text in its report (src/report/slots.ts): "tasks/224-2025/II/33". */
  address: z.string().min(1),
  /** The text as it had been made when it was edited. */
  was: z.string(),
  /** Several paragraphs where it has several lines; "" leaves the text out. */
  text: z.string(),
});
export type ReportEdit = z.infer<typeof reportEditSchema>;

/** What stands on a report's sheets and cannot be taken over when the report is made again: told, never guessed at. */
export type Unkept =
  /** It cannot be known what was made there, so neither what was changed: the record of it is gone or does not read. */
  | { readonly kind: 'no-record'; readonly sheet: string }
  /** The hidden row or column that says what stands where is gone or was changed. */
  | { readonly kind: 'no-keys'; readonly sheet: string }
  /** A copy of the sheet `of`, which is the one that counts, with words that are not there. */
  | { readonly kind: 'copy'; readonly sheet: string; readonly of: string }
  /** A formula that shows nothing, or an error: what stood there before stays. */
  | { readonly kind: 'unreadable'; readonly sheet: string; readonly cell: string }
  /** A row of an annex that holds what belongs to another, it cannot be known to which: what stood there before stays. */
  | { readonly kind: 'misplaced'; readonly sheet: string; readonly row: number }
  /** Written where no text of the report stands that may be edited. */
  | { readonly kind: 'outside'; readonly sheet: string; readonly cell: string; readonly text: string }
  /** Words of ours that are gone, in the order of reading: they are made again. */
  | { readonly kind: 'removed'; readonly sheet: string; readonly texts: readonly string[] };
