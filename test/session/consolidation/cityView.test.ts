/** The city's lines: where a plan has several annexes of a kind, numbers repeat and the annex is said. */
import { cityPlans } from '../../../src/session/consolidation/cityView';
import { consolidatedCity } from '../../consolidation/builders';

const OPTIONS = { planId: '70-2025', periodId: '2025', agencies: ['so-y-te'] };

test('no two lines of a plan are called the same', async () => {
  const { city, scope } = await consolidatedCity(OPTIONS);
  const [plan] = cityPlans(city, scope);
  const labels = plan!.targets.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toContain('Chỉ tiêu điểm a (Mục II.1)');
  expect(labels).toContain('Chỉ tiêu điểm a (Mục II.2)');
  expect(plan!.tasks.map(({ label }) => label)).toContain('Nhiệm vụ số 1.1');
});

test('tasks too, under a plan with two annexes of tasks', async () => {
  const { city, scope } = await consolidatedCity(OPTIONS);
  const [own] = city.plans;
  const of = own!.plan.annexes.filter(({ kind }) => kind === 'tasks');
  const second = of.map((annex) => ({ ...annex, id: 'PL2', label: 'Phụ lục II', rows: [] }));
  const plan = { ...own!.plan, annexes: [...own!.plan.annexes, ...second] };
  const [seen] = cityPlans({ ...city, plans: [{ ...own!, plan }] }, scope);
  expect(seen!.tasks.map(({ label }) => label)).toContain('Nhiệm vụ số 1.1 (Phụ lục)');
});
