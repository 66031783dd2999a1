import { dueDay, type Schedule } from '../../src/plan/schedule';

const parts = [
  { of: 'Cấp thành phố', due: '2025-12-31' },
  { of: 'Cấp xã', due: '2025-09-30' },
];

const cases: [Schedule, string | undefined][] = [
  [{ kind: 'once', due: '2026-06-30' }, '2026-06-30'],
  [{ kind: 'span', from: '2025-01-01', due: '2030-12-31' }, '2030-12-31'],
  [{ kind: 'several', parts }, '2025-12-31'],
  [{ kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' }, undefined],
  [{ kind: 'continuous' }, undefined],
  [
    { kind: 'relative', terms: [{ days: 5, working: false, side: 'after', event: 'ngày nhận được quyết định' }] },
    undefined,
  ],
  [{ kind: 'none' }, undefined],
];

describe('dueDay', () => {
  it.each(cases)('of %j is %s', (schedule, due) => {
    expect(dueDay(schedule)).toBe(due);
  });
});
