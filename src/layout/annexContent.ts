/** What an annex sheet is made from. */
import type { Annex } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import type { ConditionalFormatModel } from '../workbook/model';
import type { Column } from './column';
import type { CoordinationLine } from './line';
import type { Unread } from './unread';

export interface AnnexContent<Line extends { readonly id: string }> {
  readonly scope: ReportScope;
  readonly annex: Annex;
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  readonly coordination: readonly CoordinationLine[];
  /** The column that takes the one text of a coordinated row. */
  readonly coordinationKey: string;
  readonly unread: Unread;
  readonly conditionalFormats: (firstRow: number, lastRow: number) => ConditionalFormatModel[];
}
