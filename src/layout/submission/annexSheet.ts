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
import { CELL_MARGINS, fonts, type Font } from './sizes';

const HEADING_ROW = 5;
const AFTER_TITLE = 8;
const PADDING = 6;

/** @param notes lines below the table, for a body whose annexes go without our letter. */
export function annexSheet(table: AnnexTable, notes: readonly string[]): SheetModel {
  const width = textWidthOf('landscape');
  const columns = annexColumns(table.columns, width);
  const across = (row: number, value: string, style: Font): SizedRow => ({
    row,
    height: textHeight(value, width - CELL_MARGINS, style.fontSize, style),
    cells: [{ column: 1, value, style }],
  });
  const heading = headingRow(columns);
  const titles = [
    across(1, table.label, fonts.annexLabel),
    across(2, table.title, fonts.annexTitle),
    across(3, table.attachedTo, fonts.annexOf),
  ];
  const placed = placedRows(table, columns);
  const lastRow = placed.at(-1)?.rows.at(-1)?.row ?? HEADING_ROW;
  const below = notes.map((note, index) => across(lastRow + 1 + index, note, fonts.checkCode));
  const rows = [
    ...titles,
    { row: HEADING_ROW - 1, height: AFTER_TITLE, cells: [] },
    heading,
    ...placed.flatMap((each) => each.rows),
    ...below,
  ];
  const ends = new Set(placed.map((each) => each.rows.at(-1)?.row));
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
      repeatRows: { from: HEADING_ROW, to: HEADING_ROW },
      printArea: areaRef(1, 1, rows.length, columns.length),
      rowBreaks: pageBreaks(held, textHeightOf('landscape'), heading.height),
    },
  };
}

function placedRows({ rows }: AnnexTable, columns: readonly SizedColumn[]): AnnexRows[] {
  const placed: AnnexRows[] = [];
  let next = HEADING_ROW + 1;
  for (const row of rows) {
    const each = annexRows(row, columns, next);
    placed.push(each);
    next += each.rows.length;
  }
  return placed;
}

function headingRow(columns: readonly SizedColumn[]): SizedRow {
  const style = fonts.tableHeading;
  const heights = columns.map(({ heading, width }) => textHeight(heading, width - CELL_MARGINS, style.fontSize, style));
  return {
    row: HEADING_ROW,
    height: Math.max(...heights) + PADDING,
    cells: columns.map(({ heading }, index) => ({ column: index + 1, value: heading, style })),
  };
}
