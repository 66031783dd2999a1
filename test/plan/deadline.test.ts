import fc from 'fast-check';
import { addDays } from '../../src/plan/day';
import { deadlineOf } from '../../src/plan/deadline';
import { isWorkingDay, workingDayBefore } from '../../src/plan/holidays';
import { parsePeriod } from '../../src/plan/period';
import { holidays, plan224, plan70 } from './templates';

const duty = (id: string) => plan224.duties.find((each) => each.id === id)!;
const deadline = (dutyId: string, periodId: string) => deadlineOf(duty(dutyId), parsePeriod(periodId)!, holidays);

/** The last working day before the 15th of each month of 2026 and 2027, worked out apart from this program. */
const SENDING_DAYS = `
  2026-01-14 2026-02-13 2026-03-13 2026-04-14 2026-05-14 2026-06-12
  2026-07-14 2026-08-14 2026-09-14 2026-10-14 2026-11-13 2026-12-14
  2027-01-14 2027-02-12 2027-03-12 2027-04-14 2027-05-14 2027-06-14
  2027-07-14 2027-08-13 2027-09-14 2027-10-14 2027-11-12 2027-12-14`
  .trim()
  .split(/\s+/);

describe('the monthly deadline of plan 224', () => {
  it('leaves the weekend out in November 2026', () => {
    expect(deadline('224.R1a', '2026-11')).toEqual({
      lastTimelyDay: '2026-11-14',
      sendOn: '2026-11-13',
      cutOff: '2026-11-12',
    });
  });

  it('falls before Tết in February 2026', () => {
    expect(deadline('224.R1a', '2026-02')).toEqual({
      lastTimelyDay: '2026-02-14',
      sendOn: '2026-02-13',
      cutOff: '2026-02-12',
    });
  });

  it.each(SENDING_DAYS)('is sent on %s', (day) => {
    expect(deadline('224.R1a', day.slice(0, 7))?.sendOn).toBe(day);
  });
});

describe('the other duties of plan 224', () => {
  it('wants the year before 15 December', () => {
    expect(deadline('224.R1b', '2026')?.lastTimelyDay).toBe('2026-12-14');
  });

  it('takes the 20th itself as in time for the quarter, its figures of the quarter’s last day', () => {
    expect(deadline('224.R2', '2026-Q3')).toEqual({
      lastTimelyDay: '2026-09-20',
      sendOn: '2026-09-18',
      cutOff: '2026-09-14',
    });
  });

  it('names no day for difficulties', () => {
    expect(deadline('224.R3', '2026-11')).toBeUndefined();
  });
});

describe('working days', () => {
  it('gives none on a holiday, and one on a made-up Saturday', () => {
    expect(isWorkingDay('2026-01-02', holidays)).toBe(false);
    expect(isWorkingDay('2026-01-10', holidays)).toBe(true);
    expect(isWorkingDay('2026-01-17', holidays)).toBe(false);
  });

  it('works on 24/11: the day off is policy, not yet law', () => {
    expect(isWorkingDay('2026-11-24', holidays)).toBe(true);
    expect(holidays.note).toContain('24/11');
  });

  it('finds the last one strictly before any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 730 }), (count) => {
        const from = addDays('2026-01-01', count);
        const found = workingDayBefore(from, holidays);
        expect(isWorkingDay(found, holidays)).toBe(true);
        expect(found < from).toBe(true);
        for (let day = addDays(found, 1); day < from; day = addDays(day, 1)) {
          expect(isWorkingDay(day, holidays)).toBe(false);
        }
      }),
    );
  });
});

describe('a duty with a month and a cut-off of its own', () => {
  const yearly = plan70.duties.find(({ cadence }) => cadence === 'year')!;
  const ofYear = (year: string) => deadlineOf(yearly, parsePeriod(year)!, holidays);

  it('is due before 30 November, though the year’s period ends in December', () => {
    expect(ofYear('2026')).toEqual({ lastTimelyDay: '2026-11-29', sendOn: '2026-11-27', cutOff: '2026-11-14' });
  });

  it('is so in every year', () => {
    expect(ofYear('2027')).toMatchObject({ lastTimelyDay: '2027-11-29', cutOff: '2027-11-14' });
  });
});
