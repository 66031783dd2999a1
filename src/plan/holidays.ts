/** Days off and made-up working Saturdays, from templates/holidays.json; editable data, each with how sure it is. */
import { z } from 'zod';
import { addDays, daySchema, weekday, type Day } from './day';

const namedDaySchema = z.strictObject({
  day: daySchema,
  name: z.string().min(1),
  /** law = Bộ luật Lao động Điều 112; announced = official announcement; computed = lunar or weekday rule; assumed = not confirmed. */
  status: z.enum(['law', 'announced', 'computed', 'assumed']),
});

export const holidaysSchema = z.strictObject({
  $schema: z.string().optional(),
  note: z.string().optional(),
  holidays: z.array(namedDaySchema),
  workingSaturdays: z.array(namedDaySchema),
});
export type Holidays = z.infer<typeof holidaysSchema>;

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  if (holidays.holidays.some((holiday) => holiday.day === day)) return false;
  if (holidays.workingSaturdays.some((saturday) => saturday.day === day)) return true;
  return weekday(day) !== 0 && weekday(day) !== 6;
}

/** The last working day strictly before a day. */
export function workingDayBefore(day: Day, holidays: Holidays): Day {
  let candidate = addDays(day, -1);
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, -1);
  return candidate;
}

/** The working day so many after a day: two after a Friday is the Tuesday. */
export function workingDayAfter(day: Day, count: number, holidays: Holidays): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}
