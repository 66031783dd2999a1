/** A row of an annex as sheet rows, its headings before it: one for each measure, and more where a text is too high for one. */
import type { AnnexRow } from '../../report/report';
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import type { CellModel, RowModel } from '../../workbook/model';
import { ID_COLUMN } from '../annexGrid';
import { lineHeight } from '../textHeight';
import type { SizedColumn } from './annexColumns';
import { headingArea, headingRows } from './annexHeadings';
import { columnArea, grown, sum, wholeAreas, type Part } from './annexParts';
import { highestOf, pieceRows, type CellText, type PieceRow } from './cellPieces';
import { columnKey, FIRST_COLUMN } from './frame';
import { headMark } from './heads';
import { fonts } from './sizes';
import { furniture, kinds, rowTokens } from './tokens';

/** A line to spare: another screen or printer may break the text otherwise. */
const HIGHEST_WHOLE = MAX_ROW_HEIGHT - lineHeight(fonts.tableText.fontSize);
/** Of a row higher than a page, thirteen lines: two such parts stand on a page under its heading. */
const HIGHEST_PART = 201;

export interface SizedRow extends RowModel {
  readonly height: number;
}

export interface AnnexRows {
  /** The headings' first. */
  readonly rows: readonly SizedRow[];
  /** How many of them are headings'. */
  readonly headings: number;
  readonly merges: readonly string[];
}

/**
 * @param room of a page under its heading, in points
 * @param tableAddress "annex/224-2025/I"
 */
export function annexRows(
  row: AnnexRow,
  columns: readonly SizedColumn[],
  firstRow: number,
  room: number,
  tableAddress: string,
): AnnexRows {
  const headings = (row.headings ?? [])
    .flatMap((heading) => headingRows(heading, columns))
    .map((each, index) => ({ ...each, row: firstRow + index }));
  const own = ownRows(row, columns, firstRow + headings.length, room, `${tableAddress}/${row.id}`);
  return {
    rows: [...headings, ...own.rows],
    headings: headings.length,
    merges: [...headings.map((each) => headingArea(each.row, columns.length)), ...own.merges],
  };
}

function ownRows(
  row: AnnexRow,
  columns: readonly SizedColumn[],
  firstRow: number,
  room: number,
  address: string,
): Pick<AnnexRows, 'rows' | 'merges'> {
  const count = row.annex.length;
  const own = sized(row.annex, columns.slice(0, count));
  const reported = columns.slice(count);
  const lines = row.lines.map((texts) => sized(texts, reported));
  const whole = Math.max(sum(lines.map(highestOf)), highestOf(own));
  const highest = whole <= room ? HIGHEST_WHOLE : HIGHEST_PART;
  const parts = lines.flatMap((texts, line) => linePlaces(pieceRows(texts, highest), line));
  const heights = grown(
    parts.map(({ height }) => height),
    highestOf(own),
    highest,
  );
  // What runs over pages is read from its top.
  const vertical = sum(heights) > room ? 'top' : 'center';
  const last = firstRow + heights.length - 1;
  const head = headMark(columnKey(FIRST_COLUMN), row.annex[0] ?? '');
  const rows = heights.map((height, index): SizedRow => {
    const part = parts[index];
    return {
      row: firstRow + index,
      height,
      cells: [
        {
          column: ID_COLUMN,
          value: part ? addresses(part, reported, count, address) + (index === 0 ? head : '') : furniture.words,
        },
        ...columns.map((column, place) => {
          const text = place < count ? (index === 0 ? row.annex[place] : '') : part?.pieces[place - count]?.value;
          return cell(column, FIRST_COLUMN + place, vertical, text);
        }),
      ],
    };
  });
  return {
    rows,
    merges: [
      ...(last === firstRow ? [] : own.map((_, place) => columnArea(firstRow, last, place))),
      ...reported.flatMap((_, place) => wholeAreas(parts, heights.length, firstRow, place, count + place)),
    ],
  };
}

const linePlaces = (rows: readonly PieceRow[], line: number): Part[] => rows.map((row) => ({ ...row, line }));

const sized = (texts: readonly string[], columns: readonly SizedColumn[]): CellText[] =>
  columns.map(({ width }, place) => ({ text: texts[place] ?? '', width, font: fonts.tableText }));

/** "annex/224-2025/I/224-2025/I/15/2/reasons" */
const addresses = ({ line, pieces }: Part, reported: readonly SizedColumn[], count: number, address: string): string =>
  rowTokens(
    reported.flatMap(({ key }, place) => {
      const piece = pieces[place];
      const column = columnKey(FIRST_COLUMN + count + place);
      return piece ? [{ column, how: piece.joint ?? kinds.cell, address: `${address}/${line + 1}/${key}` }] : [];
    }),
  );

function cell({ isShort }: SizedColumn, column: number, vertical: 'top' | 'center', text = ''): CellModel {
  const style = { ...(isShort ? fonts.tableShort : fonts.tableText), vertical };
  return { column, style, ...(text === '' ? {} : { value: text }) };
}
