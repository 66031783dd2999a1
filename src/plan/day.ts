/**
 * Days as ISO strings, "2026-11-14". A day is never an instant, so no time zone can shift it:
 * all arithmetic goes through UTC day numbers and comes back as a string. Days compare with < and >.
 */
import { z } from 'zod';

export type Day = string;

export const daySchema = z.iso.date();

const MILLISECONDS_A_DAY = 86_400_000;

/** True for a real day of the calendar written "yyyy-mm-dd"; "2025-11-31" is none. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  return day(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day of a year, month (1-12) and day of the month, or undefined where the calendar has none. */
export function day(year: number, month: number, date: number): Day | undefined {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const fits =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return fits ? instant.toISOString().slice(0, 10) : undefined;
}

/** Days since 1970-01-01. */
const dayNumber = (of: Day): number => Date.parse(`${of}T00:00:00Z`) / MILLISECONDS_A_DAY;

export function addDays(to: Day, count: number): Day {
  return new Date((dayNumber(to) + count) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another: daysBetween("2026-06-30", "2026-11-03") is 126. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday (Chủ nhật) to 6 = Saturday (Thứ Bảy). */
export function weekday(of: Day): number {
  return new Date(dayNumber(of) * MILLISECONDS_A_DAY).getUTCDay();
}

export const yearOf = (of: Day): number => Number(of.slice(0, 4));
export const monthOf = (of: Day): number => Number(of.slice(5, 7));
export const dateOf = (of: Day): number => Number(of.slice(8, 10));

/** The last day of a month: lastDayOfMonth(2026, 2) is "2026-02-28". */
export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
