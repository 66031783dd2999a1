/** The next workbook starts from the last one of its own kind of period: months and quarters of one plan do not mix. */
import type { Entries } from '../../src/entries/entries';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { carryForward, previousEntries } from '../../src/workflows/carryForward';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOfPlan } from '../library';

const ROW = '81-2025/PL/1';
const office = (periodId: string) => scopeOfPlan('81-2025', 'van-phong-ubnd-thanh-pho', periodId);

const reported = (periodId: string, change: Partial<Entries> = {}): Entries => ({
  ...emptyEntries(office(periodId)),
  tasks: new Map([[ROW, { percent: 0.5 }]]),
  ...change,
});

function outcome(lastPeriod: string, nextPeriod: string): string {
  const snapshot = snapshotOf(makeWorkbook(office(lastPeriod), reported(lastPeriod)));
  const last = previousEntries(library, office(nextPeriod), snapshot);
  return last.ok ? last.value.identity.periodId : last.error;
}

test.each([
  ['2025-05', '2025-06', '2025-05'],
  ['2025-Q2', '2025-Q3', '2025-Q2'],
  ['2025-06', '2025-05', 'not-earlier'],
  ['2025-06', '2025-06', 'not-earlier'],
  ['2025-12', '2025-Q2', 'not-earlier'],
  ['2025-06', '2025-Q3', 'not-earlier'],
  ['2025-Q2', '2025-07', 'not-earlier'],
  ['2025-12', '2025', 'not-earlier'],
])('of the workbook of %s as the one before %s: %s', (last, next, expected) => {
  expect(outcome(last, next)).toBe(expected);
});

test('keeps the history of its own kind of period only, and loses none of it', () => {
  const entry = { percent: 0.25 };
  const earlier = ['2025-04', '2025-05', '2025-Q1'].map((period) => ({ period, rowId: ROW, entry }));
  const next = carryForward(office('2025-Q3'), reported('2025-Q2', { earlier }));
  expect(next.earlier.map(({ period }) => period)).toEqual(['2025-Q1', '2025-Q2']);
  const month = carryForward(office('2025-07'), reported('2025-06', { earlier: earlier.slice(0, 2) }));
  expect(month.earlier.map(({ period }) => period)).toEqual(['2025-04', '2025-05', '2025-06']);
});

describe('a plan reported on within another', () => {
  const RIDDEN = '95-2025/PL/1.1';
  const department = (periodId: string, riders?: readonly string[]) =>
    scopeOfPlan('224-2025', 'so-y-te', periodId, riders);

  test('comes in though the last workbook had none', () => {
    const alone = department('2026-10', []);
    const last = { ...emptyEntries(alone), tasks: new Map([['224-2025/II/13', { percent: 0.5 }]]) };
    const snapshot = snapshotOf(makeWorkbook(alone, last));
    const found = previousEntries(library, department('2026-11'), snapshot);
    const next = found.ok ? carryForward(department('2026-11'), found.value) : undefined;
    expect(next?.identity.riders).toEqual(['95-2025']);
    expect(next?.earlier.map(({ rowId }) => rowId)).toEqual(['224-2025/II/13']);
  });

  test('keeps what is completed and its history', () => {
    const done = { percent: 1, completedOn: '2026-10-01', result: 'Kế hoạch số 12/KH-SYT' };
    const last = { ...emptyEntries(department('2026-10')), tasks: new Map([[RIDDEN, done]]) };
    const next = carryForward(department('2026-11'), last);
    expect(next.tasks.get(RIDDEN)).toEqual(done);
    expect(next.earlier).toEqual([{ period: '2026-10', rowId: RIDDEN, entry: done }]);
  });
});
