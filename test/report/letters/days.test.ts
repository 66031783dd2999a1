/** The days of reminding and of asking, over weekends, holidays and made-up Saturdays. */
import fc from 'fast-check';
import { addDays } from '../../../src/plan/day';
import { isWorkingDay, workingDayAfter } from '../../../src/plan/holidays';
import { givenUntil, remindOn } from '../../../src/report/letters/days';
import { library } from '../../library';
import { scopeFor } from './builder';

const { holidays } = library;

it.each([
  ['a Monday', '2026-11-16', '2026-11-18'],
  ['a Friday: over the weekend', '2026-11-20', '2026-11-24'],
  ['a Sunday: the days after it', '2026-11-15', '2026-11-17'],
  ['before Tết: after it', '2026-02-13', '2026-02-24'],
  ['before the holiday of 02/9, with 31/8 off too', '2026-08-28', '2026-09-04'],
  ['before a Saturday made up for a day off', '2026-08-21', '2026-08-24'],
])('two working days after %s', (_, today, until) => {
  expect(givenUntil(today, holidays)).toBe(until);
});

it.each([
  ['2026-11', '2026-11-10'],
  ['2026-06', '2026-06-10'],
  ['2026-10', '2026-10-09'],
  ['2026-01', '2026-01-10'],
])('the reminder of %s goes out on %s, on a working day', (periodId, day) => {
  expect(remindOn(scopeFor({ periodId }).deadline, holidays)).toBe(day);
});

it('between a day and the one so many working days after it lie just so many', () => {
  const anyDay = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2026-01-01', count));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 12 }), (from, count) => {
      const found = workingDayAfter(from, count, holidays);
      let counted = 0;
      for (let at = addDays(from, 1); at <= found; at = addDays(at, 1)) if (isWorkingDay(at, holidays)) counted += 1;
      expect(counted).toBe(count);
      expect(count === 0 ? found === from : isWorkingDay(found, holidays)).toBe(true);
    }),
  );
});
