/**
 * Excel's limits, kept by whatever is written: a file past them is "repaired", that is, loses content, and Excel itself
 * breaks off. A model past them is a mistake of ours.
 */
import type { CellModel, SheetModel, ValidationModel, WorkbookModel } from './model';
import { MAX_COLUMN, MAX_ROW, areaOf, cellRef } from './a1';
import {
  MAX_COLUMN_WIDTH,
  MAX_PROMPT_TEXT,
  MAX_PROMPT_TITLE,
  MAX_ROW_HEIGHT,
  MAX_SHEET_NAME,
  MAX_TEXT,
} from './limits';

const MAX_FORMULA = 8_192;
const MAX_HEADER = 255;
const MAX_OUTLINE = 7;

/** @param where a function where the place is worked out for each of many cells, and needed for hardly any */
function must(holds: boolean, where: string | (() => string), what: string): void {
  if (!holds) throw new RangeError(`${typeof where === 'string' ? where : where()}: ${what}`);
}

const isWithin = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

function assertCell({ value, formula, runs }: CellModel, where: () => string): void {
  const text = runs ? runs.map((run) => run.text).join('') : value;
  if (typeof text === 'string') must(text.length <= MAX_TEXT, where, `text over ${MAX_TEXT} characters`);
  if (typeof value === 'number') must(Number.isFinite(value), where, `no cell holds ${value}`);
  if (formula === undefined) return;
  must(formula !== '' && !formula.startsWith('='), where, 'a formula is written without "="');
  must(formula.length <= MAX_FORMULA, where, `formula over ${MAX_FORMULA} characters`);
}

function assertRows({ name, rows }: SheetModel): void {
  const seen = new Set<number>();
  for (const { row, height = 0, outline = 0, cells } of rows) {
    const where = `${name}, row ${row}`;
    must(isWithin(row, 1, MAX_ROW) && !seen.has(row), where, 'out of range, or given twice');
    must(height >= 0 && height <= MAX_ROW_HEIGHT, where, `height ${height}`);
    must(isWithin(outline, 0, MAX_OUTLINE), where, `outline ${outline}`);
    seen.add(row);
    const columns = new Set<number>();
    for (const cell of cells) {
      const place = (): string => `${name}!${cellRef(row, cell.column)}`;
      must(isWithin(cell.column, 1, MAX_COLUMN), where, `column ${cell.column}`);
      must(!columns.has(cell.column), place, 'given twice');
      columns.add(cell.column);
      assertCell(cell, place);
    }
  }
}

function assertColumns({ name, columns }: SheetModel): void {
  const places = columns.map(({ column }) => column);
  must(new Set(places).size === places.length, name, 'a column given twice');
  for (const { column, width } of columns) {
    must(isWithin(column, 1, MAX_COLUMN), name, `column ${column}`);
    must(width >= 0 && width <= MAX_COLUMN_WIDTH, name, `column ${column} is ${width} points wide`);
  }
}

/** Merged areas that share a cell, and merges of one cell, are repaired away. */
function assertMerges({ name, merges = [] }: SheetModel): void {
  const taken = new Set<string>();
  for (const ref of merges) {
    const { from, to } = areaOf(ref);
    must(from.row !== to.row || from.column !== to.column, name, `merge of one cell ${ref}`);
    for (let { row } = from; row <= to.row; row += 1) {
      for (let { column } = from; column <= to.column; column += 1) {
        const cell = cellRef(row, column);
        must(!taken.has(cell), name, `merge ${ref} shares ${cell} with another`);
        taken.add(cell);
      }
    }
  }
}

function assertMessage(message: ValidationModel['prompt'], where: string): void {
  if (!message) return;
  must(message.title.length <= MAX_PROMPT_TITLE, where, `title over ${MAX_PROMPT_TITLE} characters`);
  must(message.text.length <= MAX_PROMPT_TEXT, where, `message over ${MAX_PROMPT_TEXT} characters`);
}

function assertRules({ name, validations = [], conditionalFormats = [], autoFilter, page }: SheetModel): void {
  for (const { area, prompt, warning } of validations) {
    assertMessage(prompt, `${name}!${area}, prompt`);
    assertMessage(warning, `${name}!${area}, warning`);
  }
  const areas = [...validations, ...conditionalFormats].flatMap(({ area }) => area.split(' '));
  for (const ref of autoFilter === undefined ? areas : [...areas, autoFilter]) areaOf(ref);
  for (const text of [page?.header, page?.footer]) {
    must((text?.length ?? 0) <= MAX_HEADER, name, `header or footer over ${MAX_HEADER} characters`);
  }
}

/** Throws where a model goes past them. Characters a sheet's name may not have, and names alike but for case, are left to hosts. */
export function assertFits({ sheets, activeSheet }: WorkbookModel): void {
  const shown = sheets[activeSheet];
  must(shown !== undefined, `sheet ${activeSheet}`, 'no such sheet to show first');
  must((shown?.visibility ?? 'visible') === 'visible', `sheet ${activeSheet}`, 'shown first, yet hidden');
  for (const sheet of sheets) {
    must(sheet.name.length <= MAX_SHEET_NAME, sheet.name, `sheet name over ${MAX_SHEET_NAME} characters`);
    assertColumns(sheet);
    assertRows(sheet);
    assertMerges(sheet);
    assertRules(sheet);
  }
}
