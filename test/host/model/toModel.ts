/** The host's workbook as a WorkbookModel, to be written to a file: values, formulas, the essentials of formats, what is shown. */
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../../../src/workbook/model';
import type { Book } from '../book/book';
import { spell } from '../book/box';
import { type Cell, DEFAULT_WIDTH, type SheetState } from '../book/sheetState';
import { NORMAL } from '../book/format';
import { bare, styleOf } from './formats';
import { visibilityNames } from './snapshot';

export function modelOf(book: Book): WorkbookModel {
  return {
    sheets: book.sheets.map(sheetOf),
    names: book.names.map(({ name, formula }) => ({ name, refersTo: formula.slice(1) })),
    properties: Object.fromEntries([...book.properties].map(([key, value]) => [key, String(value)])),
    title: book.documentProperties.get('title') ?? '',
    activeSheet: book.sheets.indexOf(book.active),
  };
}

function sheetOf(sheet: SheetState): SheetModel {
  return {
    name: sheet.name,
    visibility: visibilityNames[sheet.visibility],
    ...(sheet.tabColor === '' ? {} : { tabColor: bare(sheet.tabColor) }),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merges: sheet.merges.map((merge) => spell(merge)),
    ...(sheet.frozen ? { freeze: sheet.frozen } : {}),
    isProtected: sheet.protection !== null,
    ...(sheet.autoFilter ? { autoFilter: spell(sheet.autoFilter) } : {}),
    gridLines: sheet.showGridlines,
  };
}

function columnsOf(sheet: SheetState): SheetModel['columns'] {
  const columns = new Set([...sheet.widths.keys(), ...sheet.hiddenColumns]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({
      column: column + 1,
      width: sheet.widths.get(column) ?? DEFAULT_WIDTH,
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    }));
}

function rowsOf(sheet: SheetState): RowModel[] {
  const cells = new Map<number, CellModel[]>();
  for (const row of [...sheet.heights.keys(), ...sheet.hiddenRows]) cells.set(row, []);
  for (const { row, column, cell } of sheet.entries()) {
    const inRow = cells.get(row) ?? [];
    inRow.push(cellOf(column + 1, cell));
    cells.set(row, inRow);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = sheet.heights.get(row);
      const outline = sheet.outline.get(row);
      return {
        row: row + 1,
        ...(height === undefined ? {} : { height }),
        ...(sheet.hiddenRows.has(row) ? { hidden: true } : {}),
        ...(outline === undefined ? {} : { outline }),
        cells: inRow.sort((a, b) => a.column - b.column),
      };
    });
}

function cellOf(column: number, cell: Cell): CellModel {
  const value = typeof cell.value === 'object' ? cell.value.error : cell.value;
  return {
    column,
    ...(value === undefined ? {} : { value }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula.slice(1) }),
    ...(cell.format === NORMAL ? {} : { style: styleOf(cell.format) }),
  };
}
