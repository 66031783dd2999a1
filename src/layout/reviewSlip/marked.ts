/** The cells that a slip names, marked on their sheets: by fill and border, and their contents by weight too, for paper. */
import type { Severity } from '../../entries/finding';
import { cellRef, parseCellRef } from '../../workbook/a1';
import type { CellModel, CellStyle, ConditionalFormatModel, SheetModel } from '../../workbook/model';
import { palette } from '../styles';

export interface MarkedCell {
  readonly sheet?: string;
  readonly cell?: string;
  readonly severity: Severity;
}

const looks: Record<Severity, ConditionalFormatModel['style']> = {
  error: { fill: palette.bad, color: palette.badText, bold: true },
  explain: { fill: palette.ask, color: palette.askText, bold: true },
  notice: { fill: palette.headingFill, color: palette.heading },
};
const markOf = (severity: Severity): CellStyle => ({
  ...looks[severity],
  borderColor: looks[severity].color ?? palette.border,
});

/** Of two findings in one cell the graver is shown. */
const GRAVEST_LAST: readonly Severity[] = ['notice', 'explain', 'error'];

export function withMarks(sheets: readonly SheetModel[], found: readonly MarkedCell[]): SheetModel[] {
  const bySheet = new Map<string, Map<string, Severity>>();
  for (const severity of GRAVEST_LAST) {
    for (const { sheet, cell } of found.filter((each) => each.severity === severity)) {
      const position = cell === undefined ? undefined : parseCellRef(cell);
      if (sheet === undefined || !position) continue;
      const cells = bySheet.get(sheet) ?? new Map<string, Severity>();
      bySheet.set(sheet, cells.set(cellRef(position.row, position.column), severity));
    }
  }
  return sheets.map((sheet) => {
    const cells = bySheet.get(sheet.name);
    return cells ? markedSheet(sheet, cells) : sheet;
  });
}

/** The form's own colours, which come and go with what is entered, must not cover the marks: these go before them. */
const markedSheet = (sheet: SheetModel, marked: ReadonlyMap<string, Severity>): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => markedCell(row.row, cell, marked)) })),
  conditionalFormats: [
    ...[...marked].map(([area, severity]) => ({ area, formula: 'TRUE', style: looks[severity] })),
    ...(sheet.conditionalFormats ?? []),
  ],
});

function markedCell(row: number, cell: CellModel, marked: ReadonlyMap<string, Severity>): CellModel {
  const severity = marked.get(cellRef(row, cell.column));
  return severity === undefined ? cell : { ...cell, style: { ...cell.style, ...markOf(severity) } };
}
