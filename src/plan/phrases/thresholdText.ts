/** A threshold in words officers can edit, "≥ 91,3%" or "< 8 phút", and back. */
import { failure, success, type Result } from '../../result';
import type { Comparator, Measure, Threshold } from '../measure';

export interface StatedThreshold {
  readonly comparator: Comparator;
  readonly threshold: Threshold;
  readonly unit: Measure['unit'];
  /** What a count counts: "phút". */
  readonly noun?: string;
}

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<': '<', '<=': '≤' };

/** @example thresholdText({ comparator: '>=', threshold: { value: 913, scale: 1000 }, unit: 'percent' }) === '≥ 91,3%' */
export function thresholdText({ comparator, threshold, unit, noun }: StatedThreshold): string {
  const number = unit === 'percent' ? numberText(asPercent(threshold)) : numberText(threshold);
  const after = unit === 'percent' ? '%' : (noun ?? '');
  return `${SIGNS[comparator]} ${number}${unit === 'count' && after !== '' ? ' ' : ''}${after}`;
}

const asPercent = ({ value, scale }: Threshold): Threshold =>
  scale % 100 === 0 ? { value, scale: scale / 100 } : { value: value * 100, scale };

/** A decimal where the scale is a power of ten, else a fraction: "200/3". */
function numberText({ value, scale }: Threshold): string {
  const decimals = String(scale).length - 1;
  if (scale !== 10 ** decimals) return `${value}/${scale}`;
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${value < 0 ? '-' : ''}${whole}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''}`;
}

const STATED =
  /^(?<sign>≥|≤|>=|=>|<=|=<|>|<) ?(?<whole>-?\d{1,15})(?:,(?<decimals>\d{1,14})|\/(?<scale>\d{1,15}))?(?: ?(?<percent>%)| (?<noun>\p{L}.*))?$/u;

const READ_SIGNS: ReadonlyMap<string, Comparator> = new Map([
  ['≥', '>='],
  ['>=', '>='],
  ['=>', '>='],
  ['≤', '<='],
  ['<=', '<='],
  ['=<', '<='],
  ['>', '>'],
  ['<', '<'],
]);

/** The words are what could not be read. */
export interface ThresholdTextFailure {
  readonly kind: 'no-threshold';
  readonly words: string;
}

/** Reads what `thresholdText` writes, however many spaces it was given. */
export function readThresholdText(text: string): Result<StatedThreshold, ThresholdTextFailure> {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { sign = '', whole = '', decimals = '', scale, percent, noun } = STATED.exec(tidy)?.groups ?? {};
  const comparator = READ_SIGNS.get(sign);
  const value = Number(whole + decimals);
  const hundred = percent === undefined ? 1 : 100;
  const parts = (scale === undefined ? 10 ** decimals.length : Number(scale)) * hundred;
  if (comparator === undefined || !Number.isSafeInteger(value) || !Number.isSafeInteger(parts) || parts === 0) {
    return failure({ kind: 'no-threshold', words: tidy });
  }
  const unit = percent === undefined ? 'count' : 'percent';
  const threshold = { value: value === 0 ? 0 : value, scale: parts };
  return success({ comparator, threshold, unit, ...(noun === undefined ? {} : { noun }) });
}
