/** The workbook, from which a client reaches everything else. */
import { notFound } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { Application, Runtime } from './application';
import { Area } from './area';
import { text } from './arguments';
import type { HostContext } from './context';
import { NamedItemCollection } from './names';
import { DocumentProperties } from './properties';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { WorksheetCollection } from './worksheet';
import { WorkbookProtection } from './worksheetProtection';
import { parseBox } from '../book/box';

export class Workbook extends WireObject {
  readonly shape = { scalars: ['Name', 'ReadOnly'] };
  readonly #context: HostContext;
  readonly #application: Application;

  constructor(context: HostContext) {
    super();
    this.#context = context;
    this.#application = new Application(context);
  }

  get Name() {
    return this.#context.book.fileName;
  }
  get ReadOnly() {
    return this.#context.book.isReadOnly;
  }
  get Worksheets() {
    return new WorksheetCollection(this.#context);
  }
  get Names() {
    return new NamedItemCollection(this.#context);
  }
  get Properties() {
    return new DocumentProperties(this.#context);
  }
  get Protection() {
    return new WorkbookProtection(this.#context);
  }
  get Application() {
    return this.#application;
  }
  get _Runtime() {
    return new Runtime(this.#context);
  }
  GetSelectedRange() {
    const { sheet, boxes } = this.#context.book.selection;
    return new Range(this.#context, sheet, new Area(this.#context, sheet, boxes).first);
  }
  GetSelectedRanges() {
    const { sheet, boxes } = this.#context.book.selection;
    return new RangeAreas(new Area(this.#context, sheet, boxes));
  }
  GetActiveCell() {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The range an event was about: the event carries "sheet id!address". */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown) {
    const [id = '', address = ''] = text(reference).split('!');
    const sheet = this.#context.book.find(id);
    const box = parseBox(address);
    return sheet && box ? new Range(this.#context, sheet, box) : null;
  }
  _GetRangeForEventByReferenceId(reference: unknown) {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw notFound();
    return range;
  }
}
