/** The headings of a table, and of the blocks of lines in it. */
import { areaRef } from '../../workbook/a1';
import type { CellModel } from '../../workbook/model';
import { heightOf } from '../rowHeight';
import { styles } from '../styles';
import type { Part } from './parts';
import { FIRST_COLUMN, widthOf, type TableColumn } from './table';

const isGrouped = (columns: readonly TableColumn<never>[]): boolean => columns.some(({ group }) => group !== undefined);

export const headingRows = (columns: readonly TableColumn<never>[]): number => (isGrouped(columns) ? 2 : 1);

/** The headings: one row, or two where columns are gathered in groups. */
export function headingPart(columns: readonly TableColumn<never>[], row: number): Part {
  const tallest = (widths: readonly (readonly [string, number])[]): number =>
    Math.max(28, ...widths.map(([text, width]) => heightOf(text, width, styles.heading)));
  const lower = (index: number): string => columns[index]?.heading ?? '';
  if (!isGrouped(columns)) {
    const cells = columns.map(({ heading }, index) => headingCell(FIRST_COLUMN + index, heading));
    return { rows: [{ row, height: tallest(columns.map((c) => [c.heading, c.width])), cells }], merges: [] };
  }
  const runs = groupRuns(columns);
  const above = runs.flatMap(({ from, to, group }) =>
    range(from, to).map((index) => headingCell(FIRST_COLUMN + index, index === from ? (group ?? lower(index)) : '')),
  );
  const below = columns.map(({ group }, index) =>
    headingCell(FIRST_COLUMN + index, group === undefined ? '' : lower(index)),
  );
  const grouped = columns.filter(({ group }) => group !== undefined);
  const low = tallest(grouped.map((c) => [c.heading, c.width]));
  const single = columns.filter(({ group }) => group === undefined);
  const whole = tallest(single.map((c) => [c.heading, c.width]));
  const top = Math.max(
    tallest(runs.flatMap(({ from, to, group }) => (group === undefined ? [] : [[group, widthOf(columns, from, to)]]))),
    whole - low,
  );
  return {
    rows: [
      { row, height: top, cells: above },
      { row: row + 1, height: low, cells: below },
    ],
    merges: runs.flatMap(({ from, to, group }) => {
      const lastRow = group === undefined ? row + 1 : row;
      return from === to && lastRow === row ? [] : [areaRef(row, FIRST_COLUMN + from, lastRow, FIRST_COLUMN + to)];
    }),
  };
}

const headingCell = (column: number, value: string): CellModel => ({ column, value, style: styles.heading });

interface Run {
  readonly from: number;
  readonly to: number;
  readonly group: string | undefined;
}

/** A column without a group is a run of its own. */
function groupRuns(columns: readonly TableColumn<never>[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { group }] of columns.entries()) {
    const last = runs.at(-1);
    if (last && group !== undefined && last.group === group) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ from: index, to: index, group });
  }
  return runs;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
