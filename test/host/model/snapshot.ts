/** What the host holds, as any other host would have read it. */
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import type { Book } from '../book/book';
import { spell } from '../book/box';
import type { SheetState, Visibility } from '../book/sheetState';

export const visibilityNames: Readonly<Record<Visibility, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function snapshotOf(book: Book): Snapshot {
  return {
    sheets: book.sheets.map(sheetOf),
    properties: new Map([...book.properties].map(([key, value]) => [key, String(value)])),
    hasMacros: false,
    hasExternalLinks: false,
    application: 'Microsoft Excel',
  };
}

function sheetOf(sheet: SheetState): SheetSnapshot {
  const cells: SnapshotCell[] = [];
  for (const { row, column, cell } of sheet.entries()) {
    if (cell.value === undefined && cell.formula === undefined) continue;
    const formula = cell.formula === undefined ? {} : { formula: cell.formula.slice(1) };
    cells.push({ row: row + 1, column: column + 1, value: cell.value ?? null, ...formula });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: sheet.name,
    visibility: visibilityNames[sheet.visibility],
    cells,
    merges: sheet.merges.map((merge) => spell(merge)),
  };
}
