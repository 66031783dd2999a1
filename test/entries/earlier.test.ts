import { lastPeriodFigures } from '../../src/entries/earlier';
import { parsePeriod } from '../../src/plan/period';

const earlier = [
  { period: '2026-08', rowId: 'a', entry: { percent: 0.1 } },
  { period: '2026-10', rowId: 'a', entry: { percent: 0.3 } },
  { period: '2026-10', rowId: 'b', entry: { numerator: 4 } },
  { period: '2025-12', rowId: 'c', entry: { numerator: 5 } },
];
const before = (period: string): ReadonlyMap<string, unknown> => lastPeriodFigures(earlier, parsePeriod(period)!);

test('kỳ trước is the period just before, and none older', () => {
  expect(before('2026-11')).toEqual(
    new Map<string, unknown>([
      ['a', { percent: 0.3 }],
      ['b', { numerator: 4 }],
    ]),
  );
  expect(before('2026-12').size).toBe(0);
  expect(before('2026-10').size).toBe(0);
});

test("a year's first period follows the last of the year before", () => {
  expect([...before('2026-01').keys()]).toEqual(['c']);
});
