/** The cells of a range as Excel gives them, as cells of a snapshot. */
import type { CellValue, SnapshotCell } from '../../../workbook/snapshot';

export interface RangeContent {
  /** From 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  return type === 'Error' ? { error: text } : text;
}

/** A text that merely looks like a formula is its own value; a formula never is. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Empty cells are left out, but for formulas that give an empty text. */
export function cellsOf({ rowIndex, columnIndex, values, formulas, valueTypes }: RangeContent): SnapshotCell[] {
  return values.flatMap((line, r) =>
    line.flatMap((raw, c): SnapshotCell[] => {
      const formula = formulas[r]?.[c];
      const value = valueOf(raw, valueTypes[r]?.[c]);
      const place = { row: rowIndex + r + 1, column: columnIndex + c + 1 };
      if (isFormula(formula, raw)) return [{ ...place, value, formula: formula.slice(1) }];
      return value === '' ? [] : [{ ...place, value }];
    }),
  );
}

const AREA = /!\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)(?=,|$)/g;

/** The areas of "Sheet1!A1:B2,Sheet1!D4:D5"; a sheet's name may hold commas. */
export const mergesOf = (address: string): string[] =>
  [...address.matchAll(AREA)].map(([, left, top, right, bottom]) => `${left}${top}:${right}${bottom}`);
