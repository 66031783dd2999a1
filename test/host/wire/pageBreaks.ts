/** Rows that start a new page. */
import { assertAllowed } from '../book/protection';
import type { SheetState } from '../book/sheetState';
import { badArgument } from '../protocol/hostError';
import { WireCollection, WireObject } from '../protocol/wireObject';
import { optionalText, whole } from './arguments';
import type { HostContext } from './context';
import { Range } from './range';

class PageBreak extends WireObject {
  readonly shape = { scalars: ['RowIndex', 'ColumnIndex'], id: '_Id' };
  readonly #sheet: SheetState;
  readonly #row: number;

  constructor(sheet: SheetState, row: number) {
    super();
    this.#sheet = sheet;
    this.#row = row;
  }

  get _Id() {
    return `row-${this.#row}`;
  }
  get RowIndex() {
    return this.#row;
  }
  readonly ColumnIndex = 0;
  Delete() {
    assertAllowed(this.#sheet);
    this.#sheet.rowBreaks = this.#sheet.rowBreaks.filter((row) => row !== this.#row);
  }
}

export class PageBreakCollection extends WireCollection<PageBreak> {
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get items() {
    return this.#sheet.rowBreaks.map((row) => new PageBreak(this.#sheet, row));
  }
  /** The break comes above the range's first row. */
  Add(range: unknown) {
    assertAllowed(this.#sheet);
    const box =
      range instanceof Range ? range.box : this.#context.book.locate(optionalText(range) ?? '', this.#sheet)?.box;
    if (!box || box.row === 0) throw badArgument();
    if (!this.#sheet.rowBreaks.includes(box.row)) this.#sheet.rowBreaks.push(box.row);
    this.#sheet.rowBreaks.sort((a, b) => a - b);
    return new PageBreak(this.#sheet, box.row);
  }
  GetCount() {
    return this.items.length;
  }
  GetItem(key: unknown) {
    const item = typeof key === 'string' ? this.items.find(({ _Id }) => _Id === key) : this.items[whole(key)];
    if (!item) throw badArgument();
    return item;
  }
  RemovePageBreaks() {
    assertAllowed(this.#sheet);
    this.#sheet.rowBreaks = [];
  }
}
