/** The application: calculation, screen, new workbooks; and the runtime that can silence events. */
import { badArgument, notFound } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { flag, oneOf, text } from './arguments';
import type { HostContext } from './context';

class WorkbookCreated extends WireObject {
  readonly shape = { scalars: ['Id'], id: 'Id' };
  readonly #context: HostContext;
  readonly #id: string;
  readonly #base64: string;

  constructor(context: HostContext, id: string, base64: string) {
    super();
    this.#context = context;
    this.#id = id;
    this.#base64 = base64;
  }

  get Id() {
    return this.#id;
  }
  Open() {
    this.#context.openedWorkbooks.push(this.#base64);
  }
}

export class Application extends WireObject {
  readonly shape = {
    scalars: ['CalculationMode', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
  };
  readonly #context: HostContext;
  readonly #created = new Map<string, WorkbookCreated>();

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get CalculationMode() {
    return this.#context.book.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.#context.book.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value);
  }
  readonly CalculationState = 'Done';
  get DecimalSeparator() {
    return this.#context.locale.decimal;
  }
  get ThousandsSeparator() {
    return this.#context.locale.group;
  }
  readonly UseSystemSeparators = true;
  Calculate(type: unknown) {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], type);
  }
  SuspendApiCalculationUntilNextSync() {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync() {
    return null;
  }
  CreateWorkbook(base64: unknown) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text(base64))) throw badArgument();
    const id = `created-${this.#context.book.nextId()}`;
    const created = new WorkbookCreated(this.#context, id, text(base64));
    this.#created.set(id, created);
    return created;
  }
  _GetWorkbookCreatedById(id: unknown) {
    const created = this.#created.get(text(id));
    if (!created) throw notFound();
    return created;
  }
}

export class Runtime extends WireObject {
  readonly shape = { scalars: ['EnableEvents'] };
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get EnableEvents() {
    return this.#context.book.events.isEnabled;
  }
  set EnableEvents(value: unknown) {
    this.#context.book.events.isEnabled = flag(value);
  }
}
