/**
 * An annex of the report, A4 across, a sheet of its own: each annex has its own page numbers and its own heading row to
 * repeat, and a sheet can repeat only one.
 */
import type { AnnexTable } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import { annexColumns, type SizedColumn } from './annexColumns';
import { annexRows, type AnnexRows, type SizedRow } from './annexRows';
import { FIRST_COLUMN, FIRST_ROW, framed, keyRow } from './frame';
import { annexKey, annexSheetName } from './names';
import { pageBreaks } from './pageBreaks';
import { paper, textHeightOf, textWidthOf } from './paper';
import { piecesOf } from './pieces';
import { highestOf } from './cellPieces';
import { fonts, type Font } from './sizes';
import { furniture } from './tokens';

const AFTER_TITLE = 8;

/** @param notes lines below the table, for a body whose annexes go without our letter. */
export function annexSheet(table: AnnexTable, notes: readonly string[]): SheetModel {
  const width = textWidthOf('landscape');
  const columns = annexColumns(table, width);
  const titles = [
    ...across(table.label, width, fonts.annexLabel),
    ...across(table.title, width, fonts.annexTitle),
    ...across(table.attachedTo, width, fonts.annexOf),
  ].map(placedAt(FIRST_ROW));
  const afterTitle: SizedRow = {
    row: FIRST_ROW + titles.length,
    height: AFTER_TITLE,
    cells: [{ column: ID_COLUMN, value: furniture.gap }],
  };
  const heading = headingRow(columns, afterTitle.row + 1);
  const room = textHeightOf('landscape') - heading.height;
  const placed = placedRows(table, columns, heading.row + 1, room);
  const lastRow = placed.at(-1)?.rows.at(-1)?.row ?? heading.row;
  const below = notes.flatMap((note) => across(note, width, fonts.checkCode)).map(placedAt(lastRow + 1));
  const rows = [...titles, afterTitle, heading, ...placed.flatMap((each) => each.rows), ...below];
  const ends = new Set(placed.flatMap((each) => endsOf(each, room)));
  const held = rows.map(({ row, height }) => ({ height, keepsWithNext: !ends.has(row) }));
  const lastColumn = FIRST_COLUMN + columns.length - 1;
  const shown = columns.map(({ width: each }, index) => ({ column: FIRST_COLUMN + index, width: each }));
  return {
    name: annexSheetName(table.label),
    columns: framed(shown),
    rows: [keyRow(annexKey(table.id), shown), ...rows],
    merges: [
      ...[...titles, ...below].map(({ row }) => areaRef(row, FIRST_COLUMN, row, lastColumn)),
      ...placed.flatMap(({ merges }) => merges),
    ],
    gridLines: false,
    page: {
      ...paper('landscape'),
      repeatRows: { from: heading.row, to: heading.row },
      printArea: areaRef(FIRST_ROW, FIRST_COLUMN, rows.at(-1)?.row ?? heading.row, lastColumn),
      rowBreaks: pageBreaks(held, textHeightOf('landscape'), heading.height).map((row) => row + FIRST_ROW - 1),
    },
  };
}

/** Where a page may end within a row: after it; and where it is higher than a page, after the headings with its first part. */
function endsOf({ rows, headings }: AnnexRows, room: number): (number | undefined)[] {
  const isHigher = rows.reduce((total, { height }) => total + height, 0) > room;
  return [rows.at(-1)?.row, ...(isHigher && headings > 0 ? [rows[headings]?.row] : [])];
}

type Unplaced = Omit<SizedRow, 'row'>;

/** A text over all columns. */
const across = (text: string, width: number, style: Font): Unplaced[] =>
  piecesOf(text, width, style).map(({ value, height }) => ({
    height,
    cells: [
      { column: ID_COLUMN, value: furniture.words },
      { column: FIRST_COLUMN, value, style },
    ],
  }));

const placedAt =
  (first: number) =>
  (row: Unplaced, index: number): SizedRow => ({ ...row, row: first + index });

function placedRows(
  { id, rows }: AnnexTable,
  columns: readonly SizedColumn[],
  first: number,
  room: number,
): AnnexRows[] {
  const placed: AnnexRows[] = [];
  let next = first;
  for (const row of rows) {
    const each = annexRows(row, columns, next, room, `annex/${id}`);
    placed.push(each);
    next += each.rows.length;
  }
  return placed;
}

function headingRow(columns: readonly SizedColumn[], row: number): SizedRow {
  const font = fonts.tableHeading;
  return {
    row,
    height: highestOf(columns.map(({ heading, width }) => ({ text: heading, width, font }))),
    cells: [
      { column: ID_COLUMN, value: furniture.words },
      ...columns.map(({ heading }, index) => ({ column: FIRST_COLUMN + index, value: heading, style: font })),
    ],
  };
}
