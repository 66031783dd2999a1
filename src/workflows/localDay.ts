/** The day on the officer's own clock and calendar: an instant in UTC would still be yesterday until seven in the morning. */
import type { Day } from '../plan/day';

export function localDay(now: Date): Day {
  const parts = [String(now.getFullYear()), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())];
  return parts.join('-');
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
