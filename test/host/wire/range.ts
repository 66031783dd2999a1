/** A range: values, formulas and formats of one box of cells, and the ranges reached from it. */
import {
  bounding,
  type Box,
  cellCount,
  encloses,
  intersection,
  isWholeColumns,
  isWholeRows,
  sized,
  WHOLE,
} from '../book/box';
import { assertAllowed } from '../book/protection';
import type { Cell, SheetState } from '../book/sheetState';
import { deleteRows, insertRows } from '../book/structure';
import { displayed } from '../book/displayed';
import { wireValue, writeNumberFormats, writeValues } from '../book/writing';
import { badArgument, HostError, notEmulated, notFound } from '../protocol/hostError';
import { Area } from './area';
import { flag, whole } from './arguments';
import type { HostContext } from './context';
import { RangeAreas } from './rangeAreas';
import { SheetArea } from './sheetArea';

/** Excel gives no values of more cells than this. */
const MOST_CELLS = 5_000_000;

export class Range extends SheetArea {
  readonly shape = {
    scalars: [
      'Address',
      'CellCount',
      'ColumnCount',
      'ColumnIndex',
      'Formulas',
      'NumberFormat',
      'RowCount',
      'RowIndex',
      'Text',
      'Values',
      'ValueTypes',
    ],
  };
  readonly #box: Box;

  constructor(context: HostContext, sheet: SheetState, box: Box) {
    super(new Area(context, sheet, [box]));
    this.#box = box;
  }

  get box(): Box {
    return this.#box;
  }

