/** Instants as files and stamps tell them, and the day that each was in Vietnam. */
import type { Day } from '../../plan/day';

/** Milliseconds of an ISO instant, or undefined: what comes out of a file may be none. */
export function instant(text: string | undefined): number | undefined {
  const parsed = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** UTC+7, without summer time since 1975. */
const AHEAD_OF_UTC = 7 * 3_600_000;

/** An instant past which ISO no longer writes years in four digits. */
const LAST = Date.UTC(9999, 11, 31);

/** The day of an instant in Vietnam: 17:30 UTC is past midnight there. Undefined for one outside any calendar in use. */
export function vietnamDay(milliseconds: number): Day | undefined {
  if (milliseconds < 0 || milliseconds > LAST) return undefined;
  return new Date(milliseconds + AHEAD_OF_UTC).toISOString().slice(0, 10);
}

/** Ascending; texts by code units, so that every machine sorts alike. */
export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
