/** Cells gathered into as few rectangles as a simple sweep finds, and these into addresses Excel takes at once. */
import { areaRef, cellRef, type Area, type Position } from '../../../workbook/a1';

/** Excel's limit for the address of several areas. */
const LONGEST_ADDRESS = 255;

/** The rectangles cover exactly these cells, none twice. */
export function rectanglesOf(cells: readonly Position[]): Area[] {
  const byRows = sweep(cells);
  const byColumns = sweep(cells.map(turned)).map(({ from, to }) => ({ from: turned(from), to: turned(to) }));
  return byRows.length <= byColumns.length ? byRows : byColumns;
}

const turned = ({ row, column }: Position): Position => ({ row: column, column: row });

/** Runs along the rows, joined where the same run stands in the row above. */
function sweep(cells: readonly Position[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.to.row === cell.row && last.to.column === cell.column - 1) runs[runs.length - 1] = { ...last, to: cell };
    else runs.push({ from: cell, to: cell });
  }
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runs) {
    const key = `${run.from.column}:${run.to.column}`;
    const above = open.get(key);
    if (above?.to.row === run.from.row - 1) open.set(key, { from: above.from, to: run.to });
    else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column);
}

/** addressOf({ from: A1, to: A1 }) is "A1", of a larger area "A1:B2". */
export const addressOf = ({ from, to }: Area): string =>
  from.row === to.row && from.column === to.column
    ? cellRef(from.row, from.column)
    : areaRef(from.row, from.column, to.row, to.column);

/** Addresses joined by commas, as many to a text as it may be long. */
export function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      texts[texts.length - 1] = `${last},${address}`;
    } else texts.push(address);
  }
  return texts;
}
