/** What a monthly report is made of, and the same with its rows drawn together: what every section gets. */
import type { Entries } from '../entries/entries';
import type { Figures } from '../figures/figures';
import type { ReportScope } from '../plan/scope';
import { reportRows, type ReportRows } from './rows';

export interface ReportInput {
  readonly scope: ReportScope;
  readonly entries: Entries;
  readonly figures: Figures;
  /** How many findings that ask for a word of justification (cần giải trình) have none. */
  readonly unexplained: number;
  /** Mã đối chiếu. */
  readonly checkCode?: string;
}

export interface ReportMaterial extends ReportInput {
  readonly rows: ReportRows;
}

export const reportMaterial = (input: ReportInput): ReportMaterial => ({
  ...input,
  rows: reportRows(input.scope, input.entries, input.figures),
});
