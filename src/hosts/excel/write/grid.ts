/** What stands in the cells of a sheet, as one block from A1: values and formulas, and the number formats over it. */
import { areaRef } from '../../../workbook/a1';
import type { CellModel, RowModel } from '../../../workbook/model';
import { asCell } from './text';

/** Excel changes the format of a cell that gets a formula over days or shares, so every formula's is said. */
const GENERAL = 'General';

export interface Grid {
  readonly address: string;
  /** '' for an empty cell. */
  readonly formulas: (string | number | boolean)[][];
  /** null leaves a cell's format as it is. */
  readonly formats: (string | null)[][];
}

/** A cell's runs are joined: through this API a text has one font. The .xlsx writer keeps them. */
function contentOf({ value, formula, runs }: CellModel): string | number | boolean {
  if (runs) return asCell(runs.map(({ text }) => text).join(''));
  return formula === undefined ? asCell(value ?? null) : `=${formula}`;
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
  };
}
