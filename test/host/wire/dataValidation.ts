/** range.dataValidation, with Excel's limits: titles of 32 characters, texts of 255, a list written out of 255. */
import { assertAllowed } from '../book/protection';
import { clearValidations, NO_VALIDATION, setValidation, type Validation, validationOf } from '../book/validationState';
import { badArgument } from '../protocol/hostError';
import { WireObject } from '../protocol/wireObject';
import type { Area } from './area';
import { flag, oneOf, optionalText, record } from './arguments';

const KINDS = ['list', 'wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_FORMULA = 255;

const limited = (value: unknown, most: number): string => {
  const given = optionalText(value) ?? '';
  if (given.length > most) throw badArgument();
  return given;
};

function checkRule(given: unknown): Readonly<Record<string, unknown>> {
  const rule = Object.fromEntries(
    Object.entries(record(given)).filter(([, value]) => value !== null && value !== undefined),
  );
  const kinds = Object.keys(rule);
  if (kinds.length > 1 || kinds.some((kind) => !(KINDS as readonly string[]).includes(kind))) throw badArgument();
  const [kind] = kinds;
  if (kind === undefined) return {};
  const details = record(rule[kind]);
  if (kind === 'list') {
    flag(details['inCellDropDown']);
    if (typeof details['source'] === 'string') limited(details['source'], MAX_FORMULA);
    else throw badArgument();
  } else if (kind === 'custom') {
    if (!limited(details['formula'], MAX_FORMULA).startsWith('=')) throw badArgument();
  } else {
    const operator = oneOf(OPERATORS, details['operator']);
    const needed = operator === 'Between' || operator === 'NotBetween' ? ['formula1', 'formula2'] : ['formula1'];
    for (const name of needed) checkBound(details[name]);
  }
  return rule;
}

function checkBound(bound: unknown): void {
  if (typeof bound === 'number') return;
  if (typeof bound !== 'string' || bound === '' || bound.length > MAX_FORMULA) throw badArgument();
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export class DataValidation extends WireObject {
  readonly shape = { scalars: ['Type', 'Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks'] };
  readonly #area: Area;

  constructor(area: Area) {
    super();
    this.#area = area;
  }

  get #validation(): Validation | undefined {
    return validationOf(this.#area.sheet, this.#area.boxes);
  }

  #set(change: Partial<Validation>): void {
    assertAllowed(this.#area.sheet);
    setValidation(this.#area.sheet, this.#area.boxes, { ...(this.#validation ?? NO_VALIDATION), ...change });
  }

  get Type() {
    const validation = this.#validation;
    if (!validation) return 'Inconsistent';
    const [kind] = Object.keys(validation.rule);
    return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
  }
  get Rule() {
    return this.#validation?.rule ?? null;
  }
  set Rule(value: unknown) {
    this.#set({ rule: checkRule(value) });
  }
  get Prompt() {
    return this.#validation?.prompt ?? null;
  }
  set Prompt(value: unknown) {
    const given = record(value);
    this.#set({
      prompt: {
        showPrompt: flag(given['showPrompt']),
        title: limited(given['title'], MAX_TITLE),
        message: limited(given['message'], MAX_MESSAGE),
      },
    });
  }
  get ErrorAlert() {
    return this.#validation?.errorAlert ?? null;
  }
  set ErrorAlert(value: unknown) {
    const given = record(value);
    this.#set({
      errorAlert: {
        showAlert: flag(given['showAlert']),
        style: oneOf(['Stop', 'Warning', 'Information'], given['style']),
        title: limited(given['title'], MAX_TITLE),
        message: limited(given['message'], MAX_MESSAGE),
      },
    });
  }
  get IgnoreBlanks() {
    return this.#validation?.ignoreBlanks ?? null;
  }
  set IgnoreBlanks(value: unknown) {
    this.#set({ ignoreBlanks: flag(value) });
  }
  Clear() {
    assertAllowed(this.#area.sheet);
    clearValidations(this.#area.sheet, this.#area.boxes);
  }
}
