/** A row of an annex as sheet rows: one for each measure, and more where a text is too high for one. */
import type { AnnexRow } from '../../report/report';
import { areaRef } from '../../workbook/a1';
import type { CellModel, RowModel } from '../../workbook/model';
import { textHeight } from '../textHeight';
import type { SizedColumn } from './annexColumns';
import { CELL_MARGINS, fonts } from './sizes';
import { splitText } from './splitText';

/** Thirteen lines: two such rows stand on a page under its heading; higher ones would leave pages half empty. */
const HIGHEST = 201;
const PADDING = 6;

export interface SizedRow extends RowModel {
  readonly height: number;
}

export interface AnnexRows {
  readonly rows: readonly SizedRow[];
  readonly merges: readonly string[];
}

export function annexRows(row: AnnexRow, columns: readonly SizedColumn[], firstRow: number): AnnexRows {
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
