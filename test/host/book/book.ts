/** The workbook as the host keeps it: sheets, names, properties, protection, and whom it tells of what happens. */
import { accessDenied, alreadyExists, badArgument, notFound, notPermitted } from '../protocol/hostError';
import { type Box, cellBox, parseBox, sheetPrefix, spell } from './box';
import { BookEvents, type Source } from './events';
import { breakSheet, renameSheet } from './references';
import { SheetState, type Visibility } from './sheetState';

export interface NameState {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Undefined for a name of the whole workbook. */
  readonly sheet: SheetState | undefined;
}

export type PropertyValue = string | number | boolean;

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export class Book {
  readonly sheets: SheetState[] = [];
  names: NameState[] = [];
  readonly properties = new Map<string, PropertyValue>();
  readonly documentProperties = new Map<string, string>();
  fileName = 'Book1.xlsx';
  isReadOnly = false;
  /** Structure: sheets can be neither added, removed, renamed, moved, hidden nor shown. */
  structure: { readonly password: string | undefined } | null = null;
  calculationMode = 'Automatic';
  active: SheetState;
  selection: { readonly sheet: SheetState; readonly boxes: readonly Box[] };
  readonly events = new BookEvents();
  private lastId = 0;

  constructor() {
    this.active = this.insertSheet('Sheet1');
    this.selection = { sheet: this.active, boxes: [cellBox(0, 0)] };
  }

  nextId(): number {
    this.lastId++;
    return this.lastId;
  }

  /** By name, in any case of letters, or by id. */
  find(key: string): SheetState | undefined {
    return this.sheets.find((sheet) => same(sheet.name, key) || sheet.id === key);
  }

  sheet(key: string): SheetState {
    const found = this.find(key);
    if (!found) throw notFound();
    return found;
  }

  addSheet(name: string | undefined, source: Source): SheetState {
    this.assertStructure();
    const sheet = this.insertSheet(name ?? this.freeName());
    this.events.raise('added', sheet.id, { source });
    return sheet;
  }

  /** As a file brings it: nobody is told. */
  insertSheet(name: string): SheetState {
    this.assertName(name);
    const id = `{00000000-0001-0000-0000-${String(this.nextId()).padStart(12, '0')}}`;
    const sheet = new SheetState(id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  rename(sheet: SheetState, name: string): void {
    this.assertStructure();
    if (name === sheet.name) return;
    this.assertName(name, sheet);
    this.rewriteFormulas((formula) => renameSheet(formula, sheet.name, name));
    sheet.name = name;
  }

  deleteSheet(sheet: SheetState, source: Source): void {
    this.assertStructure();
    if (sheet.visibility === 'VeryHidden') throw notPermitted();
    this.assertAnotherVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isDeleted = true;
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.rewriteFormulas((formula) => breakSheet(formula, sheet.name));
    this.leave(sheet);
    this.events.raise('deleted', sheet.id, { source });
  }

  /** To a place counted from 0. */
  move(sheet: SheetState, position: number): void {
    this.assertStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw badArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  show(sheet: SheetState, visibility: Visibility): void {
    if (sheet.visibility === visibility) return;
    this.assertStructure();
    if (visibility !== 'Visible') this.assertAnotherVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== 'Visible') this.leave(sheet);
  }

  activate(sheet: SheetState): void {
    if (sheet.visibility !== 'Visible') throw notPermitted();
    if (this.active === sheet) return;
    const left = this.active;
    this.active = sheet;
    if (!left.isDeleted) this.events.raise('deactivated', left.id, {});
    this.events.raise('activated', sheet.id, {});
  }

  select(sheet: SheetState, boxes: readonly Box[]): void {
    this.activate(sheet);
    this.selection = { sheet, boxes };
    this.events.raise('selection', sheet.id, { address: boxes.map((box) => spell(box)).join(',') });
  }

  /** Another sheet comes to the front when the active one goes. */
  private leave(sheet: SheetState): void {
    if (this.active !== sheet) return;
    const next = this.sheets.find((other) => other.visibility === 'Visible');
    if (next) this.active = next;
    if (next && this.selection.sheet === sheet) this.selection = { sheet: next, boxes: [cellBox(0, 0)] };
  }

  findName(name: string, sheet?: SheetState): NameState | undefined {
    return this.names.find((item) => same(item.name, name) && item.sheet === sheet);
  }

  /** The sheet and box of "'Thông tin chung'!$C$9" or, on a given sheet, of "C9"; undefined where there is none. */
  locate(reference: string, home?: SheetState): { readonly sheet: SheetState; readonly box: Box } | undefined {
    const [, quoted, bare, address = ''] = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const sheet = name === undefined ? home : this.find(name);
    const box = parseBox(address);
    return sheet && box ? { sheet, box } : undefined;
  }

  rewriteFormulas(change: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { cell } of sheet.entries())
        if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
      for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet.name);
      sheet.validations = sheet.validations.map((one) => ({
        ...one,
        rule: changeSource(one.rule, (text) => change(text, sheet.name)),
      }));
    }
    for (const name of this.names) name.formula = change(name.formula, name.sheet?.name ?? '');
  }

  addressOf(sheet: SheetState, box: Box, fixed: '' | '$' = ''): string {
    return `${sheetPrefix(sheet.name)}${spell(box, fixed)}`;
  }

  assertStructure(): void {
    if (this.isReadOnly || this.structure) throw accessDenied();
  }

  private assertAnotherVisible(sheet: SheetState): void {
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) throw notPermitted();
  }

  private assertName(name: string, self?: SheetState): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || same(name, 'History'))
      throw badArgument();
    if (this.sheets.some((sheet) => sheet !== self && same(sheet.name, name))) throw alreadyExists();
  }
}

function changeSource(
  rule: Readonly<Record<string, unknown>>,
  change: (text: string) => string,
): Readonly<Record<string, unknown>> {
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
  };
  return deep(rule) as Readonly<Record<string, unknown>>;
}
