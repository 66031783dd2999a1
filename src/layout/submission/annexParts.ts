/** A row of an annex in parts: its lines, and the pieces of those too high for one row; which of its texts stand over several. */
import { areaRef } from '../../workbook/a1';
import type { PieceRow } from './cellPieces';
import { FIRST_COLUMN } from './frame';

export interface Part extends PieceRow {
  /** Of the row's lines, from 0. */
  readonly line: number;
}

/** A text that stands whole beside another in several parts stands over all of their rows; so does one in the last line. */
export function wholeAreas(
  parts: readonly Part[],
  rowCount: number,
  firstRow: number,
  reportedPlace: number,
  place: number,
): string[] {
  const lines = [...new Set(parts.map(({ line }) => line))];
  return lines.flatMap((line) => {
    const first = parts.findIndex((part) => part.line === line);
    const next = parts.findIndex((part) => part.line > line);
    const last = (next < 0 ? rowCount : next) - 1;
    const isWhole = parts.every((part, index) => index <= first || part.line !== line || !part.pieces[reportedPlace]);
    return isWhole && last > first ? [columnArea(firstRow + first, firstRow + last, place)] : [];
  });
}

export const columnArea = (firstRow: number, lastRow: number, place: number): string =>
  areaRef(firstRow, FIRST_COLUMN + place, lastRow, FIRST_COLUMN + place);

/** Heights raised, and rows added, about evenly until together they hold the annex's own cells, which run over all of them. */
export function grown(heights: readonly number[], needed: number, highest: number): number[] {
  const raised = [...heights];
  const level = Math.ceil(needed / Math.max(heights.length, Math.ceil(needed / highest)));
  let missing = needed - sum(heights);
  for (let index = 0; missing > 0; index += 1) {
    const height = raised[index] ?? 0;
    const more = Math.min(missing, Math.max(0, level - height));
    raised[index] = height + more;
    missing -= more;
  }
  return raised;
}

export const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
