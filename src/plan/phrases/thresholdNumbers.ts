/** The number of a threshold with its unit: "100 %", "91,3%", "08 phút", "1,5 triệu lượt", "50 - 60%". */
import type { Measure, Threshold } from '../measure';
import { decimalAt, type Decimal } from './numbers';
import { countedAt, isAge, isNamed, nounAt } from './thresholdNouns';
import { adjacent, matchAny, matchAt, wordList, words, type Token } from './tokens';

export interface Quantity {
  readonly threshold: Threshold;
  readonly unit: Measure['unit'];
  /** The tokens that say what is counted. */
  readonly noun: readonly Token[];
  readonly range: boolean;
  readonly point: boolean;
  readonly end: number;
}

const PERCENT = wordList('%', '％', 'phần trăm');
const TO = wordList('-', 'đến', 'tới', '÷');
const TIMES: readonly (readonly [number, ReturnType<typeof wordList>])[] = [
  [1_000, wordList('nghìn', 'ngàn')],
  [1_000_000, wordList('triệu')],
  [1_000_000_000, wordList('tỷ', 'tỉ')],
];
/** "tỷ lệ" and "tỷ trọng" are no billions. */
const NO_BILLION = new Set(wordList('lệ', 'trọng', 'suất').flat());
const DEGREE = words('°');

/** `compared`: a comparator stands before it, so any word may name what is counted. */
export function quantityAt(tokens: readonly Token[], at: number, compared: boolean): Quantity | undefined {
  const number = decimalAt(tokens, at);
  if (!number || isPartOfName(tokens, at)) return undefined;
  const upper = upperBound(tokens, number);
  const end = upper ?? number.end;
  const percent = matchAny(tokens, number.end, PERCENT);
  const rangePercent = upper === undefined ? undefined : matchAny(tokens, upper, PERCENT);
  if (rangePercent !== undefined) return percentOf(number, rangePercent, true);
  if (percent !== undefined) return percentOf(number, percent, false);
  return countOf(tokens, at, { number, end, range: upper !== undefined }, compared);
}

function percentOf({ value, scale, point }: Decimal, end: number, range: boolean): Quantity {
  return { threshold: { value, scale: scale * 100 }, unit: 'percent', noun: [], range, point, end };
}

/** Where the second number of "50 - 60%", "50% - 60%", "50 đến 60%" ends, if it is the greater. */
function upperBound(tokens: readonly Token[], lower: Decimal): number | undefined {
  const to = matchAny(tokens, matchAny(tokens, lower.end, PERCENT) ?? lower.end, TO);
  const upper = to === undefined ? undefined : decimalAt(tokens, to);
  return upper !== undefined && lower.value / lower.scale < upper.value / upper.scale ? upper.end : undefined;
}

interface CountedNumber {
  readonly number: Decimal;
  readonly end: number;
  readonly range: boolean;
}

function countOf(
  tokens: readonly Token[],
  at: number,
  { number, end, range }: CountedNumber,
  compared: boolean,
): Quantity | undefined {
  const multiple = multipleAt(tokens, end);
  const unit = multiple?.end ?? end;
  const named = compared ? nounAt(tokens, unit) : countedAt(tokens, unit);
  const follows = tokens[unit];
  if (!compared && (named === undefined || isNamed(tokens, at) || number.scale > 1)) return undefined;
  if (isAge(tokens, unit) || matchAt(tokens, unit, DEGREE) !== undefined) return undefined;
  // "5G", "1Gb/s", "3/5", "15/12": no count of anything.
  if (adjacent(tokens[unit - 1], follows) && (follows?.kind === 'word' || follows?.key === '/')) return undefined;
  const threshold = times(number, multiple?.times ?? 1);
  if (!Number.isSafeInteger(threshold.value)) return undefined;
  const stop = named ?? unit;
  return { threshold, unit: 'count', noun: tokens.slice(unit, stop), range, point: number.point, end: stop };
}

function times({ value, scale }: Decimal, factor: number): Threshold {
  const whole = (value * factor) / scale;
  return factor > 1 && Number.isInteger(whole) ? { value: whole, scale: 1 } : { value: value * factor, scale };
}

function multipleAt(
  tokens: readonly Token[],
  at: number,
): { readonly times: number; readonly end: number } | undefined {
  for (const [factor, list] of TIMES) {
    const end = matchAny(tokens, at, list);
    if (end !== undefined && !NO_BILLION.has(tokens[end]?.key ?? '')) return { times: factor, end };
  }
  return undefined;
}

/** The 12 of "17/12/2024", the 02 of "QĐ02" and of "KH-02"; the 100 of a bullet "-100%" is none. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [start, before] = [tokens[at - 2], tokens[at - 1]];
  if (!adjacent(before, tokens[at])) return false;
  if (before?.key === '-') return adjacent(start, before) && start?.kind !== 'mark';
  return before?.kind === 'word' || before?.key === '/';
}
