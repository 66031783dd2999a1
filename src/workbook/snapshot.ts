/**
 * What was read of a workbook, flat and without meaning: hosts make it, src/layout gives it meaning. Cells are kept by
 * position; empty cells, styles and formats are left out.
 */

/** An error value of a cell, as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** A date read from a cell that stores it as ISO text (t="d"); all other dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface SnapshotCell {
  /** 1-based, as Excel counts. */
  readonly row: number;
  /** 1-based: A is 1. */
  readonly column: number;
  /** The value, or the cached value of a formula. */
  readonly value: CellValue;
  /** The formula without "=", where the cell has one; never evaluated. */
  readonly formula?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** In reading order: by row, then by column. */
  readonly cells: readonly SnapshotCell[];
  /** Merged areas in A1 notation, as "B2:B5". */
  readonly merges: readonly string[];
}

/**
 * Tells by a sheet's first cell whether the rows below it may be left unread: a report brings sheets of its own that
 * many a reader has no use for.
 */
export type PassOver = (first: SnapshotCell) => boolean;

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Custom document properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** The program that saved the file, as docProps/app.xml names it; empty where unknown. */
  readonly application: string;
}
