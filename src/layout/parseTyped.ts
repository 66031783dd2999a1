/**
 * What officers really type and paste: "85,5%", "1.234,5", "15/11/2026". A text is taken only where it can mean one
 * value; "1.234" may be one thousand or one point two, and is asked about.
 */
import { day, isDay, type Day } from '../plan/day';

export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  /** `likely`: with the separator as Vietnamese texts use it before thousands, or before the decimals of a percentage. */
  | { readonly kind: 'ambiguous'; readonly likely: number }
  | { readonly kind: 'none' };

const LONGEST = 40;

/** @example parseNumber("85,5%") is { kind: "number", value: 0.855, isPercent: true } */
export function parseNumber(text: string): TypedNumber {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { kind: 'none' };
  const match = /^([-+]?)\s*([\d.,\s]*\d)\s*(%?)$/.exec(trimmed);
  if (!match) return { kind: 'none' };
  const [, sign, typed = '', percent] = match;
  const digits = GROUPED_BY_SPACES.test(typed) ? typed.replace(/\s/g, '') : typed;
  const plain = plainDigits(digits);
  if (plain === undefined) return { kind: 'none' };
  const negative = sign === '-' ? '-' : '';
  const isPercent = percent === '%';
  if (plain === 'ambiguous') {
    const likely = isPercent
      ? percentOf(negative + digits.replace(',', '.'))
      : Number(negative + digits.replace(/[.,]/, ''));
    return { kind: 'ambiguous', likely };
  }
  return { kind: 'number', value: isPercent ? percentOf(negative + plain) : Number(negative + plain), isPercent };
}

/** "1 234 567"; "85 90" are two numbers, and no text of ours. */
const GROUPED_BY_SPACES = /^[1-9]\d{0,2}(\s\d{3})+([.,]\d+)?$/;

/** Digits with a decimal point only; ambiguous where one separator stands before exactly three digits. */
function plainDigits(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return 'ambiguous';
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace(',', '.');
  return undefined;
}

/** Two places to the left in the text itself, so that "57%" is the same double as 0.57. */
const percentOf = (plain: string): number => Number(`${plain}e-2`);

const NUMERIC_DAY = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/i;
const WORDED_DAY = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** The day a Vietnamese text names, day before month; undefined for anything else. A two-digit year is of this century. */
export function parseDay(text: string): Day | undefined {
  const compact = text
    .trim()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.-]) ?/g, '$1');
  if (compact.length > LONGEST) return undefined;
  if (isDay(compact)) return compact;
  const match = NUMERIC_DAY.exec(compact) ?? WORDED_DAY.exec(compact);
  if (!match) return undefined;
  const [, date, month, year = ''] = match;
  return day(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(date));
}
