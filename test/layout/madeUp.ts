/** A made-up plan of any rows, led by one agency: for what plan 224 has no row of. */

import { percent, measure, task } from '../figures/builder';
import { rowCases } from '../../src/entries/entries';
import type { Measure } from '../../src/plan/measure';
import type { Target, Task } from '../../src/plan/plan';
import type { Schedule } from '../../src/plan/schedule';
import type { ReportScope } from '../../src/plan/scope';
import { partsOf } from '../parts';
import { scopeOf } from '../library';

const words = { text: 'Sở A', bodies: [{ agency: 'so-y-te' }] };

/** A target of these measures; their ids and numbers are made from its own. */
export const target = (no: string, ...measures: readonly Partial<Measure>[]): Target => ({
  id: `1-2026/I/${no}`,
  no,
  text: `Chỉ tiêu số ${no}`,
  lead: words,
  coordinating: words,
  field: 'Chính quyền số',
  measures: measures.map((change, index) =>
    measure({ ...change, id: `1-2026/I/${no}#${index + 1}`, no: measures.length > 1 ? `${no}.${index + 1}` : no }),
  ),
});

export const numbered = (no: string, schedule: Schedule): Task => task(schedule, { id: `1-2026/II/${no}`, no });

/** A report on these rows and no others. */
export function scopeOfRows(
  targets: readonly Target[],
  tasks: readonly Task[],
  change: Partial<Pick<ReportScope, 'cutOff' | 'period' | 'asksEstimate' | 'coordinates'>> = {},
): ReportScope {
  const scope = scopeOf('so-y-te');
  const annexes = scope.plan.annexes.map((annex) =>
    annex.kind === 'targets' ? { ...annex, rows: [...targets] } : { ...annex, rows: [...tasks] },
  );
  const plan = { ...scope.plan, id: '1-2026', annexes };
  return {
    ...scope,
    coordinates: { targets: [], tasks: [] },
    ...change,
    plan,
    annexes: partsOf(plan, { targets, tasks }, change.coordinates),
    leads: { targets, tasks, textOnly: new Set() },
  };
}

export const schedules: readonly Schedule[] = [
  { kind: 'once', due: '2026-06-30' },
  { kind: 'once', due: '2026-12-31' },
  { kind: 'span', from: '2025-01-01', due: '2026-11-12' },
  {
    kind: 'several',
    parts: [
      { of: 'xã', due: '2026-03-31' },
      { of: 'thành phố', due: '2026-12-31' },
    ],
  },
  { kind: 'none' },
  { kind: 'continuous' },
  { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'ngày ban hành' }] },
  { kind: 'recurring', times: 1, per: 'week', occurrence: 'lần' },
  { kind: 'recurring', times: 2, per: 'month', occurrence: 'đợt' },
  { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' },
  { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' },
];

const kinds = [
  'ratio',
  'yes-no',
  'average',
  'count',
  'level',
  'milestone',
] as const satisfies readonly Measure['kind'][];

/** Every kind of measure, two to a target, and every kind of schedule, led and coordinated. */
export const everyKind: ReportScope = scopeOfRows(
  kinds.map((kind, index) => target(String(index + 1), { kind }, { kind, unit: 'count', threshold: percent(1200) })),
  schedules.map((schedule, index) => numbered(String(index + 1), schedule)),
  { coordinates: { targets: [target('90', {})], tasks: [numbered('90', { kind: 'continuous' })] } },
);

export const cases = [undefined, ...rowCases];
