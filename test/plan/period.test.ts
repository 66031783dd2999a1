import fc from 'fast-check';
import { addDays } from '../../src/plan/day';
import {
  isEarlier,
  lastMonth,
  nextPeriod,
  parsePeriod,
  periodAround,
  periodWithin,
  previousPeriod,
  type Period,
} from '../../src/plan/period';
import { plan224 } from './templates';

const period = (id: string): Period => parsePeriod(id)!;

const year = fc.integer({ min: 1971, max: 2200 });
const ids = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  year.map(String),
);

describe('periods', () => {
  it.each([
    ['2026-01', '2025-12-15', '2026-01-14'],
    ['2026-11', '2026-10-15', '2026-11-14'],
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-Q4', '2026-09-15', '2026-12-14'],
    ['2026-H1', '2025-12-15', '2026-06-14'],
    ['2026-H2', '2026-06-15', '2026-12-14'],
    ['2026', '2025-12-15', '2026-12-14'],
  ])('%s runs from %s to %s (Nghị định 09/2019 Điều 12)', (id, from, to) => {
    expect(period(id)).toMatchObject({ id, from, to });
  });

  it.each([
    ['2026-10', '2026-11', true],
    ['2025-12', '2026-01', true],
    ['2026-Q3', '2026-Q4', true],
    ['2025', '2026', true],
    ['2026-11', '2026-11', false],
    ['2026-12', '2026-11', false],
    ['2026-12', '2026-Q4', false],
    ['2026-09', '2026-Q4', false],
    ['2025-12', '2026', false],
  ])('%s before %s, in one series of periods: %s', (one, other, expected) => {
    expect(isEarlier(period(one), period(other))).toBe(expected);
  });

  it.each([
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-Q5',
    '2026-H3',
    '2026-11-14',
    '26',
    '0050-11',
    '0000',
    'Tháng 11',
    '',
  ])('knows no period %j', (id) => {
    expect(parsePeriod(id)).toBeUndefined();
  });

  it('keep their id', () => {
    fc.assert(fc.property(ids, (id) => period(id).id === id));
  });

  it('follow each other without a gap and without overlap', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const before = previousPeriod(period(id));
        expect(addDays(before.to, 1)).toBe(period(id).from);
        expect(before.kind).toBe(period(id).kind);
        expect(parsePeriod(before.id)).toEqual(before);
      }),
    );
  });

  it.each([
    ['2026', ['2026-H1', '2026-H2']],
    ['2026-H2', ['2026-Q3', '2026-Q4']],
    ['2026-Q4', ['2026-10', '2026-11', '2026-12']],
  ])('%s is made of %j', (whole, parts) => {
    expect(period(parts[0]!).from).toBe(period(whole).from);
    expect(period(parts.at(-1)!).to).toBe(period(whole).to);
    expect(lastMonth(period(parts.at(-1)!))).toBe(lastMonth(period(whole)));
  });

  it('do not start before the plan does', () => {
    expect(periodWithin(period('2026-01'), plan224)).toEqual({ from: '2026-01-01', to: '2026-01-14' });
    expect(periodWithin(period('2026-Q1'), plan224)).toEqual({ from: '2026-01-01', to: '2026-03-14' });
    expect(periodWithin(period('2026-02'), plan224)).toEqual({ from: '2026-01-15', to: '2026-02-14' });
  });
});

test('the period after the one before is the same, and follows it without a gap', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const own = period(id);
      expect(nextPeriod(previousPeriod(own))).toEqual(own);
      expect(addDays(own.to, 1)).toBe(nextPeriod(own).from);
    }),
  );
});

test.each([
  ['2026-11', 'quarter', '2026-Q4'],
  ['2026-03', 'quarter', '2026-Q1'],
  ['2026-07', 'half', '2026-H2'],
  ['2026-Q2', 'half', '2026-H1'],
  ['2026-11', 'year', '2026'],
  ['2026-11', 'month', '2026-11'],
] as const)('around %s the %s is %s', (id, kind, around) => {
  expect(periodAround(period(id), kind).id).toBe(around);
});