  #other(box: Box): Range {
    return new Range(this.area.context, this.area.sheet, box);
  }

  #grid<Value>(read: (cell: Cell | undefined, row: number, column: number) => Value): Value[][] {
    const box = this.#box;
    if (cellCount(box) > MOST_CELLS) throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range is too large.');
    const { sheet } = this.area;
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) =>
        read(sheet.cell(box.row + r, box.column + c), box.row + r, box.column + c),
      ),
    );
  }

  get Address() {
    return this.area.context.book.addressOf(this.area.sheet, this.#box);
  }
  get RowIndex() {
    return this.#box.row;
  }
  get ColumnIndex() {
    return this.#box.column;
  }
  get RowCount() {
    return this.#box.rows;
  }
  get ColumnCount() {
    return this.#box.columns;
  }
  get IsEntireRow() {
    return isWholeRows(this.#box);
  }
  get IsEntireColumn() {
    return isWholeColumns(this.#box);
  }
  get Values() {
    return this.#grid((cell) => wireValue(cell?.value));
  }
  set Values(given: unknown) {
    writeValues(this.area.context.book, this.area.sheet, this.#box, given, this.area.context.locale);
  }
  get Formulas() {
    return this.#grid((cell) => cell?.formula ?? wireValue(cell?.value));
  }
  set Formulas(given: unknown) {
    this.Values = given;
  }
  get Text() {
    return this.#grid((cell) => displayed(cell?.value, cell?.format.numberFormat ?? 'General'));
  }
  get ValueTypes() {
    return this.#grid((cell) => valueType(cell));
  }
  get NumberFormat() {
    return this.#grid((cell, row, column) => (cell?.format ?? this.area.sheet.format(row, column)).numberFormat);
  }
  set NumberFormat(given: unknown) {
    writeNumberFormats(this.area.sheet, this.#box, given);
  }
  get RowHidden() {
    return agreed(this.area.sheet.rowsOf(this.#box).map((row) => this.area.sheet.hiddenRows.has(row)));
  }
  set RowHidden(value: unknown) {
    assertAllowed(this.area.sheet, 'allowFormatRows');
    toggle(this.area.sheet.hiddenRows, this.area.sheet.rowsOf(this.#box), flag(value));
  }
  get ColumnHidden() {
    return agreed(this.area.sheet.columnsOf(this.#box).map((column) => this.area.sheet.hiddenColumns.has(column)));
  }
  set ColumnHidden(value: unknown) {
    assertAllowed(this.area.sheet, 'allowFormatColumns');
    toggle(this.area.sheet.hiddenColumns, this.area.sheet.columnsOf(this.#box), flag(value));
  }

  GetCell(row: unknown, column: unknown) {
    return this.#other(sized(this.#box.row + whole(row), this.#box.column + whole(column), 1, 1));
  }
  GetRow(row: unknown) {
    return this.#other({ ...this.#box, row: this.#box.row + whole(row), rows: 1 });
  }
  GetColumn(column: unknown) {
    return this.#other({ ...this.#box, column: this.#box.column + whole(column), columns: 1 });
  }
  GetLastRow() {
    return this.GetRow(this.#box.rows - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.#box.columns - 1);
  }
  GetLastCell() {
    return this.GetCell(this.#box.rows - 1, this.#box.columns - 1);
  }
  GetEntireRow() {
    return this.#other({ ...this.#box, column: 0, columns: WHOLE.columns });
  }
  GetEntireColumn() {
    return this.#other({ ...this.#box, row: 0, rows: WHOLE.rows });
  }
  GetOffsetRange(rows: unknown, columns: unknown) {
    const { row, column } = this.#box;
    return this.#other(sized(row + whole(rows), column + whole(columns), this.#box.rows, this.#box.columns));
  }
  GetResizedRange(rows: unknown, columns: unknown) {
    const { row, column } = this.#box;
    return this.#other(sized(row, column, this.#box.rows + whole(rows), this.#box.columns + whole(columns)));
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown) {
    return this.#other(sized(this.#box.row, this.#box.column, whole(rows), whole(columns)));
  }
  GetBoundingRect(other: unknown) {
    return this.#other(bounding(this.#box, this.#boxOf(other)));
  }
  GetIntersectionOrNullObject(other: unknown) {
    const common = intersection(this.#box, this.#boxOf(other));
    return common && this.#other(common);
  }
  GetIntersection(other: unknown) {
    return orNotFound(this.GetIntersectionOrNullObject(other));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.area.sheet.used(valuesOnly === true, this.#box);
    return used && this.#other(used);
  }
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetMergedAreasOrNullObject() {
    const merges = this.area.sheet.merges.filter((merge) => encloses(this.#box, merge));
    return merges.length === 0 ? null : new RangeAreas(new Area(this.area.context, this.area.sheet, merges));
  }

  #boxOf(other: unknown): Box {
    if (other instanceof Range && other.area.sheet === this.area.sheet) return other.box;
    const located = typeof other === 'string' ? this.area.context.book.locate(other, this.area.sheet) : undefined;
    if (located?.sheet !== this.area.sheet) throw badArgument();
    return located.box;
  }

  /** Only the first value stays. */
  Merge(across: unknown) {
    const { sheet } = this.area;
    assertAllowed(sheet);
    this.Unmerge();
    const rows = Array.from({ length: this.#box.rows }, (_, index) => ({
      ...this.#box,
      row: this.#box.row + index,
      rows: 1,
    }));
    for (const box of across === true ? rows : [this.#box]) {
      if (cellCount(box) === 1) continue;
      for (const { row, column, cell } of sheet.entriesWithin(box)) {
        if (row === box.row && column === box.column) continue;
        cell.value = undefined;
        cell.formula = undefined;
      }
      sheet.merges.push(box);
    }
  }
  Unmerge() {
    const { sheet } = this.area;
    assertAllowed(sheet);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, this.#box));
  }
  Insert(shift: unknown) {
    if (shift !== 'Down' || !isWholeRows(this.#box)) throw notEmulated('Range.insert but for whole rows');
    insertRows(this.area.context.book, this.area.sheet, this.#box.row, this.#box.rows, 'Local');
    return this.#other(this.#box);
  }
  Delete(shift: unknown) {
    if (shift !== 'Up' || !isWholeRows(this.#box)) throw notEmulated('Range.delete but for whole rows');
    deleteRows(this.area.context.book, this.area.sheet, this.#box.row, this.#box.rows, 'Local');
  }
  Group(option: unknown) {
    if (option !== 'ByRows') throw notEmulated('Range.group but by rows');
    assertAllowed(this.area.sheet);
    const { outline } = this.area.sheet;
    for (const row of this.area.sheet.rowsOf(this.#box)) outline.set(row, (outline.get(row) ?? 0) + 1);
  }
  Select() {
    this.area.context.book.select(this.area.sheet, [this.#box]);
  }
  _ValidateArraySize(rows: unknown, columns: unknown) {
    if (rows !== this.#box.rows || columns !== this.#box.columns) {
      throw badArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
}

export function orNotFound<Found>(found: Found | null): Found {
  if (found === null) throw notFound();
  return found;
}

function valueType(cell: Cell | undefined): string {
  switch (typeof cell?.value) {
    case 'undefined':
      return 'Empty';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'object':
      return 'Error';
    default:
      return cell?.value === '' && cell.formula === undefined ? 'Empty' : 'String';
  }
}

function agreed(values: readonly boolean[]): boolean | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function toggle(set: Set<number>, indexes: readonly number[], isIn: boolean): void {
  for (const index of indexes) {
    if (isIn) set.add(index);
    else set.delete(index);
  }
}
