/** The days of reminding and asking: when the message goes out, and how long an agency is given. */
import { addDays, type Day } from '../../plan/day';
import type { Deadline } from '../../plan/deadline';
import { isWorkingDay, workingDayAfter, workingDayBefore, type Holidays } from '../../plan/holidays';

/**
 * So many days before the last timely one a reminder is sent. Of a report due "trước ngày 15 hàng tháng" (224, V.5.b; the
 * 14th is the last day) that is the 10th: a working day or more is left before the sending day, even over a weekend.
 */
const REMINDED_BEFORE = 4;

/** On a day off nobody reads it: then on the working day before. */
export function remindOn({ lastTimelyDay }: Deadline, holidays: Holidays): Day {
  const wanted = addDays(lastTimelyDay, -REMINDED_BEFORE);
  return isWorkingDay(wanted, holidays) ? wanted : workingDayBefore(wanted, holidays);
}

/**
 * Two whole working days after the day of the letter, for a report that is late and for one to be completed alike: what
 * is missing is ready or a matter of single cells, and the consolidator's own report follows within the week.
 */
export const DAYS_GIVEN = 2;

/** The last of the days given. */
export const givenUntil = (today: Day, holidays: Holidays): Day => workingDayAfter(today, DAYS_GIVEN, holidays);
