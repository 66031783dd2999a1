/** Whatever officers may have entered in a report: what its laws are proved over. */
import fc from 'fast-check';
import type { MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { computeFigures } from '../../src/figures/figures';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { ReportScope } from '../../src/plan/scope';
import type { ReportInput } from '../../src/report/input';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { scopeOfPlan } from '../library';

const scopes = [
  scopeOfPlan('224-2025', 'so-noi-vu', '2026-11'),
  scopeOfPlan('224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-12'),
  scopeOfPlan('224-2025', 'xa-phong-dien', '2026-12'),
  scopeOfPlan('70-2025', 'so-khoa-hoc-va-cong-nghe', '2025'),
  scopeOfPlan('81-2025', 'so-noi-vu', '2025-Q3'),
  scopeOfPlan('67-2024', 'so-noi-vu', '2024-H2'),
];

const measures: readonly MeasureEntry[] = [
  {},
  { numerator: 5, denominator: 5, value: 1, operatingSince: '2024-05-01' },
  { numerator: 0, denominator: 5, value: 0, cause: 'Chậm\nvà thiếu', estimate: 0.5 },
  { rowCase: 'not-arisen', basis: 'Công văn số 9' },
  { rowCase: 'stopped' },
];
const tasks: readonly TaskEntry[] = [
  {},
  { percent: 1, completedOn: '2024-05-01', result: 'Kế hoạch số 5' },
  { percent: 1, completedOn: '2026-11-01', times: 4, arisen: 3, onTime: 2, result: 'Đã làm' },
  { percent: 0.5, delayCause: 'Chậm', proposal: 'Cấp kinh phí', level: 'city' },
  { percent: 0, proposal: 'Cấp kinh phí', level: 'city', times: 0, estimate: 1 },
  { rowCase: 'extended', newDue: '2027-03-31', percent: 0.2 },
  { rowCase: 'out-of-scope' },
];

function inputOf(scope: ReportScope, choices: readonly number[], seed: number): ReportInput {
  const lines = [...scope.leads.targets.flatMap((row) => row.measures), ...scope.leads.tasks];
  const chosen = <T>(from: readonly T[], id: string): [string, T] => {
    const at = lines.findIndex((line) => line.id === id);
    return [id, from[(choices[at % choices.length] ?? 0) % from.length]!];
  };
  const sample = sampleEntries(scope, seed);
  const coordinated = [...scope.coordinates.targets, ...scope.coordinates.tasks];
  const entries = {
    ...emptyEntries(scope),
    general: seed % 2 === 0 ? { ...sample.general, difficulties: 'Một\nHai', outside: 'Việc khác' } : {},
    earlier: sample.earlier,
    coordination: new Map(coordinated.map(({ id }) => [id, { text: 'Đã phối hợp' }])),
    outside: [{ annexId: 'II', text: 'Việc thêm' }],
    measures: new Map(scope.leads.targets.flatMap((row) => row.measures.map(({ id }) => chosen(measures, id)))),
    tasks: new Map(scope.leads.tasks.map(({ id }) => chosen(tasks, id))),
  };
  return { scope, entries, figures: computeFigures(scope, entries), unexplained: seed % 3 };
}

/** Of one of several real scopes, each row entered in one of several ways. */
export const anyInput = fc
  .tuple(fc.constantFrom(...scopes), fc.array(fc.nat({ max: 34 }), { minLength: 1, maxLength: 40 }), fc.nat({ max: 9 }))
  .map(([scope, choices, seed]) => inputOf(scope, choices, seed));
