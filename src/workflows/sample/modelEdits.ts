/** What hands do to a workbook, done to its model: type into a cell, delete, insert or move things, by our hidden names. */
import { ID_COLUMN, KEY_ROW } from '../../layout/annexGrid';
import { frontSheets } from '../../layout/frontGrid';
import { propertyName } from '../../layout/identityGrid';
import type { IdentityClaims } from '../../entries/reading';
import { cellRef } from '../../workbook/a1';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../../workbook/model';

export type ModelEdit = (model: WorkbookModel) => WorkbookModel;

const onSheet =
  (name: string, edit: (sheet: SheetModel) => SheetModel): ModelEdit =>
  (model) => ({ ...model, sheets: model.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) });

const cellIn = (row: RowModel, column: number): CellModel | undefined =>
  row.cells.find((cell) => cell.column === column);

/** The column whose hidden key this is, or undefined. */
const columnOf = (sheet: SheetModel, key: string): number | undefined =>
  sheet.rows.find(({ row }) => row === KEY_ROW)?.cells.find(({ value }) => value === key)?.column;

/** The row whose hidden id this is, or undefined. */
const rowOf = (sheet: SheetModel, id: string): number | undefined =>
  sheet.rows.find((row) => row.row > KEY_ROW && cellIn(row, ID_COLUMN)?.value === id)?.row;

/** "K12", or undefined where the sheet has no such row or column. */
export function placeOf(sheet: SheetModel, id: string, key: string): string | undefined {
  const [row, column] = [rowOf(sheet, id), columnOf(sheet, key)];
  return row === undefined || column === undefined ? undefined : cellRef(row, column);
}

/** Puts a value, or a formula with its value, into a cell; its format stays. */
export const typeInto = (
  sheet: string,
  id: string,
  key: string,
  content: { readonly value: string | number | boolean; readonly formula?: string },
): ModelEdit =>
  onSheet(sheet, (model) => {
    const [row, column] = [rowOf(model, id), columnOf(model, key)];
    return {
      ...model,
      rows: model.rows.map((candidate) =>
        candidate.row !== row
          ? candidate
          : {
              ...candidate,
              cells: candidate.cells.map((cell) =>
                cell.column === column ? { column, ...style(cell), ...content } : cell,
              ),
            },
      ),
    };
  });

const style = (cell: CellModel): Pick<CellModel, 'style'> => (cell.style === undefined ? {} : { style: cell.style });

export const deleteRow = (sheet: string, id: string): ModelEdit =>
  onSheet(sheet, (model) => {
    const gone = rowOf(model, id);
    return { ...model, rows: model.rows.filter(({ row }) => row !== gone) };
  });

/** Appends a row below the last one: cells by column key, and a hidden id where given. */
export const appendRow = (sheet: string, cells: Readonly<Record<string, string>>, id?: string): ModelEdit =>
  onSheet(sheet, (model) => {
    const row = Math.max(...model.rows.map((existing) => existing.row)) + 1;
    const filled = Object.entries(cells).flatMap(([key, value]): CellModel[] => {
      const column = columnOf(model, key);
      return column === undefined ? [] : [{ column, value }];
    });
    const hidden: CellModel[] = id === undefined ? [] : [{ column: ID_COLUMN, value: id }];
    return { ...model, rows: [...model.rows, { row, cells: [...hidden, ...filled] }] };
  });

const FAR_COLUMN = 40;

/** Writes a note right of the table, beside the last row. */
export const writeBeside = (sheet: string): ModelEdit =>
  onSheet(sheet, (model) => ({
    ...model,
    rows: model.rows.map((row, index) =>
      index === model.rows.length - 1
        ? { ...row, cells: [...row.cells, { column: FAR_COLUMN, value: 'Ghi chú: chờ ý kiến lãnh đạo' }] }
        : row,
    ),
  }));

export const deleteColumn = (sheet: string, key: string): ModelEdit =>
  onSheet(sheet, (model) => {
    const gone = columnOf(model, key);
    return {
      ...model,
      rows: model.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== gone) })),
    };
  });

export const deleteSheet =
  (name: string): ModelEdit =>
  (model) => ({ ...model, sheets: model.sheets.filter((sheet) => sheet.name !== name) });

export const addSheet =
  (name: string, text: string): ModelEdit =>
  (model) => ({
    ...model,
    sheets: [...model.sheets, { name, columns: [], rows: [{ row: 1, cells: [{ column: 1, value: text }] }] }],
  });

export const mergeArea = (sheet: string, area: string): ModelEdit =>
  onSheet(sheet, (model) => ({ ...model, merges: [...(model.merges ?? []), area] }));

/** Changes what a workbook says of itself: in its properties, in _phuluc, or in both. */
export const claim =
  (key: keyof IdentityClaims, value: string, where: 'properties' | 'both'): ModelEdit =>
  (model) => {
    const properties = { ...model.properties, [propertyName(key)]: value };
    if (where === 'properties') return { ...model, properties };
    return onSheet(frontSheets.identity.name, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        cellIn(row, 1)?.value !== key
          ? row
          : { ...row, cells: row.cells.map((cell) => (cell.column === 2 ? { ...cell, value } : cell)) },
      ),
    }))({ ...model, properties });
  };

/** Leaves nothing that says whose workbook it is. */
export const forgetIdentity: ModelEdit = (model) => ({
  ...deleteSheet(frontSheets.identity.name)(model),
  names: model.names.filter(({ refersTo }) => !refersTo.includes(frontSheets.identity.name)),
  properties: {},
});
