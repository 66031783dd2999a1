/** One sheet of the model, written onto a sheet of the workbook. What stood on it before is cleared first. */
import type { SheetModel } from '../../../workbook/model';
import { areaRef } from '../../../workbook/a1';
import { WINDOW } from '../read/list';
import { areasAt, rangeAt } from '../ranges';
import { heightsOf, hiddenColumnsOf, hiddenRowsOf, mergesOf, widthsOf } from './bands';
import { gridOf, type LongText } from './grid';
import { hexOf, queueLooks } from './queueLooks';
import { queuePage } from './queuePage';
import { queueConditionalFormat, queueValidation } from './rules';
import { TEXT_FORMAT } from './text';

/** A guide, not a safe: no password. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

/**
 * Content, formats and rules go, so far as they are ever read: what lies beyond is nobody's to take. The sheet itself
 * stays, and with it every formula that points at it. A filter goes first: what it hides is passed over.
 * @param cleared called once there is no way back.
 */
export function queueClearing(sheet: Excel.Worksheet, cleared: () => void): void {
  const all = rangeAt(sheet, WINDOW);
  sheet.autoFilter.remove();
  all.clear();
  cleared();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.rowHidden = false;
  all.columnHidden = false;
}

/** Values before their formats: what is put into a cell of format "@" becomes a text. */
export function queueSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  const grid = gridOf(model.rows);
  if (grid) {
    const cells = rangeAt(sheet, grid.address);
    cells.formulas = grid.formulas;
    cells.numberFormat = grid.formats;
    for (const long of grid.longTexts) queueLongText(sheet, long);
  }
  queueLooks(sheet, model.rows);
  queueBands(sheet, model);
  for (const validation of model.validations ?? []) queueValidation(sheet, validation);
  for (const [priority, format] of (model.conditionalFormats ?? []).entries()) {
    queueConditionalFormat(sheet, format, priority);
  }
  queueView(sheet, model);
  if (model.page) queuePage(sheet, model.page);
}

/** Only a cell of format "@" takes a text of any beginning as it is; once it stands, a format no longer changes it. */
function queueLongText(sheet: Excel.Worksheet, { address, text, format }: LongText): void {
  const cell = rangeAt(sheet, address);
  cell.numberFormat = [[TEXT_FORMAT]];
  cell.values = [[text]];
  if (format !== TEXT_FORMAT) cell.numberFormat = [[format]];
}

/** Groups of rows are not made: Excel opens none while a sheet is protected, and older Excels know no call for it. */
function queueBands(sheet: Excel.Worksheet, { rows, columns, merges }: SheetModel): void {
  for (const { addresses, size } of widthsOf(columns)) {
    for (const address of addresses) areasAt(sheet, address).format.columnWidth = size;
  }
  for (const { addresses, size } of heightsOf(rows)) {
    for (const address of addresses) areasAt(sheet, address).format.rowHeight = size;
  }
  for (const address of hiddenColumnsOf(columns)) rangeAt(sheet, address).columnHidden = true;
  for (const address of hiddenRowsOf(rows)) rangeAt(sheet, address).rowHidden = true;
  for (const { address, isAcross } of mergesOf(merges)) rangeAt(sheet, address).merge(isAcross);
}

function queueView(sheet: Excel.Worksheet, { tabColor, gridLines, freeze, autoFilter }: SheetModel): void {
  sheet.tabColor = tabColor === undefined ? '' : hexOf(tabColor);
  sheet.showGridlines = gridLines ?? true;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(rangeAt(sheet, areaRef(1, 1, freeze.rows, freeze.columns)));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (autoFilter !== undefined) sheet.autoFilter.apply(autoFilter);
}
