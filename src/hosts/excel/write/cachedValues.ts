/** What formulas give right after a writing, when Excel has not calculated yet: the model says it. */
import { cellRef } from '../../../workbook/a1';
import type { SheetModel } from '../../../workbook/model';
import type { SheetContent } from '../read/remembered';

/** Formulas stay as Excel spells them, with the values the model gives them. */
export function withCachedValues(content: SheetContent, { rows }: SheetModel): SheetContent {
  const values = new Map(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, formula, value }) =>
        formula === undefined || value === undefined ? [] : [[cellRef(row, column), value] as const],
      ),
    ),
  );
  const cells = content.cells.map((cell) => {
    const value = cell.formula === undefined ? undefined : values.get(cellRef(cell.row, cell.column));
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...content, cells };
}
