/** How many occurrences a recurring task has in the year of the cut-off, and how many have fallen due by then. */
import { addDays, lastDayOfMonth, yearOf, type Day } from '../plan/day';
import type { Rhythm, Schedule } from '../plan/schedule';

type Recurring = Extract<Schedule, { kind: 'recurring' }>;

export interface Occurrences {
  readonly ofYear: number;
  /** Those whose week, month, quarter or year has ended by the cut-off; never prorated. */
  readonly due: number;
}

/** @example a meeting each quarter, cut-off 12/11/2026: { ofYear: 4, due: 3 } */
export function occurrences(schedule: Recurring, planFrom: Day, cutOff: Day): Occurrences {
  const ends = occurrenceEnds(schedule, planFrom, yearOf(cutOff));
  return { ofYear: ends.length, due: ends.filter((end) => end <= cutOff).length };
}

/** The day each occurrence of a year falls due, those of the plan's time only: twice a quarter is each quarter's end twice. */
export function occurrenceEnds(schedule: Recurring, planFrom: Day, year: number): Day[] {
  return [schedule, ...(schedule.also ?? [])]
    .flatMap(({ per, times }) => periodEnds(per, year).flatMap((end) => Array.from({ length: times }, () => end)))
    .filter((end) => end >= planFrom)
    .sort();
}

const MONTHS_EACH = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Last days of the year's weeks, months, quarters or halves, or of the year itself. */
function periodEnds(per: Rhythm, year: number): Day[] {
  if (per === 'week') return Array.from({ length: 52 }, (_, week) => addDays(`${year}-01-01`, week * 7 + 6));
  const months = MONTHS_EACH[per];
  return Array.from({ length: 12 / months }, (_, index) => lastDayOfMonth(year, (index + 1) * months));
}
