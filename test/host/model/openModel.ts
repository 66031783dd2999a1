/** Opens the file of a WorkbookModel, so to speak: the host then holds what Excel would hold. */
import type {
  CellModel,
  ConditionalFormatModel,
  PageModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from '../../../src/workbook/model';
import { serialOfDay } from '../../../src/workbook/serial';
import { Book } from '../book/book';
import { type Box, cellBox, parseBox, WHOLE } from '../book/box';
import { newConditionalFormat } from '../book/conditionalFormatState';
import { optionsOf } from '../book/protection';
import { defaultPage } from '../book/pageState';
import type { SheetState, Visibility } from '../book/sheetState';
import { setValidation } from '../book/validationState';
import { formatOf, hashed } from './formats';

const VISIBILITY: Readonly<Record<NonNullable<SheetModel['visibility']>, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const POINTS_A_MILLIMETRE = 72 / 25.4;

/** In place of whatever the book held before. */
export function openModel(book: Book, model: WorkbookModel): void {
  const before = [...book.sheets];
  for (const sheet of before) sheet.isDeleted = true;
  book.sheets.length = 0;
  for (const sheet of model.sheets) fill(book, book.insertSheet(sheet.name), sheet);
  book.names = model.names.map(({ name, refersTo }) => ({
    name,
    formula: `=${refersTo}`,
    visible: true,
    comment: '',
    sheet: undefined,
  }));
  book.properties.clear();
  for (const [key, value] of Object.entries(model.properties)) book.properties.set(key, value);
  book.documentProperties.set('title', model.title);
  const active = book.sheets[model.activeSheet];
  if (!active) throw new RangeError(`No sheet ${model.activeSheet}`);
  book.active = active;
  book.selection = { sheet: active, boxes: [cellBox(0, 0)] };
}

function boxOf(area: string): Box {
  const box = parseBox(area);
  if (!box) throw new RangeError(`No area: ${area}`);
  return box;
}

function fill(book: Book, sheet: SheetState, model: SheetModel): void {
  sheet.visibility = VISIBILITY[model.visibility ?? 'visible'];
  sheet.tabColor = model.tabColor === undefined ? '' : hashed(model.tabColor);
  sheet.showGridlines = model.gridLines ?? true;
  for (const { column, width, hidden } of model.columns) {
    sheet.widths.set(column - 1, width);
    if (hidden === true) sheet.hiddenColumns.add(column - 1);
  }
  for (const row of model.rows) {
    if (row.height !== undefined) sheet.heights.set(row.row - 1, row.height);
    if (row.hidden === true) sheet.hiddenRows.add(row.row - 1);
    if (row.outline !== undefined) sheet.outline.set(row.row - 1, row.outline);
    for (const cell of row.cells) fillCell(sheet, row.row - 1, cell);
  }
  sheet.merges = (model.merges ?? []).map(boxOf);
  sheet.frozen = model.freeze ?? null;
  sheet.autoFilter = model.autoFilter === undefined ? null : boxOf(model.autoFilter);
  for (const validation of model.validations ?? []) fillValidation(sheet, validation);
  sheet.conditionalFormats = (model.conditionalFormats ?? []).map((format) => conditionalFormat(book, format));
  if (model.page) fillPage(sheet, model.page);
  if (model.isProtected === true) {
    const options = optionsOf({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
    sheet.protection = { options, password: undefined };
  }
}

function fillCell(sheet: SheetState, row: number, model: CellModel): void {
  const cell = sheet.makeCell(row, model.column - 1);
  const text = model.runs?.map((run) => run.text).join('');
  cell.value = model.value ?? text;
  if (model.formula !== undefined) {
    cell.formula = `=${model.formula}`;
    cell.value ??= 0;
  }
  if (model.style) cell.format = formatOf(model.style);
}

function ruleOf({ rule }: ValidationModel): Readonly<Record<string, unknown>> {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.source) } };
    case 'whole':
      return { wholeNumber: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    case 'date':
      return { date: { operator: 'Between', formula1: serialOfDay(rule.min), formula2: serialOfDay(rule.max) } };
    case 'textLength':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: rule.max } };
    case 'any':
      return {};
  }
}

/** A file has a formula, of which a written-out list is one in quotes; Excel's interface has the list bare. */
const listSource = (formula: string) => /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? `=${formula}`;

function fillValidation(sheet: SheetState, model: ValidationModel): void {
  setValidation(sheet, [boxOf(model.area)], {
    rule: ruleOf(model),
    prompt: { showPrompt: true, title: model.prompt?.title ?? '', message: model.prompt?.text ?? '' },
    errorAlert: {
      showAlert: model.warning !== undefined,
      style: 'Warning',
      title: model.warning?.title ?? '',
      message: model.warning?.text ?? '',
    },
    ignoreBlanks: true,
  });
}

function conditionalFormat(book: Book, model: ConditionalFormatModel) {
  const state = newConditionalFormat(`{CF-${book.nextId()}}`, [boxOf(model.area)]);
  state.formula = `=${model.formula}`;
  state.bold = model.style.bold ?? null;
  state.italic = model.style.italic ?? null;
  state.fontColor = model.style.color === undefined ? '' : hashed(model.style.color);
  state.fill = model.style.fill === undefined ? '' : hashed(model.style.fill);
  return state;
}

function fillPage(sheet: SheetState, model: PageModel): void {
  const page = defaultPage();
  page.orientation = model.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  for (const [side, length] of Object.entries(model.margins) as [keyof PageModel['margins'], number][]) {
    page[`${side}Margin`] = length * POINTS_A_MILLIMETRE;
  }
  page.zoom = model.fitToWidth ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: 100 };
  if (model.repeatRows) {
    const { from, to } = model.repeatRows;
    page.titleRows = { row: from - 1, column: 0, rows: to - from + 1, columns: WHOLE.columns };
  }
  page.printArea = model.printArea === undefined ? [] : [boxOf(model.printArea)];
  page.centerHorizontally = model.centred ?? false;
  page.firstPageNumber = model.firstPageNumber ?? '';
  page.headersFooters.state = model.firstPageBare === true ? 'FirstAndDefault' : 'Default';
  const parts = page.headersFooters.defaultForAllPages;
  [parts.leftHeader, parts.centerHeader, parts.rightHeader] = partsOf(model.header);
  [parts.leftFooter, parts.centerFooter, parts.rightFooter] = partsOf(model.footer);
  sheet.page = page;
  sheet.rowBreaks = (model.rowBreaks ?? []).map((row) => row - 1);
}

/** "&Ltrái&C&P" as its left, middle and right parts; what has no mark stands in the middle. */
function partsOf(code = ''): [string, string, string] {
  const part = (mark: string) => new RegExp(`&${mark}(.*?)(?=&[LCR]|$)`, 's').exec(code)?.[1] ?? '';
  const [unmarked = ''] = code.split(/&[LCR]/);
  return [part('L'), unmarked + part('C'), part('R')];
}
