/** Values, formulas and number formats put into cells, by a program or by hand. */
import { badArgument } from '../protocol/hostError';
import type { Book } from './book';
import { type Box, lastColumn, lastRow, spell } from './box';
import type { Source } from './events';
import { AMERICAN, type Entry, interpret, type Locale } from './interpret';
import { assertAllowed, assertEditable } from './protection';
import type { Content, SheetState } from './sheetState';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

export type Grid = readonly (readonly unknown[])[];

/** A grid as large as the box; one value stands for all of its cells. */
function gridFor(box: Box, given: unknown): Grid {
  if (!Array.isArray(given)) return Array.from({ length: box.rows }, () => Array<unknown>(box.columns).fill(given));
  const rows = given as readonly unknown[];
  if (rows.length !== box.rows || rows.some((row) => !Array.isArray(row) || row.length !== box.columns)) {
    throw badArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as Grid;
}

/** Calls back for every place of the box but those hidden under a merge, which take no value. */
function eachPlace(sheet: SheetState, box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row <= lastRow(box); row++) {
    for (let column = box.column; column <= lastColumn(box); column++) {
      const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
      if (!merge || (merge.row === row && merge.column === column)) visit(row, column);
    }
  }
}

export function enter(sheet: SheetState, row: number, column: number, entry: Entry): void {
  const cell = sheet.makeCell(row, column);
  const { value } = entry;
  cell.formula = entry.formula;
  cell.value = value === '' && entry.formula === undefined ? undefined : value;
  if (entry.numberFormat !== undefined && cell.format.numberFormat === 'General') {
    cell.format = { ...cell.format, numberFormat: entry.numberFormat };
  }
}

function entryOf(given: unknown, numberFormat: string, locales: readonly Locale[]): Entry {
  switch (typeof given) {
    case 'string':
      if (given.startsWith('=') && given.length > MAX_FORMULA) throw badArgument();
      if (given.length > MAX_TEXT) throw badArgument();
      return interpret(given, numberFormat, locales);
    case 'number':
      return { value: numberFormat === '@' ? spellNumber(given, locales) : given };
    case 'boolean':
      return { value: numberFormat === '@' ? String(given).toUpperCase() : given };
    default:
      throw badArgument();
  }
}

/** A number that lands in a cell of texts is spelled by the user's settings. */
const spellNumber = (value: number, locales: readonly Locale[]) =>
  String(value).replace('.', locales.at(-1)?.decimal ?? '.');

/** A program's write: all or nothing where a cell is locked; null leaves a cell as it is. */
export function writeValues(book: Book, sheet: SheetState, box: Box, given: unknown, locale: Locale): void {
  const grid = gridFor(box, given);
  assertEditable(sheet, box);
  eachPlace(sheet, box, (row, column) => {
    const value = grid[row - box.row]?.[column - box.column];
    if (value === null || value === undefined) return;
    enter(sheet, row, column, entryOf(value, sheet.format(row, column).numberFormat, [AMERICAN, locale]));
  });
  raiseChanged(book, sheet, box, 'Local');
}

export function writeNumberFormats(sheet: SheetState, box: Box, given: unknown): void {
  const grid = gridFor(box, given);
  assertAllowed(sheet, 'allowFormatCells');
  eachPlace(sheet, box, (row, column) => {
    const numberFormat = grid[row - box.row]?.[column - box.column];
    if (numberFormat === null || numberFormat === undefined) return;
    if (typeof numberFormat !== 'string') throw badArgument();
    const cell = sheet.makeCell(row, column);
    cell.format = { ...cell.format, numberFormat: numberFormat === '' ? 'General' : numberFormat };
  });
}

export function clearContents(book: Book, sheet: SheetState, box: Box, source: Source): void {
  assertEditable(sheet, box);
  for (const { cell } of sheet.entriesWithin(box)) {
    cell.value = undefined;
    cell.formula = undefined;
  }
  raiseChanged(book, sheet, box, source);
}

export function raiseChanged(
  book: Book,
  sheet: SheetState,
  box: Box,
  source: Source,
  changeType = 'RangeEdited',
  shiftDirection = 'None',
): void {
  const address = spell(box);
  const referenceId = `${sheet.id}!${address}`;
  book.events.raise('changed', sheet.id, { address, changeType, source, shiftDirection, referenceId });
}

/** As it shows in "values": errors as their text, nothing as an empty text. */
export const wireValue = (value: Content | undefined) => (typeof value === 'object' ? value.error : (value ?? ''));
