/** One sheet as the host keeps it: cells by place, everything else beside them. Rows and columns count from 0. */
import { MAX_COLUMN } from '../../../src/workbook/a1';
import type { CellError } from '../../../src/workbook/snapshot';
import {
  type Box,
  cellCount,
  contains,
  encloses,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  WHOLE,
} from './box';
import type { ConditionalFormatState } from './conditionalFormatState';
import { type CellFormat, NORMAL } from './format';
import { defaultPage, type PageState } from './pageState';
import type { ProtectionState } from './protection';
import type { ValidationState } from './validationState';

export type Content = string | number | boolean | CellError;

export interface Cell {
  /** Undefined where the cell is empty. */
  value?: Content | undefined;
  /** With "=". */
  formula?: string | undefined;
  format: CellFormat;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type FormatChange = (format: CellFormat) => CellFormat;

export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
/** Larger areas are remembered as a rule, and not cell by cell. */
const MOST_CELLS = 300_000;

const keyOf = (row: number, column: number) => row * MAX_COLUMN + column;

export class SheetState {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Box[] = [];
  validations: ValidationState[] = [];
  /** In order of priority. */
  conditionalFormats: ConditionalFormatState[] = [];
  protection: ProtectionState | null = null;
  page: PageState = defaultPage();
  /** Rows that start a new page. */
  rowBreaks: number[] = [];
  autoFilter: Box | null = null;
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  /** Levels of grouped rows. */
  readonly outline = new Map<number, number>();
  isDeleted = false;

  private cells = new Map<number, Cell>();
  private wide: { readonly box: Box; readonly change: FormatChange }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell, where anything was ever put into it. */
  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  makeCell(row: number, column: number): Cell {
    const key = keyOf(row, column);
    const known = this.cells.get(key);
    if (known) return known;
    const made: Cell = { format: this.format(row, column) };
    this.cells.set(key, made);
    return made;
  }

  format(row: number, column: number): CellFormat {
    const cell = this.cells.get(keyOf(row, column));
    if (cell) return cell.format;
    return this.wide.reduce(
      (format, { box, change }) => (contains(box, row, column) ? change(format) : format),
      NORMAL,
    );
  }

  changeFormats(box: Box, change: FormatChange): void {
    if (cellCount(box) <= MOST_CELLS) {
      for (let row = box.row; row <= lastRow(box); row++) {
        for (let column = box.column; column <= lastColumn(box); column++) {
          const cell = this.makeCell(row, column);
          cell.format = change(cell.format);
        }
      }
      return;
    }
    for (const { row, column, cell } of this.entries())
      if (contains(box, row, column)) cell.format = change(cell.format);
    this.wide = [
      ...this.wide.filter((rule) => rule.change !== clearFormat || !encloses(box, rule.box)),
      { box, change },
    ];
    if (change === clearFormat) this.wide = this.wide.filter((rule) => !encloses(box, rule.box));
  }

  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / MAX_COLUMN), column: key % MAX_COLUMN, cell };
  }

  entriesWithin(box: Box): { readonly row: number; readonly column: number; readonly cell: Cell }[] {
    if (cellCount(box) > this.cells.size)
      return [...this.entries()].filter(({ row, column }) => contains(box, row, column));
    const found: { row: number; column: number; cell: Cell }[] = [];
    for (let row = box.row; row <= lastRow(box); row++) {
      for (let column = box.column; column <= lastColumn(box); column++) {
        const cell = this.cell(row, column);
        if (cell) found.push({ row, column, cell });
      }
    }
    return found;
  }

  /** Puts every cell somewhere else; those for which there is no place are lost. */
  moveCells(place: (row: number, column: number) => readonly [number, number] | null): void {
    const moved = new Map<number, Cell>();
    for (const { row, column, cell } of this.entries()) {
      const to = place(row, column);
      if (to) moved.set(keyOf(to[0], to[1]), cell);
    }
    this.cells = moved;
  }

  /** The smallest box around all that is used, within another; with formats where values alone do not count. */
  used(valuesOnly: boolean, within: Box = WHOLE): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.entries()) {
      if (!contains(within, row, column) || !counts(cell, valuesOnly)) continue;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  isLocked(row: number, column: number): boolean {
    return this.format(row, column).locked;
  }

  /** Whether any cell of the box is locked; of a box of whole rows or columns only what is used is asked, and the rest by rule. */
  anyLocked(box: Box): boolean {
    if (cellCount(box) <= MOST_CELLS) {
      for (let row = box.row; row <= lastRow(box); row++) {
        for (let column = box.column; column <= lastColumn(box); column++) if (this.isLocked(row, column)) return true;
      }
      return false;
    }
    const far = intersection(box, { row: lastRow(box), column: lastColumn(box), rows: 1, columns: 1 });
    return (
      this.entriesWithin(box).some(({ cell }) => cell.format.locked) ||
      (far !== null && this.isLocked(far.row, far.column))
    );
  }

  /** The rows a box stands for when rows are hidden or sized: those of whole columns are too many to list one by one. */
  rowsOf(box: Box): number[] {
    const rows = isWholeColumns(box) ? Math.max(1, lastRow(this.used(false) ?? WHOLE) + 1) : box.rows;
    return Array.from({ length: rows }, (_, index) => box.row + index);
  }

  columnsOf(box: Box): number[] {
    const columns = isWholeRows(box) ? MAX_COLUMN : box.columns;
    return Array.from({ length: columns }, (_, index) => box.column + index);
  }
}

export const clearFormat: FormatChange = () => NORMAL;

const counts = (cell: Cell, valuesOnly: boolean) =>
  cell.value !== undefined || cell.formula !== undefined || (!valuesOnly && cell.format !== NORMAL);
