/** Which columns a table's cells stand in: a merged cell takes its place from the cells beside it in the rows below. */
import { MAX_COLUMNS } from './marks';
import type { Node } from './structure';

export interface PlacedCell {
  readonly node: Node;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows and columns count from 1. */
export function placedCells(table: Node): PlacedCell[] {
  const rows = rowsOf(table);
  /** By column: the last row taken by a cell from above. */
  const taken = new Map<number, number>();
  return rows.flatMap((cells, index) => {
    const row = index + 1;
    let column = 1;
    return cells.map((node) => {
      while ((taken.get(column) ?? 0) >= row) column += 1;
      const columnSpan = Math.min(node.columnSpan, MAX_COLUMNS);
      const rowSpan = Math.min(node.rowSpan, rows.length - index);
      const placed = { node, row, column, rowSpan, columnSpan };
      for (let last = column + columnSpan; column < last; column += 1) taken.set(column, row + rowSpan - 1);
      return placed;
    });
  });
}

/** Rows may stand in something else, and so may cells. */
const rowsOf = (table: Node): Node[][] => ofType(table, 'tableRow').map((row) => ofType(row, 'tableCell'));

function ofType(node: Node, type: string): Node[] {
  return node.children.flatMap((child) => {
    if (child.type === type) return [child];
    return child.type === 'table' || child.type === 'tableRow' ? [] : ofType(child, type);
  });
}
