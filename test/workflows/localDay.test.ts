import { localDay } from '../../src/workflows/localDay';

test('the day of the office, not of Greenwich: half past one in the morning is already the next day', () => {
  expect(localDay(new Date('2026-11-14T18:30:00Z'))).toBe('2026-11-15');
});
