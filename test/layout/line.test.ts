import { computeFigures } from '../../src/figures/figures';
import { measureLines, taskLines } from '../../src/layout/line';
import type { TargetsScope, TasksScope } from '../../src/plan/scope';
import { scopeOf } from '../library';
import { report } from './report';

test('a line knows the figure of the period just before, and none older', () => {
  const scope = scopeOf('so-noi-vu');
  const measure = scope.leads.targets[0]!.measures[0]!.id;
  const [of, other] = scope.leads.tasks.map(({ id }) => id) as [string, string];
  const { entries } = report(scope, {
    earlier: [
      { period: '2026-08', rowId: measure, entry: { numerator: 1 } },
      { period: '2026-08', rowId: of, entry: { percent: 0.2 } },
      { period: '2026-10', rowId: of, entry: { percent: 0.4 } },
      { period: '2026-09', rowId: other, entry: { percent: 0.3 } },
    ],
  });
  const figures = computeFigures(scope, entries);
  const [targets, ofTasks] = scope.annexes as unknown as [TargetsScope, TasksScope];
  const tasks = new Map(taskLines(scope, ofTasks, entries, figures).map(({ id, earlier }) => [id, earlier]));
  expect(measureLines(scope, targets, entries, figures).every(({ earlier }) => earlier === undefined)).toBe(true);
  expect([tasks.get(of), tasks.get(other)]).toEqual([{ percent: 0.4 }, undefined]);
});
