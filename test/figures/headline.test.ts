import type { TaskEntry } from '../../src/entries/entries';
import { headline, type TaskRow } from '../../src/figures/headline';
import type { Verdict } from '../../src/figures/measure';
import { taskFigure } from '../../src/figures/task';
import type { Schedule } from '../../src/plan/schedule';
import { once, task } from './builder';

const row = (schedule: Schedule, entry: TaskEntry): TaskRow => ({
  task: task(schedule),
  entry,
  figure: taskFigure(task(schedule), entry, { planFrom: '2026-01-01', cutOff: '2026-11-12' }),
});
const targets = (...verdicts: Verdict[]): { verdict: Verdict }[] => verdicts.map((verdict) => ({ verdict }));
const june = once('2026-06-30');

describe('the four headline figures', () => {
  it('count met targets over targets with data only', () => {
    const { targetsMet } = headline(
      targets('met', 'exceeded', 'not-yet-met', 'no-data', 'not-reported', 'not-arisen', 'out-of-scope'),
      [],
    );
    expect(targetsMet).toEqual({ count: 2, of: 3 });
  });

  it('count completed tasks over completed and overdue, those still in time and those silent left out', () => {
    const { dueTasksDone } = headline(
      [],
      [
        row(june, { percent: 1, completedOn: '2026-06-01' }),
        row(june, { percent: 1, completedOn: '2026-10-01' }),
        row(june, { percent: 1 }),
        row(june, { percent: 0.5 }),
        row(june, {}),
        row(once('2026-12-31'), { percent: 0.5 }),
        row(june, { rowCase: 'stopped', percent: 0.5 }),
      ],
    );
    expect(dueTasksDone).toEqual({ count: 3, of: 4 });
  });

  it('average the progress of tasks with a term that gave one', () => {
    const { averageProgress } = headline(
      [],
      [
        row(june, { percent: 1 }),
        row(june, { percent: 0.5 }),
        row(june, {}),
        row({ kind: 'continuous' }, { result: 'x' }),
      ],
    );
    expect(averageProgress).toEqual({ count: 2, of: 3, mean: 0.75 });
  });

  it('count continuous tasks with results over all in scope', () => {
    const continuous: Schedule = { kind: 'continuous' };
    const rows = [row(continuous, { result: 'x' }), row(continuous, {}), row(continuous, { rowCase: 'out-of-scope' })];
    expect(headline([], rows).continuousWithResults).toEqual({ count: 1, of: 2 });
    const silent = { ...row(continuous, {}), isSilent: true };
    expect(headline([], [...rows, silent]).continuousWithResults).toEqual({ count: 1, of: 2 });
  });

  it('say nothing of nothing: no mean, no share over zero', () => {
    expect(headline([], [])).toEqual({
      targetsMet: { count: 0, of: 0 },
      dueTasksDone: { count: 0, of: 0 },
      averageProgress: { count: 0, of: 0 },
      continuousWithResults: { count: 0, of: 0 },
    });
  });
});
