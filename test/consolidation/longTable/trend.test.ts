import type { PreviousTable, TrendPoint } from '../../../src/consolidation/longTable/longLine';
import { trendOf } from '../../../src/consolidation/longTable/trend';
import { consolidatedCity } from '../builders';
import { agencies, OFFICE } from './smallCity';

const point = (period: string, plan = '224-2025'): TrendPoint => ({
  plan,
  period,
  targetsMet: 1,
  targetsWithData: 2,
  dueTasksDone: 3,
  dueTasks: 4,
  continuousWithResults: 5,
  continuous: 6,
  reported: 7,
  expected: 8,
});

const previous = (trend: TrendPoint[]): PreviousTable => ({ period: '2026-10', plan: '224-2025', lines: [], trend });

async function periodsAfter(trend: TrendPoint[]): Promise<string[]> {
  const { scope, city, ledger } = await consolidatedCity({ agencies });
  return trendOf(scope, city, ledger, previous(trend)).map(({ plan, period }) => `${plan} ${period}`);
}

it('is this period’s headline, with who reported of those expected', async () => {
  const { city, trend } = await consolidatedCity({ agencies, missing: [OFFICE] });
  const { targetsMet, dueTasksDone, averageProgress, continuousWithResults } = city.plans[0]!.headline;
  expect(trend[0]).toEqual({
    plan: '224-2025',
    period: '2026-11',
    targetsMet: targetsMet.count,
    targetsWithData: targetsMet.of,
    dueTasksDone: dueTasksDone.count,
    dueTasks: dueTasksDone.of,
    averageProgress: averageProgress.mean,
    continuousWithResults: continuousWithResults.count,
    continuous: continuousWithResults.of,
    reported: agencies.length - 1,
    expected: agencies.length,
  });
  expect(trend.map(({ plan }) => plan)).toEqual(['224-2025', '95-2025']);
});

it('stands after the periods before, oldest first', async () => {
  expect(await periodsAfter([point('2026-10'), point('2026-09')])).toEqual([
    '224-2025 2026-09',
    '224-2025 2026-10',
    '224-2025 2026-11',
    '95-2025 2026-11',
  ]);
});

it('has a period that is consolidated again once', async () => {
  expect(await periodsAfter([point('2026-10'), point('2026-11')])).toEqual([
    '224-2025 2026-10',
    '224-2025 2026-11',
    '95-2025 2026-11',
  ]);
});

it('counts an agency that nobody reported for as silent in the plans it leads rows of', async () => {
  const { trend } = await consolidatedCity({ agencies, missing: agencies });
  expect(trend.map(({ reported }) => reported)).toEqual([0, 0]);
  expect(trend[0]).not.toHaveProperty('averageProgress');
});
