/** Data validations of the entry cells: one for each run of cells that ask the same. */
import { areaRef } from '../workbook/a1';
import type { ValidationModel } from '../workbook/model';
import { ID_COLUMN } from './annexGrid';
import type { Column, ColumnCell } from './column';
import { warning } from './prompts';

type EntryCell = Extract<ColumnCell, { kind: 'entry' }>;

/** @param lines with the sheet row each stands in. */
export function lineValidations<Line>(
  columns: readonly Column<Line>[],
  lines: readonly { readonly line: Line; readonly row: number }[],
): ValidationModel[] {
  return columns.flatMap((column, index) => {
    const number = ID_COLUMN + 1 + index;
    const runs: { from: number; to: number; cell: EntryCell }[] = [];
    for (const { line, row } of lines) {
      const cell = column.cell(line);
      if (cell.kind !== 'entry') continue;
      const last = runs.at(-1);
      if (last?.to === row - 1 && asksTheSame(last.cell, cell)) last.to = row;
      else runs.push({ from: row, to: row, cell });
    }
    return runs.map(({ from, to, cell }) => entryValidation(areaRef(from, number, to, number), cell));
  });
}

export const entryValidation = (area: string, cell: Pick<EntryCell, 'rule' | 'prompt'>): ValidationModel => ({
  area,
  rule: cell.rule,
  prompt: cell.prompt,
  ...(cell.rule.kind === 'any' ? {} : { warning: warning(cell.rule) }),
});

const asksTheSame = (a: EntryCell, b: EntryCell): boolean =>
  JSON.stringify([a.rule, a.prompt]) === JSON.stringify([b.rule, b.prompt]);
