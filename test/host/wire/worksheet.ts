/** A worksheet and the collection of them. */
import { type Box, cellBox, sized, WHOLE } from '../book/box';
import { hexColor } from '../book/format';
import type { SheetState } from '../book/sheetState';
import { ANY_SHEET, type EventKind } from '../book/events';
import { badArgument, notFound } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import { Area } from './area';
import { flag, oneOf, optionalText, text, whole } from './arguments';
import { AutoFilter } from './autoFilter';
import type { HostContext } from './context';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends WireObject {
  readonly shape = {
    scalars: [
      'Id',
      'Name',
      'Position',
      'Visibility',
      'TabColor',
      'ShowGridlines',
      'ShowHeadings',
      'StandardHeight',
      'StandardWidth',
    ],
    id: 'Id',
  };
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get state(): SheetState {
    return this.#sheet;
  }

  override assertAlive(): void {
    if (this.#sheet.isDeleted) throw notFound();
  }

  #range(box: Box): Range {
    return new Range(this.#context, this.#sheet, box);
  }

  get Id() {
    return this.#sheet.id;
  }
  get Name() {
    return this.#sheet.name;
  }
  set Name(value: unknown) {
    this.#context.book.rename(this.#sheet, text(value));
  }
  get Position() {
    return this.#context.book.sheets.indexOf(this.#sheet);
  }
  set Position(value: unknown) {
    this.#context.book.move(this.#sheet, whole(value));
  }
  get Visibility() {
    return this.#sheet.visibility;
  }
  set Visibility(value: unknown) {
    this.#context.book.show(this.#sheet, oneOf(['Visible', 'Hidden', 'VeryHidden'], value));
  }
  get TabColor() {
    return this.#sheet.tabColor;
  }
  set TabColor(value: unknown) {
    const color = value === '' ? '' : hexColor(value);
    if (color === undefined) throw badArgument();
    this.#sheet.tabColor = color;
  }
  get ShowGridlines() {
    return this.#sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.#sheet.showGridlines = flag(value);
  }
  /** As the client writes it. */
  get Gridlines() {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }
  get ShowHeadings() {
    return this.#sheet.showHeadings;
  }
  set ShowHeadings(value: unknown) {
    this.#sheet.showHeadings = flag(value);
  }
  readonly StandardHeight = 15;
  readonly StandardWidth = 8.43;
  get Protection() {
    return new WorksheetProtection(this.#context, this.#sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.#context, this.#sheet);
  }
  get PageLayout() {
    return new PageLayout(this.#context, this.#sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollection(this.#context, this.#sheet);
  }
  get AutoFilter() {
    return new AutoFilter(this.#context, this.#sheet);
  }
  get Names() {
    return new NamedItemCollection(this.#context, this.#sheet);
  }

  Activate() {
    this.#context.book.activate(this.#sheet);
  }
  Calculate() {
    return null;
  }
  Delete() {
    this.#context.book.deleteSheet(this.#sheet, 'Local');
  }
  GetRange(address: unknown) {
    const given = optionalText(address);
    if (given === undefined) return this.#range(WHOLE);
    return this.#range(this.#locate(given));
  }
  GetRanges(address: unknown) {
    const given = optionalText(address);
    const boxes = given === undefined ? [WHOLE] : given.split(/[,;]/).map((part) => this.#locate(part.trim()));
    return new RangeAreas(new Area(this.#context, this.#sheet, boxes));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown) {
    return this.#range(sized(whole(row), whole(column), whole(rows), whole(columns)));
  }
  GetCell(row: unknown, column: unknown) {
    return this.#range(sized(whole(row), whole(column), 1, 1));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown) {
    const used = this.#sheet.used(valuesOnly === true);
    return used && this.#range(used);
  }
  GetUsedRange(valuesOnly: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.#range(cellBox(0, 0));
  }

  /** Addresses, or a name that stands for cells of this sheet. */
  #locate(address: string): Box {
    const { book } = this.#context;
    const name = book.findName(address, this.#sheet) ?? book.findName(address);
    const located = book.locate(name?.formula ?? address, this.#sheet);
    if (located?.sheet !== this.#sheet) throw badArgument();
    return located.box;
  }

  _RegisterDataChangedEvent() {
    this.#context.book.events.register('changed', this.#sheet.id);
  }
  _UnregisterDataChangedEvent() {
    this.#context.book.events.unregister('changed', this.#sheet.id);
  }
  _RegisterSelectionChangedEvent() {
    this.#context.book.events.register('selection', this.#sheet.id);
  }
  _UnregisterSelectionChangedEvent() {
    this.#context.book.events.unregister('selection', this.#sheet.id);
  }
}

export class WorksheetCollection extends WireCollection<Worksheet> {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get items() {
    return this.#context.book.sheets.map((sheet) => new Worksheet(this.#context, sheet));
  }

  #of(sheet: SheetState | undefined): Worksheet | null {
    return sheet ? new Worksheet(this.#context, sheet) : null;
  }

  Add(name: unknown) {
    return this.#of(this.#context.book.addSheet(optionalText(name), 'Local'));
  }
  GetItem(key: unknown) {
    return this.#of(this.#context.book.sheet(text(key)));
  }
  GetItemOrNullObject(key: unknown) {
    return this.#of(this.#context.book.find(text(key)));
  }
  _GetSheetById(id: unknown) {
    return this.GetItem(id);
  }
  GetActiveWorksheet() {
    return this.#of(this.#context.book.active);
  }
  GetFirst(visibleOnly: unknown) {
    return this.#of(this.#listed(visibleOnly)[0]);
  }
  GetLast(visibleOnly: unknown) {
    return this.#of(this.#listed(visibleOnly).at(-1));
  }
  GetCount(visibleOnly: unknown) {
    return this.#listed(visibleOnly).length;
  }

  #listed(visibleOnly: unknown): SheetState[] {
    return this.#context.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  }

  #register(kind: EventKind) {
    this.#context.book.events.register(kind, ANY_SHEET);
  }
  #unregister(kind: EventKind) {
    this.#context.book.events.unregister(kind, ANY_SHEET);
  }
  _RegisterDataChangedEvent() {
    this.#register('changed');
  }
  _UnregisterDataChangedEvent() {
    this.#unregister('changed');
  }
  _RegisterAddedEvent() {
    this.#register('added');
  }
  _UnregisterAddedEvent() {
    this.#unregister('added');
  }
  _RegisterDeletedEvent() {
    this.#register('deleted');
  }
  _UnregisterDeletedEvent() {
    this.#unregister('deleted');
  }
  _RegisterActivatedEvent() {
    this.#register('activated');
  }
  _UnregisterActivatedEvent() {
    this.#unregister('activated');
  }
  _RegisterDeactivatedEvent() {
    this.#register('deactivated');
  }
  _UnregisterDeactivatedEvent() {
    this.#unregister('deactivated');
  }
  _RegisterSelectionChangedEvent() {
    this.#register('selection');
  }
  _UnregisterSelectionChangedEvent() {
    this.#unregister('selection');
  }
}
