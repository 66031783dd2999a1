/** One sheet, as hucre takes it. */
import type { MergeRange, WriteSheet } from 'hucre/xlsx';
import { areaOf } from '../../../workbook/a1';
import type { SheetModel } from '../../../workbook/model';
import { rowsOf } from './cells';
import { chartOf } from './charts';
import { columnsOf } from './columns';
import { pageOf } from './page';
import { overlayOf } from './styles';
import { validationOf } from './validations';

/** A guide, not a safe: no password. True means allowed to hucre, and is written formatColumns="0" and so on. */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

function mergeOf(ref: string): MergeRange {
  const { from, to } = areaOf(ref);
  return { startRow: from.row - 1, startCol: from.column - 1, endRow: to.row - 1, endCol: to.column - 1 };
}

const visibilityOf = ({ visibility }: SheetModel): Pick<WriteSheet, 'hidden' | 'veryHidden'> => ({
  ...(visibility === 'hidden' && { hidden: true }),
  ...(visibility === 'veryHidden' && { veryHidden: true }),
});

const viewOf = ({ gridLines, tabColor }: SheetModel): Pick<WriteSheet, 'view'> => ({
  view: { showGridLines: gridLines ?? true, ...(tabColor !== undefined && { tabColor: { rgb: tabColor } }) },
});

/** The model names the row that starts a page, from 1; hucre the row after which a page ends, from 0. */
const rowBefore = (row: number): number => row - 2;

const isFrozen = (freeze: SheetModel['freeze']): boolean => freeze !== undefined && freeze.rows + freeze.columns > 0;

export function sheetOf(sheet: SheetModel): WriteSheet {
  const { name, autoFilter, freeze, merges = [], validations = [], conditionalFormats = [], charts, page } = sheet;
  return {
    name,
    columns: columnsOf(sheet.columns),
    ...rowsOf(sheet.rows),
    ...visibilityOf(sheet),
    ...viewOf(sheet),
    // A folded group shows its "+" on the row after it, where the model puts `collapsed`.
    outlineProperties: { summaryBelow: true },
    merges: merges.map(mergeOf),
    dataValidations: validations.map(validationOf),
    conditionalRules: conditionalFormats.map(({ area, formula, style }, index) => ({
      type: 'expression',
      priority: index + 1,
      range: area,
      formula,
      style: overlayOf(style),
    })),
    ...(freeze && isFrozen(freeze) && { freezePane: freeze }),
    ...(autoFilter !== undefined && { autoFilter: { range: autoFilter } }),
    ...(sheet.isProtected && { protection: PROTECTION }),
    ...(charts && { charts: charts.map(chartOf) }),
    ...(page && pageOf(page)),
    ...(page?.rowBreaks && { rowBreaks: page.rowBreaks.map(rowBefore) }),
  };
}
