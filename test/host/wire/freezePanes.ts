/** Rows and columns that stay in sight. */
import type { SheetState } from '../book/sheetState';
import { lastColumn, lastRow } from '../book/box';
import { badArgument } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { optionalText, whole } from './arguments';
import type { HostContext } from './context';
import { orNotFound, Range } from './range';

export class WorksheetFreezePanes extends WireObject {
  readonly shape = { scalars: [] };
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  /** Everything above and left of the range's end; the range starts at A1, or is whole rows or columns. */
  FreezeAt(range: unknown) {
    const box =
      range instanceof Range ? range.box : this.#context.book.locate(optionalText(range) ?? '', this.#sheet)?.box;
    if (!box) throw badArgument();
    const whole = { rows: box.rows === 1_048_576, columns: box.columns === 16_384 };
    this.#sheet.frozen = { rows: whole.rows ? 0 : lastRow(box) + 1, columns: whole.columns ? 0 : lastColumn(box) + 1 };
  }
  FreezeRows(count: unknown) {
    this.#sheet.frozen = { rows: whole(count ?? 1), columns: 0 };
  }
  FreezeColumns(count: unknown) {
    this.#sheet.frozen = { rows: 0, columns: whole(count ?? 1) };
  }
  Unfreeze() {
    this.#sheet.frozen = null;
  }
  GetLocationOrNullObject() {
    const { frozen } = this.#sheet;
    if (!frozen) return null;
    const rows = frozen.rows === 0 ? 1_048_576 : frozen.rows;
    const columns = frozen.columns === 0 ? 16_384 : frozen.columns;
    return new Range(this.#context, this.#sheet, { row: 0, column: 0, rows, columns });
  }
  GetLocation() {
    return orNotFound(this.GetLocationOrNullObject());
  }
}
