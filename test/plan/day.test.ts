import fc from 'fast-check';
import {
  addDays,
  dateOf,
  day,
  daySchema,
  daysBetween,
  isDay,
  lastDayOfMonth,
  monthOf,
  weekday,
  yearOf,
} from '../../src/plan/day';

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1970-01-01', count));

describe('days', () => {
  it.each(['2025-11-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '01/01/2026', ''])(
    'refuses %j',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(daySchema.safeParse(text).success).toBe(false);
    },
  );

  it('takes 29/02 in leap years only', () => {
    expect([2024, 2026, 2000, 2100].map((year) => isDay(`${year}-02-29`))).toEqual([true, false, true, false]);
  });

  it('is the same set for the schema and for isDay', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), number(14), number(33), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        expect(daySchema.safeParse(text).success).toBe(isDay(text));
      }),
    );
  });

  it('adds and subtracts as one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  it('is its own year, month and date, and orders as text', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(day(yearOf(one), monthOf(one), dateOf(one))).toBe(one);
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  it('ends each month just before the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = lastDayOfMonth(year, month);
        expect([yearOf(last), monthOf(last), dateOf(addDays(last, 1))]).toEqual([year, month, 1]);
      }),
    );
  });

  it('knows the days of the week', () => {
    expect([weekday('2026-11-15'), weekday('2026-11-13'), weekday('2026-08-22')]).toEqual([0, 5, 6]);
  });

  it('counts from a due day to a completion', () => {
    expect(daysBetween('2026-06-30', '2026-11-03')).toBe(126);
  });
});
