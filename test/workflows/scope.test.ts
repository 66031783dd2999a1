import type { Duty, Plan } from '../../src/plan/plan';
import type { Library } from '../../src/workflows/library';
import { reportScope, type ScopeProblem } from '../../src/workflows/scope';
import { library } from '../library';

const PLAN = '224-2025';

/** The real library, the plan's monthly duty changed. */
function withDuty(change: Partial<Duty>): Library {
  const plan = library.plans.get(PLAN);
  if (!plan) throw new Error('No plan 224');
  const duties = plan.duties.map((duty) => (duty.cadence === 'month' ? { ...duty, ...change } : duty));
  const changed: Plan = { ...plan, duties };
  return { ...library, plans: new Map([[PLAN, changed]]) };
}

function problemOf(of: Library, periodId = '2026-11'): ScopeProblem['kind'] | undefined {
  const scope = reportScope(of, { planId: PLAN, agency: 'so-y-te', periodId });
  return scope.ok ? undefined : scope.error.kind;
}

describe('a duty is proposed only in its own time', () => {
  it.each([
    [{ until: '2026-10-14' }, 'no-duty'],
    [{ until: '2026-10-15' }, undefined],
    [{ from: '2026-11-15' }, 'no-duty'],
    [{ from: '2026-11-14' }, undefined],
    [{ supersededBy: '224.R9' }, 'no-duty'],
  ] as const)('%j in November 2026: %s', (change, problem) => {
    expect(problemOf(withDuty(change))).toBe(problem);
  });

  it('and by its kind of period', () => {
    expect(problemOf(library, '2026-Q4')).toBe('no-duty');
    expect(problemOf(library)).toBeUndefined();
  });
});
