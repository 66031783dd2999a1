/** Sample entries read as those of the plan and year they are made for. */
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { scopeOfPlan } from '../../library';

describe('the sample', () => {
  it('names no year but that of its report', () => {
    for (const [plan, period] of [
      ['70-2025', '2025'],
      ['81-2025', '2025-11'],
    ] as const) {
      for (const agency of ['so-khoa-hoc-va-cong-nghe', 'so-y-te', 'van-phong-ubnd-thanh-pho']) {
        for (const seed of [1, 2, 3]) {
          const { measures, tasks } = sampleEntries(scopeOfPlan(plan, agency, period), seed);
          const words = JSON.stringify(
            [...measures.values(), ...tasks.values()].map((entry) => [
              entry.basis,
              'cause' in entry ? entry.cause : '',
            ]),
          );
          expect(words).not.toContain('2026');
        }
      }
    }
  });

  it('does what recurs, whatever it is', () => {
    const { tasks } = sampleEntries(scopeOfPlan('224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-11'), 5);
    const recurring = [...tasks.values()].filter(({ times }) => times !== undefined);
    expect(recurring.some(({ times }) => times === 0)).toBe(true);
    expect(recurring.some(({ times }) => times !== 0)).toBe(true);
    for (const { times, result } of recurring) {
      expect(result).toMatch(times === 0 ? /Chưa đến kỳ thực hiện/ : /Đã thực hiện \d+ /);
    }
  });
});
