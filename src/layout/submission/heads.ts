/**
 * What stands at the head of an annex's row, said in its hidden column: rows that were sorted without that column are
 * recognised by it, so that no result is read as another row's.
 */
import type { SnapshotCell } from '../../workbook/snapshot';
import { folded, shownText } from './shownText';

type Cells = readonly SnapshotCell[];

/** A line that is no token: "c2=8"; nothing where a row has no number. @param column key of the column */
export const headMark = (column: string, text: string): string => {
  const head = oneLine(text);
  return head === '' ? '' : `\n${column}=${head}`;
};

const HEAD = /^(\w{1,20})=(.+)$/m;

interface Head {
  readonly row: number;
  readonly cells: Cells;
  readonly made: string;
  readonly stands: string;
}

/**
 * The cells that belong to a row and stand in another now; undefined where only cells of other rows stand and which are its
 * own cannot be known. Nothing of a row that is where it was, or whose head was only written over.
 */
export function movedCells(
  rows: ReadonlyMap<number, Cells>,
  idColumn: number,
  columns: ReadonlyMap<unknown, number>,
): ReadonlyMap<number, Cells | undefined> {
  const moved = [...rows]
    .flatMap(([row, cells]) => headOf(row, cells, idColumn, columns))
    .filter(({ made, stands }) => made !== stands);
  const standing = new Map<string, Cells | undefined>();
  for (const { stands, cells } of moved) standing.set(stands, standing.has(stands) ? undefined : cells);
  const away = new Set(moved.map(({ made }) => made));
  return new Map(
    moved.flatMap(({ row, made, stands }): [number, Cells | undefined][] => {
      const cells = standing.get(made);
      return cells || away.has(stands) ? [[row, cells]] : [];
    }),
  );
}

function headOf(row: number, cells: Cells, idColumn: number, columns: ReadonlyMap<unknown, number>): Head[] {
  const textAt = (at: number | undefined): string =>
    shownText(cells.find(({ column }) => column === at)?.value ?? null);
  const [, key, made] = HEAD.exec(textAt(idColumn)) ?? [];
  const column = columns.get(key);
  return made === undefined || column === undefined ? [] : [{ row, cells, made, stands: oneLine(textAt(column)) }];
}

const oneLine = (text: string): string => folded(text).replaceAll('\n', ' ');
