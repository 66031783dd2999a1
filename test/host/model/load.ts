/** Puts the cells of a Snapshot into the host: values and formulas only, in place of whatever it held. */
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { Book } from '../book/book';
import { openModel } from './openModel';

export function loadSnapshot(book: Book, snapshot: Snapshot): void {
  const sheets = snapshot.sheets.map(({ name, visibility, merges }) => ({
    name,
    visibility,
    merges,
    columns: [],
    rows: [],
  }));
  const activeSheet = Math.max(
    0,
    snapshot.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
  openModel(book, { sheets, names: [], properties: Object.fromEntries(snapshot.properties), title: '', activeSheet });
  for (const { name, cells } of snapshot.sheets) {
    const sheet = book.sheet(name);
    for (const { row, column, value, formula } of cells) {
      const cell = sheet.makeCell(row - 1, column - 1);
      cell.value = value ?? undefined;
      cell.formula = formula === undefined ? undefined : `=${formula}`;
    }
  }
}
