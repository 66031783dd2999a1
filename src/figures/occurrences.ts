/** How many occurrences a recurring task has in the plan's year, and how many have fallen due by the cut-off. */
import { addDays, lastDayOfMonth, yearOf, type Day } from '../plan/day';
import type { Schedule } from '../plan/schedule';

type Recurring = Extract<Schedule, { kind: 'recurring' }>;

export interface Occurrences {
  readonly ofYear: number;
  /** Those whose week, month, quarter or year has ended by the cut-off; never prorated. */
  readonly due: number;
}

/** @example a meeting each quarter, cut-off 12/11/2026: { ofYear: 4, due: 3 } */
export function occurrences(schedule: Recurring, planFrom: Day, cutOff: Day): Occurrences {
  const ends = periodEnds(schedule.per, yearOf(planFrom)).filter((end) => end >= planFrom);
  return {
    ofYear: schedule.times * ends.length,
    due: schedule.times * ends.filter((end) => end <= cutOff).length,
  };
}

const MONTHS_EACH = { month: 1, quarter: 3, year: 12 } as const;

/** Last days of the year's weeks, months or quarters, or of the year itself. */
export function periodEnds(per: Recurring['per'], year: number): Day[] {
  if (per === 'week') return Array.from({ length: 52 }, (_, week) => addDays(`${year}-01-01`, week * 7 + 6));
  const months = MONTHS_EACH[per];
  return Array.from({ length: 12 / months }, (_, index) => lastDayOfMonth(year, (index + 1) * months));
}
