/** What hands do to a workbook that came back, done to its snapshot: our rows and columns are named by their hidden ids. */
import { areaRef, cellRef, parseAreaRef } from '../../../src/workbook/a1';
import type { CellValue, SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';

export type Edit = (snapshot: Snapshot) => Snapshot;
type SheetEdit = (sheet: SheetSnapshot) => SheetSnapshot;

const KEY_ROW = 1;
const ID_COLUMN = 1;

export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (snapshot) =>
    edits.reduce((edited, edit) => edit(edited), snapshot);

const onSheet =
  (name: string, edit: SheetEdit): Edit =>
  (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) });

function find(sheet: SheetSnapshot, what: string, wanted: (cell: SnapshotCell) => boolean): SnapshotCell {
  const cell = sheet.cells.find(wanted);
  if (!cell) throw new Error(`No ${what} on ${sheet.name}`);
  return cell;
}

const rowIn = (sheet: SheetSnapshot, id: string): number =>
  find(sheet, id, ({ column, value }) => column === ID_COLUMN && value === id).row;
const columnIn = (sheet: SheetSnapshot, key: string): number =>
  find(sheet, key, ({ row, value }) => row === KEY_ROW && value === key).column;

/** "K12" of a workbook nobody moved anything in. */
export function cellOf(snapshot: Snapshot, name: string, id: string, key: string): string {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return cellRef(rowIn(sheet, id), columnIn(sheet, key));
}

/** As a reader gives them: row by row. */
export const inOrder = (cells: readonly SnapshotCell[]): SnapshotCell[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

type Move = (place: number) => number | undefined;
const stay: Move = (place) => place;

/** Cells and merged areas go where their row and column go; what goes nowhere is deleted. */
const moved =
  (rowTo: Move, columnTo: Move): SheetEdit =>
  (sheet) => ({
    ...sheet,
    cells: inOrder(
      sheet.cells.flatMap((cell) => {
        const [row, column] = [rowTo(cell.row), columnTo(cell.column)];
        return row === undefined || column === undefined ? [] : [{ ...cell, row, column }];
      }),
    ),
    merges: sheet.merges.flatMap((merge) => {
      const { from, to } = parseAreaRef(merge)!;
      const [top, left, bottom, right] = [rowTo(from.row), columnTo(from.column), rowTo(to.row), columnTo(to.column)];
      const isGone = top === undefined || left === undefined || bottom === undefined || right === undefined;
      return isGone ? [] : [areaRef(top, left, bottom, right)];
    }),
  });

const deleting =
  (gone: number): Move =>
  (place) =>
    place === gone ? undefined : place > gone ? place - 1 : place;
const opening =
  (from: number, count: number): Move =>
  (place) =>
    place >= from ? place + count : place;
/** Cut and inserted before another place. */
const cutting =
  (from: number, before: number): Move =>
  (place) => {
    const to = before > from ? before - 1 : before;
    if (place === from) return to;
    return opening(to, 1)(deleting(from)(place)!);
  };

export const deleteRow = (name: string, id: string): Edit =>
  onSheet(name, (sheet) => moved(deleting(rowIn(sheet, id)), stay)(sheet));
export const deleteColumn = (name: string, key: string): Edit =>
  onSheet(name, (sheet) => moved(stay, deleting(columnIn(sheet, key)))(sheet));
export const moveRow = (name: string, id: string, before: string): Edit =>
  onSheet(name, (sheet) => moved(cutting(rowIn(sheet, id), rowIn(sheet, before)), stay)(sheet));
export const moveColumn = (name: string, key: string, before: string): Edit =>
  onSheet(name, (sheet) => moved(stay, cutting(columnIn(sheet, key), columnIn(sheet, before)))(sheet));
export const insertRowsAbove = (name: string, count: number): Edit => onSheet(name, moved(opening(1, count), stay));
export const insertColumnsBefore = (name: string, count: number): Edit => onSheet(name, moved(stay, opening(1, count)));

/** A new row before one of ours, with texts in the columns of these keys. */
export const insertRow = (name: string, before: string, texts: Readonly<Record<string, string>>): Edit =>
  onSheet(name, (sheet) => {
    const row = rowIn(sheet, before);
    const cells = Object.entries(texts).map(([key, value]) => ({ row, column: columnIn(sheet, key), value }));
    const opened = moved(opening(row, 1), stay)(sheet);
    return { ...opened, cells: inOrder([...opened.cells, ...cells]) };
  });

/** Copied and inserted just below, hidden id and all. */
export const duplicateRow = (name: string, id: string): Edit =>
  onSheet(name, (sheet) => {
    const row = rowIn(sheet, id);
    const copy = sheet.cells.filter((cell) => cell.row === row).map((cell) => ({ ...cell, row: row + 1 }));
    const opened = moved(opening(row + 1, 1), stay)(sheet);
    return { ...opened, cells: inOrder([...opened.cells, ...copy]) };
  });

/** Types over whatever stands there; null clears the cell. */
export const type = (name: string, id: string, key: string, value: CellValue, formula?: string): Edit =>
  onSheet(name, (sheet) => {
    const [row, column] = [rowIn(sheet, id), columnIn(sheet, key)];
    const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
    const typed = { row, column, value, ...(formula === undefined ? {} : { formula }) };
    return { ...sheet, cells: inOrder(value === null ? others : [...others, typed]) };
  });

/** A formula behind what a cell shows; of several that show it, all. */
export const formulaIn = (name: string, shown: CellValue, formula: string): Edit =>
  onSheet(name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.value === shown && cell.formula === undefined ? { ...cell, formula } : cell,
    ),
  }));

/** Gives a row another hidden id. */
export const changeId = (name: string, id: string, other: string): Edit =>
  onSheet(name, (sheet) => {
    const row = rowIn(sheet, id);
    const cells = sheet.cells.map((cell) =>
      cell.row === row && cell.column === ID_COLUMN ? { ...cell, value: other } : cell,
    );
    return { ...sheet, cells };
  });

export const merge = (name: string, area: string): Edit =>
  onSheet(name, (sheet) => ({ ...sheet, merges: [...sheet.merges, area] }));

export const renameSheet = (name: string, other: string): Edit => onSheet(name, (sheet) => ({ ...sheet, name: other }));
export const deleteSheet =
  (name: string): Edit =>
  (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) });
export const addSheet =
  (name: string, ...texts: readonly string[]): Edit =>
  (snapshot) => {
    const cells = texts.map((value, index) => ({ row: index + 1, column: 1, value }));
    return { ...snapshot, sheets: [...snapshot.sheets, { name, visibility: 'visible', cells, merges: [] }] };
  };
/** As Excel copies a sheet: before the first one, "(2)" behind its name. */
export const copySheet =
  (name: string): Edit =>
  (snapshot) => {
    const copies = snapshot.sheets.filter((sheet) => sheet.name === name);
    return { ...snapshot, sheets: [...copies.map((sheet) => ({ ...sheet, name: `${name} (2)` })), ...snapshot.sheets] };
  };
