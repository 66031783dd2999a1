/** Rows and cells of a sheet, as hucre takes them: cells keyed "row,column" and rows by number, both from 0. */
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { CellModel, CellStyle, RowModel, TextRun } from '../../../workbook/model';
import { fontOf, styleOf } from './styles';
import { spellText } from './text';

type Rows = Required<Pick<WriteSheet, 'cells' | 'rowDefs'>>;

const isWritten = (run: TextRun): boolean => run.text !== '';

/** A text stays a text whatever it spells: hucre takes only "#N/A" and its like for more, and a run of rich text never. */
function textOf(text: string): Partial<Cell> {
  if (text === '') return {};
  return text.startsWith('#') ? { richText: [{ text: spellText(text) }] } : { value: spellText(text) };
}

function contentOf({ value, formula, runs, style }: CellModel): Partial<Cell> {
  if (runs) {
    return {
      richText: runs
        .filter(isWritten)
        .map((run) => ({ text: spellText(run.text), font: fontOf({ ...style, ...run }) })),
    };
  }
  if (formula !== undefined) {
    if (value === undefined) return { formula };
    return { formula, formulaResult: typeof value === 'string' ? spellText(value) : value };
  }
  if (value === undefined) return {};
  return typeof value === 'string' ? textOf(value) : { value };
}

/** An empty text is an empty cell, as it is in Excel, so that ISBLANK and COUNTA agree with the eye. */
export function rowsOf(rows: readonly RowModel[]): Rows {
  const cells: Rows['cells'] = new Map();
  const rowDefs: Rows['rowDefs'] = new Map();
  // A sheet has a hundred thousand cells and a dozen styles, each one object to all its cells.
  const styles = new Map<CellStyle, ReturnType<typeof styleOf>>();
  const written = (style: CellStyle): ReturnType<typeof styleOf> => {
    const known = styles.get(style) ?? styleOf(style);
    styles.set(style, known);
    return known;
  };
  for (const { row, height, hidden, outline, collapsed, cells: own } of rows) {
    rowDefs.set(row - 1, {
      ...(height !== undefined && { height }),
      ...(hidden && { hidden }),
      ...(outline !== undefined && { outlineLevel: outline }),
      ...(collapsed && { collapsed }),
    });
    for (const cell of own) {
      const style = cell.style && { style: written(cell.style) };
      cells.set(`${row - 1},${cell.column - 1}`, { ...contentOf(cell), ...style });
    }
  }
  return { cells, rowDefs };
}
