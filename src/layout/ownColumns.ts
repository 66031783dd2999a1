/** The annex's own columns on its sheet: in the document's order, under its headings, wider where their words are long. */
import type { Annex, AnnexColumnKey } from '../plan/plan';
import { annexCell } from '../report/annexCells';
import type { Column } from './column';

/** What a cell of the annex looks like on a line, but for its heading, which is the document's. */
export type OwnColumns<Line> = Partial<Record<AnnexColumnKey, Omit<Column<Line>, 'key' | 'heading'>>>;

export const ownColumns = <Line>(annex: Annex, own: OwnColumns<Line>): Column<Line>[] =>
  annex.columns.flatMap(({ key, heading }) => {
    const column = own[key];
    return column ? [{ ...column, key, heading, width: column.width * stretch(annex, key, column.width) }] : [];
  });

/** Lines of a cell that are read at a glance; 81's due phrases would take thirty in a column as wide as 224's. */
const LINES_AT_A_GLANCE = 13;
const POINTS_A_LETTER = 5;
const WIDEST = 2;

/** A number stays on one line ("II.2.dd"), and the rows' own words have the widest as it is. */
function stretch(annex: Annex, key: AnnexColumnKey, width: number): number {
  if (key === 'text') return 1;
  const longest = Math.max(0, ...annex.rows.map((row) => annexCell(row, key).length));
  if (key === 'no') return Math.max(1, ((longest + 1) * POINTS_A_LETTER) / width);
  const lines = (longest * POINTS_A_LETTER) / width;
  return Math.min(WIDEST, Math.max(1, lines / LINES_AT_A_GLANCE));
}
