/** Defined names, of the workbook or of a sheet. */
import type { NameState } from '../book/book';
import { parseBox } from '../book/box';
import type { SheetState } from '../book/sheetState';
import { badArgument, notFound } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import { flag, optionalText, text } from './arguments';
import type { HostContext } from './context';
import { orNotFound, Range } from './range';
import { Worksheet } from './worksheet';

const MAX_NAME = 255;

class NamedItem extends WireObject {
  readonly shape = { scalars: ['Name', 'Type', 'Value', 'Visible', 'Comment', 'Scope', 'Formula'], id: '_Id' };
  readonly #context: HostContext;
  readonly #state: NameState;

  constructor(context: HostContext, state: NameState) {
    super();
    this.#context = context;
    this.#state = state;
  }

  get _Id() {
    return this.#state.name;
  }
  get Name() {
    return this.#state.name;
  }
  get Type() {
    if (this.#state.formula.includes('#REF!')) return 'Error';
    return this.GetRangeOrNullObject() ? 'Range' : 'String';
  }
  get Value() {
    return this.#state.formula.slice(1);
  }
  get Scope() {
    return this.#state.sheet ? 'Worksheet' : 'Workbook';
  }
  get Formula() {
    return this.#state.formula;
  }
  set Formula(value: unknown) {
    if (!text(value).startsWith('=')) throw badArgument();
    this.#state.formula = text(value);
  }
  get Visible() {
    return this.#state.visible;
  }
  set Visible(value: unknown) {
    this.#state.visible = flag(value);
  }
  get Comment() {
    return this.#state.comment;
  }
  set Comment(value: unknown) {
    this.#state.comment = text(value);
  }
  get WorksheetOrNullObject() {
    return this.#state.sheet ? new Worksheet(this.#context, this.#state.sheet) : null;
  }
  Delete() {
    const { book } = this.#context;
    book.names = book.names.filter((name) => name !== this.#state);
  }
  GetRangeOrNullObject() {
    const located = this.#context.book.locate(this.#state.formula, this.#state.sheet);
    return located ? new Range(this.#context, located.sheet, located.box) : null;
  }
  GetRange() {
    return orNotFound(this.GetRangeOrNullObject());
  }
}

export class NamedItemCollection extends WireCollection<NamedItem> {
  readonly #context: HostContext;
  readonly #sheet: SheetState | undefined;

  constructor(context: HostContext, sheet?: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get items() {
    return this.#context.book.names
      .filter((name) => name.sheet === this.#sheet)
      .map((name) => new NamedItem(this.#context, name));
  }
  Add(name: unknown, reference: unknown, comment: unknown) {
    const { book } = this.#context;
    const given = text(name);
    if (!isName(given) || book.findName(given, this.#sheet)) throw badArgument();
    const formula =
      reference instanceof Range ? `=${book.addressOf(reference.area.sheet, reference.box, '$')}` : text(reference);
    if (!formula.startsWith('=')) throw badArgument();
    const state: NameState = {
      name: given,
      formula,
      visible: true,
      comment: optionalText(comment) ?? '',
      sheet: this.#sheet,
    };
    book.names.push(state);
    return new NamedItem(this.#context, state);
  }
  GetItemOrNullObject(name: unknown) {
    const found = this.#context.book.findName(text(name), this.#sheet);
    return found ? new NamedItem(this.#context, found) : null;
  }
  GetItem(name: unknown) {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw notFound();
    return item;
  }
  GetCount() {
    return this.items.length;
  }
}

/** A letter or "_" first, no spaces, nothing that reads as a cell. */
const isName = (name: string) =>
  name.length <= MAX_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseBox(name) && !/^[rc]$/i.test(name);
