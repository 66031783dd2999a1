/** Numbers in phrases: counts, Vietnamese decimals ("1.234,5"), quarters in Roman or Arabic figures, years. */
import { adjacent, type Token } from './tokens';

/** A whole number no longer than anyone counts: "02" is 2. */
export function countAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && token.key.length <= 6 ? Number(token.key) : undefined;
}

export function countWithin(tokens: readonly Token[], at: number, from: number, to: number): number | undefined {
  const count = countAt(tokens, at);
  return count !== undefined && count >= from && count <= to ? count : undefined;
}

const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

export function quarterAt(tokens: readonly Token[], at: number): number | undefined {
  return QUARTERS.get(tokens[at]?.key ?? '') ?? countWithin(tokens, at, 1, 4);
}

export interface ReadYear {
  readonly year: number;
  /** A digit stands twice: "20025". */
  readonly typo: boolean;
}

export function yearAt(tokens: readonly Token[], at: number): ReadYear | undefined {
  const key = tokens[at]?.kind === 'number' ? tokens[at].key : '';
  if (key.length === 4) return isYear(Number(key)) ? { year: Number(key), typo: false } : undefined;
  if (key.length !== 5) return undefined;
  const single = new Set(
    Array.from({ length: 4 }, (_, index) => index)
      .filter((index) => key[index] === key[index + 1])
      .map((index) => Number(key.slice(0, index) + key.slice(index + 1)))
      .filter(isYear),
  );
  const [year, another] = single;
  return year !== undefined && another === undefined ? { year, typo: true } : undefined;
}

const isYear = (year: number): boolean => year >= 1945 && year < 2100;

export interface Decimal {
  /** 913 of scale 10 is 91,3. */
  readonly value: number;
  readonly scale: number;
  /** Written as one would not in Vietnamese ("91.3"), and read as a decimal point. */
  readonly point: boolean;
  readonly end: number;
}

/** "1.234,5", "91,3", "91.3", "08" from this token on; undefined for anything else, as "1.2.3" or "1,2,3". */
export function decimalAt(tokens: readonly Token[], at: number): Decimal | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  let whole = first.key;
  let decimals = '';
  let point = false;
  let end = at + 1;
  while (groupFollows(tokens, end, '.') && !point && decimals === '') {
    const group = tokens[end + 1]?.key ?? '';
    if (group.length === 3 && whole.length <= 12 && !whole.startsWith('0') && (end > at + 1 || whole.length <= 3)) {
      whole += group;
    } else if (end === at + 1) {
      decimals = group;
      point = true;
    } else return undefined;
    end += 2;
  }
  if (!point && groupFollows(tokens, end, ',')) {
    decimals = tokens[end + 1]?.key ?? '';
    end += 2;
  }
  if (groupFollows(tokens, end, '.') || groupFollows(tokens, end, ',')) return undefined;
  if (whole.length + decimals.length > 15) return undefined;
  return { value: Number(whole + decimals), scale: 10 ** decimals.length, point, end };
}

/** ".234" or ",5" right after the token before. */
export const groupFollows = (tokens: readonly Token[], at: number, mark: '.' | ','): boolean =>
  tokens[at]?.key === mark &&
  tokens[at + 1]?.kind === 'number' &&
  adjacent(tokens[at - 1], tokens[at]) &&
  adjacent(tokens[at], tokens[at + 1]);
