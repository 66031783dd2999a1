/**
 * An annex of the report, A4 across, a sheet of its own: each annex has its own page numbers and its own heading row to
 * repeat, and a sheet can repeat only one.
 */
import type { AnnexTable } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { textHeight } from '../textHeight';
import { annexColumns, type SizedColumn } from './annexColumns';
import { annexRows, type AnnexRows, type SizedRow } from './annexRows';
import { annexSheetName } from './names';
import { pageBreaks } from './pageBreaks';
import { paper, textHeightOf, textWidthOf } from './paper';
import { piecesOf } from './pieces';
import { CELL_MARGINS, fonts, type Font } from './sizes';

const AFTER_TITLE = 8;
const PADDING = 6;

/** @param notes lines below the table, for a body whose annexes go without our letter. */
export function annexSheet(table: AnnexTable, notes: readonly string[]): SheetModel {
  const width = textWidthOf('landscape');
  const columns = annexColumns(table, width);
  const titles = [
    ...across(table.label, width, fonts.annexLabel),
    ...across(table.title, width, fonts.annexTitle),
    ...across(table.attachedTo, width, fonts.annexOf),
  ].map(placedAt(1));
  const afterTitle: SizedRow = { row: titles.length + 1, height: AFTER_TITLE, cells: [] };
  const heading = headingRow(columns, afterTitle.row + 1);
  const placed = placedRows(table, columns, heading.row + 1);
  const lastRow = placed.at(-1)?.rows.at(-1)?.row ?? heading.row;
  const below = notes.flatMap((note) => across(note, width, fonts.checkCode)).map(placedAt(lastRow + 1));
  const rows = [...titles, afterTitle, heading, ...placed.flatMap((each) => each.rows), ...below];
  const room = textHeightOf('landscape') - heading.height;
  const ends = new Set(placed.flatMap((each) => endsOf(each, room)));
  const held = rows.map(({ row, height }) => ({ height, keepsWithNext: !ends.has(row) }));
  return {
    name: annexSheetName(table.label),
    columns: columns.map((column, index) => ({ column: index + 1, width: column.width })),
    rows,
    merges: [
      ...[...titles, ...below].map(({ row }) => areaRef(row, 1, row, columns.length)),
      ...placed.flatMap(({ merges }) => merges),
    ],
    gridLines: false,
    page: {
      ...paper('landscape'),
      repeatRows: { from: heading.row, to: heading.row },
      printArea: areaRef(1, 1, rows.length, columns.length),
      rowBreaks: pageBreaks(held, textHeightOf('landscape'), heading.height),
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
  piecesOf(text, width, style).map(({ value, height }) => ({ height, cells: [{ column: 1, value, style }] }));

const placedAt =
  (first: number) =>
  (row: Unplaced, index: number): SizedRow => ({ ...row, row: first + index });

function placedRows({ rows }: AnnexTable, columns: readonly SizedColumn[], first: number): AnnexRows[] {
  const placed: AnnexRows[] = [];
  let next = first;
  for (const row of rows) {
    const each = annexRows(row, columns, next);
    placed.push(each);
    next += each.rows.length;
  }
  return placed;
}

function headingRow(columns: readonly SizedColumn[], row: number): SizedRow {
  const style = fonts.tableHeading;
  const heights = columns.map(({ heading, width }) => textHeight(heading, width - CELL_MARGINS, style.fontSize, style));
  return {
    row,
    height: Math.max(...heights) + PADDING,
    cells: columns.map(({ heading }, index) => ({ column: index + 1, value: heading, style })),
  };
}
