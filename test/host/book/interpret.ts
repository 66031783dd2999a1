/**
 * What Excel makes of a text put into a cell: "=1+1" is a formula, "12/2026" a date, "00123" a number, "85%" a number
 * with a format. Vietnamese settings read "85,5" and "15/11/2026"; text from a program is tried by American settings
 * first and by the user's next, so that a program is never lucky with its spelling.
 */
import { serialOfDay } from '../../../src/workbook/serial';
import type { CellError } from '../../../src/workbook/snapshot';

export interface Entry {
  readonly value: string | number | boolean | CellError;
  /** With "=". */
  readonly formula?: string;
  /** What a cell of format General takes on. */
  readonly numberFormat?: string;
}

export interface Locale {
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  readonly dayFirst: boolean;
}

export const VIETNAMESE: Locale = { decimal: ',', group: '.', dayFirst: true };
export const AMERICAN: Locale = { decimal: '.', group: ',', dayFirst: false };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function interpret(text: string, numberFormat: string, locales: readonly Locale[]): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text };
  const upper = text.trim().toUpperCase();
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  for (const locale of locales) {
    const found = number(text.trim(), locale) ?? date(text.trim(), locale) ?? time(text.trim());
    if (found) return found;
  }
  // "-abc" and "@abc" are begun formulas to Excel.
  if (/^[-+@]./.test(text)) return { value: { error: '#NAME?' }, formula: `=${text}` };
  return { value: text };
}

function number(text: string, { decimal, group }: Locale): Entry | undefined {
  const grouped = `\\d{1,3}(?:\\${group}\\d{3})+`;
  const pattern = new RegExp(
    `^(\\()?([-+])?\\s*([$₫€])?\\s*((?:${grouped}|\\d+)?(?:\\${decimal}\\d*)?)(e[-+]?\\d+)?\\s*(%|₫|đ|€)?(\\))?$`,
    'i',
  );
  const [, open, sign, currency, digits = '', exponent = '', suffix, close] = pattern.exec(text) ?? [];
  if (!/\d/.test(digits) || (open === undefined) !== (close === undefined)) return undefined;
  const plain = Number(digits.replaceAll(group, '').replace(decimal, '.') + exponent);
  const value = (sign === '-' || open !== undefined ? -1 : 1) * plain;
  if (suffix === '%') return { value: percent(value), numberFormat: digits.includes(decimal) ? '0.00%' : '0%' };
  if (currency !== undefined || suffix !== undefined) return { value, numberFormat: '$#,##0' };
  if (exponent !== '') return { value, numberFormat: '0.00E+00' };
  return digits.includes(group) ? { value, numberFormat: digits.includes(decimal) ? '#,##0.00' : '#,##0' } : { value };
}

/** A hundredth without the dust of floating point: 85.5 gives 0.855. */
export const percent = (value: number) => Number((value / 100).toPrecision(15));

function date(text: string, { dayFirst }: Locale): Entry | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[2])];
    const year = fullYear(full[3] ?? '');
    return dayFirst ? day(year, second, first, 'm/d/yyyy') : day(year, first, second, 'm/d/yyyy');
  }
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return day(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
  const dayMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (dayMonth) {
    const [first, second] = [Number(dayMonth[1]), Number(dayMonth[2])];
    return dayFirst ? day(THIS_YEAR, second, first, 'd-mmm') : day(THIS_YEAR, first, second, 'd-mmm');
  }
  const [, before, name = '', after] = /^(\d{1,4})?[- ]?([a-z]{3,9})[- ]?(\d{1,4})?$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (before === undefined) === (after === undefined)) return undefined;
  const figure = Number(before ?? after);
  return figure > 31 ? day(figure, month, 1, 'mmm-yy') : day(THIS_YEAR, month, figure, 'd-mmm');
}

/** A test's workbook has no clock: days without a year fall into this one. */
const THIS_YEAR = 2026;
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function day(year: number, month: number, dayOfMonth: number, numberFormat: string): Entry | undefined {
  const two = (figure: number) => String(figure).padStart(2, '0');
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
  const at = new Date(`${iso}T00:00:00Z`);
  if (year < 1900 || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) return undefined;
  return { value: serialOfDay(iso), numberFormat };
}

function time(text: string): Entry | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, numberFormat: 'h:mm' };
}
