/** Protection of a sheet and of the workbook's structure. */
import { optionsOf } from '../book/protection';
import type { SheetState } from '../book/sheetState';
import { badArgument, notPermitted } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import { optionalRecord, optionalText } from './arguments';
import type { HostContext } from './context';

const wrongPassword = () => badArgument('The password you supplied is not correct.');
const given = (password: unknown) => optionalText(password) ?? '';

export class WorksheetProtection extends WireObject {
  readonly shape = { scalars: ['Protected', 'Options'] };
  readonly #context: HostContext;
  readonly #sheet: SheetState;

  constructor(context: HostContext, sheet: SheetState) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get Protected() {
    return this.#sheet.protection !== null;
  }
  get Options() {
    return this.#sheet.protection?.options ?? null;
  }
  Protect(options: unknown, password: unknown) {
    if (this.#sheet.protection) throw notPermitted();
    const secret = given(password);
    this.#sheet.protection = {
      options: optionsOf(optionalRecord(options)),
      password: secret === '' ? undefined : secret,
    };
    this.#context.book.events.raise('protection', this.#sheet.id, { isProtected: true, source: 'Local' });
  }
  Unprotect(password: unknown) {
    const { protection } = this.#sheet;
    if (!protection) return;
    if (protection.password !== undefined && protection.password !== given(password)) throw wrongPassword();
    this.#sheet.protection = null;
    this.#context.book.events.raise('protection', this.#sheet.id, { isProtected: false, source: 'Local' });
  }
}

export class WorkbookProtection extends WireObject {
  readonly shape = { scalars: ['Protected'] };
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get Protected() {
    return this.#context.book.structure !== null;
  }
  Protect(password: unknown) {
    if (this.#context.book.structure) throw notPermitted();
    const secret = given(password);
    this.#context.book.structure = { password: secret === '' ? undefined : secret };
  }
  Unprotect(password: unknown) {
    const { structure } = this.#context.book;
    if (structure?.password !== undefined && structure.password !== given(password)) throw wrongPassword();
    this.#context.book.structure = null;
  }
}
