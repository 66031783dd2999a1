/** What this computer keeps of texts edited in the pane until they are in a report: apart for each report, and no longer. */
import { z } from 'zod';
import { reportEditSchema } from '../entries/reportEdit';
import type { ReportScope } from '../plan/scope';
import type { Memory } from './session';

const keptEditSchema = reportEditSchema.extend({
  /** What the workbook held in that place; absent where it held the text made. Whatever else it holds now is newer. */
  held: z.string().optional(),
});
export type KeptEdit = z.infer<typeof keptEditSchema>;

/** Of which report: a plan's, a period's, an agency's. */
export const editsKey = ({ plan, period, agency }: ReportScope): string => `edits.${plan.id}.${period.id}.${agency.id}`;

export const keepEdits = (memory: Memory, key: string, edits: readonly KeptEdit[]): void =>
  memory.set(key, edits.length === 0 ? '' : JSON.stringify(edits));

/** From what the memory holds; what is damaged there is nothing. */
export function keptEdits(json = ''): readonly KeptEdit[] {
  try {
    return z.array(keptEditSchema).catch([]).parse(JSON.parse(json));
  } catch {
    return [];
  }
}
