import fc from 'fast-check';
import { addDays } from '../../src/plan/day';
import { dayOfSerial, serialOfDay } from '../../src/workbook/serial';

/** Days that Excel counts right: from the day after the 29/02/1900 that never was, to its last. */
const serial = fc.integer({ min: 61, max: 2_958_465 });

test.each([
  ['1900-03-01', 61],
  ['2000-01-01', 36_526],
  ['2024-02-29', 45_351],
  ['2026-11-14', 46_340],
  ['9999-12-31', 2_958_465],
])('%s is %d', (day, number) => {
  expect(serialOfDay(day)).toBe(number);
  expect(dayOfSerial(number)).toBe(day);
});

test('every serial comes back from its day', () => {
  fc.assert(
    fc.property(serial, (number) => {
      expect(serialOfDay(dayOfSerial(number) ?? '')).toBe(number);
    }),
  );
});

test('the next day is one more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (number) => {
      expect(addDays(dayOfSerial(number) ?? '', 1)).toBe(dayOfSerial(number + 1));
    }),
  );
});

test('the time of day is cut off, even a second before midnight', () => {
  expect(dayOfSerial(46_340.999_99)).toBe('2026-11-14');
});

test.each([60, 1, 0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (number) => {
  expect(dayOfSerial(number)).toBeUndefined();
});
