import { computeFigures } from '../../../src/figures/figures';
import type { Headline } from '../../../src/figures/headline';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { consolidatedCity } from '../builders';
import { agencies, COMMUNE, OFFICE } from '../longTable/smallCity';

const counts = ({ targetsMet, dueTasksDone, averageProgress, continuousWithResults }: Headline): number[] =>
  [targetsMet, dueTasksDone, averageProgress, continuousWithResults].flatMap(({ count, of }) => [count, of]);

it('gives each agency the headline of its own report, plan by plan', async () => {
  const { scope, city } = await consolidatedCity({ agencies });
  const own = new Map(
    scope.agencies.map(({ agency, scope: report }) => [
      agency.id,
      computeFigures(report, sampleEntries(report, 1)).headlines,
    ]),
  );
  expect(city.board.length).toBeGreaterThan(agencies.length);
  for (const { agencyId, plan, headline } of city.board) expect(headline).toEqual(own.get(agencyId)?.get(plan));
});

it('counts a faulty row in no headline', async () => {
  const change = (agencyId: string, entries: ReturnType<typeof sampleEntries>) => ({
    ...entries,
    measures: new Map([['224-2025/I/3#1', { numerator: agencyId === COMMUNE ? 11 : 10, denominator: 10 }]]),
    tasks: new Map(),
  });
  const { city } = await consolidatedCity({ agencies, change });
  const ofCommune = city.board.find(({ agencyId }) => agencyId === COMMUNE);
  expect(ofCommune?.headline.targetsMet).toEqual({ count: 0, of: 0 });
});

it('counts assignments over agencies and rows, and the headline over rows', async () => {
  const { city } = await consolidatedCity({ agencies, missing: [OFFICE] });
  const [plan] = city.plans;
  const ofAgencies = city.board.filter((row) => row.plan === plan?.plan.id).map(({ headline }) => counts(headline));
  const sums = counts(plan!.assignments).map((_, n) => ofAgencies.reduce((sum, own) => sum + (own[n] ?? 0), 0));
  expect(counts(plan!.assignments)).toEqual(sums);
  expect(plan!.headline.averageProgress.of).toBeLessThanOrEqual(plan!.tasks.length);
  expect(plan!.headline.averageProgress.of).toBeLessThan(plan!.assignments.averageProgress.of);
});

it('counts nothing of a silent agency as done or as not done', async () => {
  const { city } = await consolidatedCity({ agencies, missing: [OFFICE] });
  const silent = city.board.filter(({ agencyId }) => agencyId === OFFICE).map(({ headline }) => headline);
  expect(silent.length).toBeGreaterThan(0);
  for (const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } of silent) {
    expect([targetsMet.of, dueTasksDone.of, averageProgress.count, continuousWithResults.of]).toEqual([0, 0, 0, 0]);
  }
});

it('has every target and task of the plans, those nobody reported on included', async () => {
  const { city } = await consolidatedCity({ agencies, missing: agencies });
  expect(city.plans.map(({ plan, targets, tasks }) => [plan.id, targets.length, tasks.length])).toEqual([
    ['224-2025', 30, 51],
    ['95-2025', 4, 21],
  ]);
  expect(city.plans[0]?.headline.targetsMet).toEqual({ count: 0, of: 0 });
  expect(city.plans[0]?.targets[2]?.figure).toEqual({ verdict: 'not-reported' });
});

it('does not count a row that nobody of the administration leads', async () => {
  const { city } = await consolidatedCity({ agencies });
  const [, rider] = city.plans;
  const continuous = rider!.tasks.filter(({ task }) => task.due.schedule.kind === 'continuous');
  const asked = continuous.filter(({ coverage }) => coverage.expected > 0);
  expect(rider!.headline.continuousWithResults.of).toBe(asked.length);
  expect(asked.length).toBeLessThan(continuous.length);
});

it('meets a target when every figure of it does', async () => {
  const { city } = await consolidatedCity({ agencies });
  const target = city.plans[0]?.targets.find(({ target: { no } }) => no === '4');
  expect(target?.measures.map(({ adding, block }) => [adding, block])).toEqual([
    ['sum', 'department'],
    ['share-of-agencies', 'commune'],
  ]);
});
