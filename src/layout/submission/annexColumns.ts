/** How wide a column of the report's annexes is on the page. */
import { columnShares } from '../../report/columnShares';
import type { AnnexColumn, AnnexTable } from '../../report/report';

export interface SizedColumn extends AnnexColumn {
  /** Points. */
  readonly width: number;
  readonly isShort: boolean;
}

/** Widths that together fill the page. */
export const annexColumns = (table: AnnexTable, pageWidth: number): SizedColumn[] =>
  columnShares(table).flatMap(({ share, isShort }, place) => {
    const column = table.columns[place];
    return column ? [{ ...column, width: share * pageWidth, isShort }] : [];
  });
