/**
 * Reading the thresholds in a target's words: "Trên 90% người dân", "thời gian trung bình dưới 08 phút". Only what is
 * clearly one: a percentage, a number after a comparator, a number of things targets count. Dates, document numbers,
 * levels, years and ages are none.
 */
import { groupFollows } from './numbers';
import { comparatorAt, type SaidComparator } from './thresholdWords';
import { quantityAt, type Quantity } from './thresholdNumbers';
import type { ThresholdDoubt, ThresholdReading } from './thresholdReading';
import { matchAny, tokenise, wordList, type Token } from './tokens';

export type { ThresholdDoubt, ThresholdReading } from './thresholdReading';

/**
 * @example readThresholds('Đạt trên 97% đúng hạn') is one: > 97 %, read from "Đạt trên 97%"
 */
export function readThresholds(text: string): ThresholdReading[] {
  const tokens = unwrapped(tokenise(text));
  const readings: ThresholdReading[] = [];
  for (let at = 0; at < tokens.length;) {
    const rise = riseAt(tokens, at);
    if (rise) {
      readings.push(reading(text, tokens, rise));
      at = rise.quantity.end;
      continue;
    }
    const said = comparatorAt(tokens, at);
    const start = said?.end ?? at;
    const quantity = quantityAt(tokens, start, said !== undefined);
    if (quantity && !said?.denied) {
      readings.push(reading(text, tokens, { from: at, said, quantity, last: readings.at(-1) }));
    }
    at = quantity?.end ?? Math.max(start, pastNumber(tokens, at));
  }
  return readings;
}

/** Without the breaks inside a sentence, so that "trên" at the end of a line still goes with its number. */
function unwrapped(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }, at) => kind !== 'break' || tokens[at + 1]?.kind === 'mark');
}

/** Past a number that is no threshold, with the groups and decimals that belong to it, so that no part of it is read alone. */
function pastNumber(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (tokens[at]?.kind !== 'number') return end;
  while (groupFollows(tokens, end, '.') || groupFollows(tokens, end, ',')) end += 2;
  return end;
}

interface Found {
  readonly from: number;
  readonly said: SaidComparator | undefined;
  readonly quantity: Quantity;
  readonly last?: ThresholdReading | undefined;
  readonly comparator?: ThresholdReading['comparator'];
  readonly rise?: boolean;
}

const FROM = wordList('từ');
const UP = wordList('lên', 'lên đến', 'lên tới', 'lên trên');
const DOWN = wordList('xuống', 'xuống còn', 'còn');
const AT_LEAST = wordList('trở lên');
const AT_MOST = wordList('trở xuống');
const AND = wordList('và');

/** "từ 50% lên 70%": a threshold of 70 % with where it starts from. */
function riseAt(tokens: readonly Token[], at: number): Found | undefined {
  const start = matchAny(tokens, at, FROM);
  const first = start === undefined ? undefined : quantityAt(tokens, start, true);
  if (!first || first.range) return undefined;
  const up = matchAny(tokens, first.end, UP);
  const to = up ?? matchAny(tokens, first.end, DOWN);
  const said = to === undefined ? undefined : comparatorAt(tokens, to);
  const quantity = to === undefined ? undefined : quantityAt(tokens, said?.end ?? to, true);
  if (!quantity || said?.denied || quantity.unit !== first.unit) return undefined;
  return { from: at, said, quantity, comparator: up === undefined ? '<=' : '>=', rise: true };
}

function reading(text: string, tokens: readonly Token[], found: Found): ThresholdReading {
  const { from, said, quantity } = found;
  const atLeast = matchAny(tokens, quantity.end, AT_LEAST);
  const atMost = matchAny(tokens, quantity.end, AT_MOST);
  const start = tokens[from]?.start ?? 0;
  const piece = text.slice(start, tokens[(atLeast ?? atMost ?? quantity.end) - 1]?.end);
  const after = atMost === undefined ? '>=' : '<=';
  const [first, last] = [quantity.noun.at(0), quantity.noun.at(-1)];
  return {
    comparator: said?.comparator ?? found.comparator ?? after,
    threshold: quantity.threshold,
    unit: quantity.unit,
    ...(first && last ? { noun: text.slice(first.start, last.end) } : {}),
    words: piece,
    start,
    doubts: doubtsOf(tokens, found).map((kind) => ({ kind, words: piece })),
  };
}

function doubtsOf(tokens: readonly Token[], { from, said, quantity, last, rise }: Found): ThresholdDoubt['kind'][] {
  const count = quantity.unit === 'count';
  const shared = last !== undefined && last.comparator !== '>=' && matchAny(tokens, from - 1, AND) === from;
  const holds: readonly (readonly [ThresholdDoubt['kind'], boolean | undefined])[] = [
    ['range', quantity.range],
    ['from-to', rise],
    ['approximate', said?.approximate],
    ['repeated-comparator', said?.repeated],
    ['two-comparators', said?.contradicting],
    ['shared-comparator', said === undefined && shared],
    ['over-or-on', count && said?.over],
    ['bare-count', count && said === undefined && !rise],
    ['no-unit', count && quantity.noun.length === 0],
    ['decimal-point', quantity.point],
  ];
  return holds.filter(([, holding]) => holding).map(([kind]) => kind);
}
