/** Where the columns and lines of Dữ liệu stand, and the formulas that count over them. */
import { longColumns } from '../../consolidation/longTable/columns';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { quoted } from '../formula';
import { labelOf } from './dataLabels';
import { HEADING_ROW } from './frame';
import { consolidatedSheets } from './sheets';
import { columnArea, columnOf } from './table';

export const FIRST_DATA_ROW = HEADING_ROW + 1;

/** A column of Dữ liệu and what its cells must be: a reference, or a text in quotes. */
export type Condition = readonly [key: keyof LongLine, criterion: string];

export interface DataFormulas {
  /** The cells of a column, all lines. */
  area(key: keyof LongLine): string;
  count(...conditions: readonly Condition[]): string;
  sum(key: keyof LongLine, ...conditions: readonly Condition[]): string;
}

export function dataFormulas(lineCount: number): DataFormulas {
  const lastRow = FIRST_DATA_ROW + Math.max(lineCount, 1) - 1;
  const area = (key: keyof LongLine): string =>
    columnArea(consolidatedSheets.data.name, columnOf(longColumns, key), FIRST_DATA_ROW, lastRow);
  const criteria = (conditions: readonly Condition[]): string =>
    conditions.map(([key, criterion]) => `${area(key)},${criterion}`).join(',');
  return {
    area,
    count: (...conditions) => `COUNTIFS(${criteria(conditions)})`,
    sum: (key, ...conditions) => `SUMIFS(${area(key)},${criteria(conditions)})`,
  };
}

/** The condition that a column has this code, in the words that stand there. */
export const is = (key: keyof LongLine, code: string): Condition => [key, quoted(labelOf(key, code))];
