/** Is a formula one of the form's own, copied along with a row or a cell, or an officer's? Ours show nothing of their own. */
import type { Column } from '../column';

export type IsOurs = (formula: string) => boolean;

/** Texts, cells and numbers differ from row to row, and programs write white space and capitals as they like. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/"[^"]*"/g, 's')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'r')
    .replace(/\d+(?:\.\d+)?/g, 'n');

/** @param lines the lines of the sheet as laid out */
export function ourFormulas<Line>(columns: readonly Column<Line>[], lines: readonly Line[]): IsOurs {
  let known: ReadonlySet<string> | undefined;
  // Few sheets have a formula anywhere but in its place: only those pay for the comparison.
  return (formula) => (known ??= shapes(columns, lines)).has(shapeOf(formula));
}

const shapes = <Line>(columns: readonly Column<Line>[], lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      columns.flatMap((column) => {
        const cell = column.cell(line);
        return cell.kind === 'formula' ? [shapeOf(cell.formula(() => '$A1'))] : [];
      }),
    ),
  );
