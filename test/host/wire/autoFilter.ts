/** The filter arrows over a box; criteria are not emulated. */
import { assertAllowed } from '../book/protection';
import type { SheetState } from '../book/sheetState';
import { badArgument, notEmulated } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { optionalText } from './arguments';
import type { HostContext } from './context';
import { orNotFound, Range } from './range';

export class AutoFilter extends WireObject {
  readonly shape = { scalars: ['Enabled', 'IsDataFiltered'] };
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get Enabled() {
    return this.#sheet.autoFilter !== null;
  }
  readonly IsDataFiltered = false;
  Apply(range: unknown, columnIndex: unknown, criteria: unknown) {
    assertAllowed(this.#sheet);
    if (columnIndex !== undefined && columnIndex !== null && criteria) throw notEmulated('criteria of an AutoFilter');
    const box =
      range instanceof Range ? range.box : this.#context.book.locate(optionalText(range) ?? '', this.#sheet)?.box;
    if (!box) throw badArgument();
    this.#sheet.autoFilter = box;
  }
  Remove() {
    assertAllowed(this.#sheet);
    this.#sheet.autoFilter = null;
  }
  GetRangeOrNullObject() {
    const { autoFilter } = this.#sheet;
    return autoFilter && new Range(this.#context, this.#sheet, autoFilter);
  }
  GetRange() {
    return orNotFound(this.GetRangeOrNullObject());
  }
}
