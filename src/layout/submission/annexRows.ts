/** A row of an annex as sheet rows, its headings before it: one for each measure, and more where a text is too high for one. */
import type { AnnexHeading, AnnexRow } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { CellModel, RowModel } from '../../workbook/model';
import { textHeight } from '../textHeight';
import type { SizedColumn } from './annexColumns';
import { piecesOf } from './pieces';
import { CELL_MARGINS, fonts } from './sizes';
import { splitText } from './splitText';

/** Thirteen lines: two such rows stand on a page under its heading; higher ones would leave pages half empty. */
const HIGHEST = 201;
const PADDING = 6;

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

export function annexRows(row: AnnexRow, columns: readonly SizedColumn[], firstRow: number): AnnexRows {
  const headings = (row.headings ?? [])
    .flatMap((heading) => headingRows(heading, columns))
    .map((each, index) => ({ ...each, row: firstRow + index }));
  const own = ownRows(row, columns, firstRow + headings.length);
  return {
    rows: [...headings, ...own.rows],
    headings: headings.length,
    merges: [...headings.map((each) => areaRef(each.row, 2, each.row, columns.length)), ...own.merges],
  };
}

/** The number stands in the first column, the words across the others. */
function headingRows({ no, text, level }: AnnexHeading, columns: readonly SizedColumn[]): Omit<SizedRow, 'row'>[] {
  const style = { ...fonts.tableSection, italic: level > 1 };
  const width = sum(columns.slice(1).map((column) => column.width));
  return piecesOf(text, width, style).map(({ value, height }, index) => ({
    height: height + PADDING,
    cells: columns.map((_, place): CellModel => {
      if (place === 0) return { column: 1, value: index === 0 ? no : '', style: { ...style, horizontal: 'center' } };
      return { column: place + 1, style, ...(place === 1 ? { value } : {}) };
    }),
  }));
}

function ownRows(row: AnnexRow, columns: readonly SizedColumn[], firstRow: number): Pick<AnnexRows, 'rows' | 'merges'> {
  const own = columns.slice(0, row.annex.length);
  const reported = columns.slice(row.annex.length);
  const results = row.lines.flatMap((texts) => pieces(texts, reported));
  const heights = grown(
    results.map((texts) => highest(texts, reported)),
    highest(row.annex, own),
  );
  const last = firstRow + heights.length - 1;
  // What runs over pages is read from its top.
  const vertical = sum(heights) > HIGHEST ? 'top' : 'center';
  const textAt = (index: number, place: number): string | undefined =>
    place < own.length ? (index === 0 ? row.annex[place] : '') : results[index]?.[place - own.length];
  return {
    rows: heights.map((height, index) => ({
      row: firstRow + index,
      height,
      cells: columns.map((column, place) => cell(column, place, vertical, textAt(index, place))),
    })),
    merges: last === firstRow ? [] : own.map((_, place) => areaRef(firstRow, place + 1, last, place + 1)),
  };
}

/** One line of texts as so many as its highest text needs, the others staying empty below. */
function pieces(texts: readonly string[], columns: readonly SizedColumn[]): string[][] {
  const split = columns.map((column, index) =>
    splitText(texts[index] ?? '', (piece) => heightOf(piece, column) <= HIGHEST),
  );
  const count = Math.max(...split.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => split.map((parts) => parts[part] ?? ''));
}

const highest = (texts: readonly string[], columns: readonly SizedColumn[]): number =>
  Math.max(...columns.map((column, index) => heightOf(texts[index] ?? '', column)));

const heightOf = (text: string, { width }: SizedColumn): number =>
  textHeight(text, width - CELL_MARGINS, fonts.tableText.fontSize) + PADDING;

/** Heights raised, and rows added, about evenly until together they hold the annex's own cells, which run over all of them. */
function grown(heights: readonly number[], needed: number): number[] {
  const raised = [...heights];
  const level = Math.ceil(needed / Math.ceil(needed / HIGHEST));
  let missing = needed - sum(heights);
  for (let index = 0; missing > 0; index += 1) {
    const height = raised[index] ?? 0;
    const more = Math.min(missing, Math.max(0, level - height));
    raised[index] = height + more;
    missing -= more;
  }
  return raised;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

function cell(column: SizedColumn, place: number, vertical: 'top' | 'center', text = ''): CellModel {
  const style = { ...(column.isShort ? fonts.tableShort : fonts.tableText), vertical };
  return { column: place + 1, style, ...(text === '' ? {} : { value: text }) };
}
