/** range.conditionalFormats. A new one comes first in order of priority, as in Excel. */
import {
  clearConditionalFormats,
  conditionalFormatsOn,
  type ConditionalFormatState,
  newConditionalFormat,
} from '../book/conditionalFormatState';
import { assertAllowed } from '../book/protection';
import { badArgument, notEmulated, notFound } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import { Area } from './area';
import { flag, text, whole } from './arguments';
import { RangeAreas } from './rangeAreas';
import { color } from './rangeFormat';

class ConditionalRangeFont extends WireObject {
  readonly shape = { scalars: ['Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'] };
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get Color() {
    return this.#state.fontColor;
  }
  set Color(value: unknown) {
    this.#state.fontColor = color(value);
  }
  get Bold() {
    return this.#state.bold;
  }
  set Bold(value: unknown) {
    this.#state.bold = flag(value);
  }
  get Italic() {
    return this.#state.italic;
  }
  set Italic(value: unknown) {
    this.#state.italic = flag(value);
  }
  get Underline() {
    return this.#state.underline;
  }
  set Underline(value: unknown) {
    this.#state.underline = text(value);
  }
  get Strikethrough() {
    return this.#state.strikethrough;
  }
  set Strikethrough(value: unknown) {
    this.#state.strikethrough = flag(value);
  }
}

class ConditionalRangeFill extends WireObject {
  readonly shape = { scalars: ['Color'] };
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get Color() {
    return this.#state.fill;
  }
  set Color(value: unknown) {
    this.#state.fill = color(value);
  }
  Clear() {
    this.#state.fill = '';
  }
}

class ConditionalRangeFormat extends WireObject {
  readonly shape = { scalars: ['NumberFormat'] };
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get Font() {
    return new ConditionalRangeFont(this.#state);
  }
  get Fill() {
    return new ConditionalRangeFill(this.#state);
  }
  get NumberFormat() {
    return this.#state.numberFormat;
  }
  set NumberFormat(value: unknown) {
    this.#state.numberFormat = text(value);
  }
}

class ConditionalFormatRule extends WireObject {
  readonly shape = { scalars: ['Formula'] };
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get Formula() {
    return this.#state.formula;
  }
  set Formula(value: unknown) {
    if (!text(value).startsWith('=')) throw badArgument();
    this.#state.formula = text(value);
  }
}

class CustomConditionalFormat extends WireObject {
  readonly shape = { scalars: [] };
  readonly #state: ConditionalFormatState;

  constructor(state: ConditionalFormatState) {
    super();
    this.#state = state;
  }

  get Rule() {
    return new ConditionalFormatRule(this.#state);
  }
  get Format() {
    return new ConditionalRangeFormat(this.#state);
  }
}

class ConditionalFormat extends WireObject {
  readonly shape = { scalars: ['StopIfTrue', 'Priority', 'Type', 'Id'], id: 'Id' };
  readonly #area: Area;
  readonly #state: ConditionalFormatState;

  constructor(area: Area, state: ConditionalFormatState) {
    super();
    this.#area = area;
    this.#state = state;
  }

  get Id() {
    return this.#state.id;
  }
  readonly Type = 'Custom';
  get StopIfTrue() {
    return this.#state.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.#state.stopIfTrue = flag(value);
  }
  get Priority() {
    return this.#area.sheet.conditionalFormats.indexOf(this.#state);
  }
  set Priority(value: unknown) {
    const all = this.#area.sheet.conditionalFormats;
    const at = whole(value) < 0 ? all.length + whole(value) : whole(value);
    all.splice(all.indexOf(this.#state), 1);
    all.splice(Math.max(0, Math.min(at, all.length)), 0, this.#state);
  }
  get Custom() {
    return new CustomConditionalFormat(this.#state);
  }
  get CustomOrNullObject() {
    return this.Custom;
  }
  GetRanges() {
    return new RangeAreas(new Area(this.#area.context, this.#area.sheet, this.#state.boxes));
  }
  Delete() {
    assertAllowed(this.#area.sheet, 'allowFormatCells');
    const { sheet } = this.#area;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== this.#state);
  }
}

export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  get items() {
    return conditionalFormatsOn(this.#area.sheet, this.#area.boxes).map(
      (state) => new ConditionalFormat(this.#area, state),
    );
  }
  Add(type: unknown) {
    assertAllowed(this.#area.sheet, 'allowFormatCells');
    if (type !== 'Custom') throw notEmulated(`conditional formats of type ${String(type)}`);
    const state = newConditionalFormat(`{CF-${this.#area.context.book.nextId()}}`, this.#area.boxes);
    this.#area.sheet.conditionalFormats.unshift(state);
    return new ConditionalFormat(this.#area, state);
  }
  ClearAll() {
    assertAllowed(this.#area.sheet, 'allowFormatCells');
    clearConditionalFormats(this.#area.sheet, this.#area.boxes);
  }
  GetCount() {
    return this.items.length;
  }
  GetItemOrNullObject(id: unknown) {
    return this.items.find((item) => item.Id === id) ?? null;
  }
  GetItem(id: unknown) {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw notFound();
    return item;
  }
  GetItemAt(index: unknown) {
    const item = this.items[whole(index)];
    if (!item) throw badArgument();
    return item;
  }
}
