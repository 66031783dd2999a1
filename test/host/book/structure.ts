/** Whole rows inserted or deleted: everything below moves, and every reference with it. */
import type { Book } from './book';
import { type Box, lastRow, WHOLE } from './box';
import type { Source } from './events';
import { assertAllowed } from './protection';
import { moveReferences } from './references';
import type { SheetState } from './sheetState';
import { raiseChanged } from './writing';

/** Where a box comes to stand after rows were inserted (count above 0) or deleted at a row; null where nothing is left. */
function shiftRows(box: Box, at: number, count: number): Box | null {
  if (count > 0) {
    if (box.row >= at) return { ...box, row: box.row + count };
    return lastRow(box) >= at ? { ...box, rows: box.rows + count } : box;
  }
  const gone = (row: number) => (row < at ? 0 : Math.min(row - at, -count));
  const from = box.row - gone(box.row);
  const rows = lastRow(box) + 1 - gone(lastRow(box) + 1) - from;
  return rows > 0 ? { ...box, row: from, rows } : null;
}

function moveRows(book: Book, sheet: SheetState, at: number, count: number): void {
  const move = (box: Box) => (box.rows === WHOLE.rows ? box : shiftRows(box, at, count));
  const moveAll = (boxes: readonly Box[]) => boxes.flatMap((box) => move(box) ?? []);
  const place = (row: number): number | null => move({ row, column: 0, rows: 1, columns: 1 })?.row ?? null;
  book.rewriteFormulas((formula, home) => moveReferences(formula, home, sheet.name, move));
  sheet.moveCells((row, column) => {
    const to = place(row);
    return to === null ? null : [to, column];
  });
  for (const map of [sheet.heights, sheet.outline]) {
    const entries = [...map].flatMap(([row, value]) => {
      const to = place(row);
      return to === null ? [] : [[to, value] as const];
    });
    map.clear();
    for (const [row, value] of entries) map.set(row, value);
  }
  const hidden = [...sheet.hiddenRows].flatMap((row) => place(row) ?? []);
  sheet.hiddenRows.clear();
  for (const row of hidden) sheet.hiddenRows.add(row);
  sheet.merges = moveAll(sheet.merges);
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, boxes: moveAll(one.boxes) }))
    .filter((one) => one.boxes.length > 0);
  for (const format of sheet.conditionalFormats) format.boxes = moveAll(format.boxes);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.boxes.length > 0);
  sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => place(row) ?? []);
  sheet.autoFilter = sheet.autoFilter && move(sheet.autoFilter);
  sheet.page.printArea = moveAll(sheet.page.printArea);
}

const wholeRows = (row: number, rows: number): Box => ({ row, column: 0, rows, columns: WHOLE.columns });

export function insertRows(book: Book, sheet: SheetState, at: number, count: number, source: Source): void {
  assertAllowed(sheet, 'allowInsertRows');
  moveRows(book, sheet, at, count);
  // New rows look like the row above them.
  if (at > 0) {
    for (const { column, cell } of sheet.entriesWithin(wholeRows(at - 1, 1))) {
      for (let row = at; row < at + count; row++) sheet.makeCell(row, column).format = cell.format;
    }
  }
  raiseChanged(book, sheet, wholeRows(at, count), source, 'RowInserted', 'ShiftCellDown');
}

export function deleteRows(book: Book, sheet: SheetState, at: number, count: number, source: Source): void {
  assertAllowed(sheet, 'allowDeleteRows');
  if (sheet.protection && sheet.anyLocked(wholeRows(at, count))) assertAllowed(sheet);
  moveRows(book, sheet, at, -count);
  raiseChanged(book, sheet, wholeRows(at, count), source, 'RowDeleted', 'ShiftCellUp');
}
