/** What stands in the cells of a sheet, as one block from A1: values and formulas, and the number formats over it. */
import { areaRef, cellRef } from '../../../workbook/a1';
import type { CellModel, RowModel, SheetModel } from '../../../workbook/model';
import type { Place } from '../../../workbook/port';
import { asCell, cannotBeWritten, needsTextFormat } from './text';

/** Excel changes the format of a cell that gets a formula over days or shares, so every formula's is said. */
const GENERAL = 'General';

export interface Grid {
  readonly address: string;
  /** '' for an empty cell. */
  readonly formulas: (string | number | boolean)[][];
  /** null leaves a cell's format as it is. */
  readonly formats: (string | null)[][];
  /** Texts that the block leaves out. */
  readonly longTexts: readonly LongText[];
}

/** A text for which Excel has to be told first that it is one. */
export interface LongText {
  readonly address: string;
  readonly text: string;
  /** What the cell has in the end. */
  readonly format: string;
}

/** A cell's runs are joined: through this API a text has one font. The .xlsx writer keeps them. */
const valueOf = ({ value, formula, runs }: CellModel): string | number | boolean | null =>
  formula === undefined ? (runs?.map(({ text }) => text).join('') ?? value ?? null) : null;

function contentOf(cell: CellModel): string | number | boolean {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const value = valueOf(cell);
  return needsTextFormat(value) ? '' : asCell(value);
}

const formatOf = ({ formula, style }: CellModel): string | null =>
  style?.numberFormat ?? (formula === undefined ? null : GENERAL);

export function gridOf(rows: readonly RowModel[]): Grid | undefined {
  const written = rows.filter(({ cells }) => cells.length > 0);
  if (written.length === 0) return undefined;
  const height = Math.max(...written.map(({ row }) => row));
  const width = Math.max(...written.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const block = <T>(empty: T, of: (cell: CellModel) => T): T[][] => {
    const lines = Array.from({ length: height }, () => Array.from({ length: width }, () => empty));
    for (const { row, cells } of written) {
      const line = lines[row - 1];
      for (const cell of cells) line?.splice(cell.column - 1, 1, of(cell));
    }
    return lines;
  };
  return {
    address: areaRef(1, 1, height, width),
    formulas: block<string | number | boolean>('', contentOf),
    formats: block<string | null>(null, formatOf),
    longTexts: written.flatMap(({ row, cells }) => cells.flatMap((cell) => longTextOf(row, cell))),
  };
}

function longTextOf(row: number, cell: CellModel): LongText[] {
  const text = valueOf(cell);
  if (!needsTextFormat(text)) return [];
  return [{ address: cellRef(row, cell.column), text, format: formatOf(cell) ?? GENERAL }];
}

/** Where a sheet holds what Excel cannot be given. */
export const unwritable = ({ name, rows }: SheetModel): Place[] =>
  rows.flatMap(({ row, cells }) =>
    cells
      .filter((cell) => cannotBeWritten(valueOf(cell)))
      .map(({ column }) => ({ sheet: name, cell: cellRef(row, column) })),
  );
