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
