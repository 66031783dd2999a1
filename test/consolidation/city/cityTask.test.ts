import { cityTask } from '../../../src/consolidation/city/cityTask';
import type { CityTask } from '../../../src/consolidation/city/city';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import type { Plan, Task } from '../../../src/plan/plan';
import type { Schedule } from '../../../src/plan/schedule';
import { once, task } from '../../figures/builder';
import { silent, taskLine } from '../lines';

const everyone: Partial<Task> = { lead: { text: 'Sở, ban, ngành', bodies: [{ group: 'so-ban-nganh' }] } };

const taskOf = (lines: readonly LongLine[], schedule: Schedule = once('2026-06-30'), change = everyone): CityTask =>
  cityTask({} as Plan, task(schedule, change), lines);

const done = taskLine({ status: 'done-on-time', percent: 1, completedOn: '2026-06-01' });
const late = taskLine({ status: 'done-late', percent: 1, completedOn: '2026-07-01' });
const undated = taskLine({ status: 'done-undated', percent: 1 });
const overdue = taskLine({ status: 'overdue', percent: 0.5 });
const notStarted = taskLine({ status: 'not-started-overdue', percent: 0 });
const ongoing = taskLine({ status: 'ongoing', percent: 0.4 });
const wordsOnly = taskLine({ status: 'unquantified', result: 'Đang làm.' });
const nobody = taskLine(silent);
const waiting = taskLine({
  status: 'unquantified',
  percent: 1.5,
  counts: 0,
  use: 'set-aside',
  faults: 'percent-over-100',
});
const stopped = taskLine({ status: 'stopped', expected: 0, counts: 0 });
const outOfScope = taskLine({ status: 'out-of-scope', expected: 0, counts: 0 });

describe('a task with a term', () => {
  it.each([
    ['all complete, in time or not', [done, late, undated], 'done'],
    ['one under way', [done, ongoing], 'ongoing'],
    ['one overdue', [done, overdue, ongoing], 'overdue'],
    ['one not begun and overdue', [done, notStarted], 'overdue'],
    ['one silent', [done, nobody], 'ongoing'],
    ['one set aside', [done, waiting], 'ongoing'],
    ['words only', [wordsOnly], 'ongoing'],
    ['nobody reported', [nobody, nobody], 'not-reported'],
    ['the others out of scope', [done, outOfScope, stopped], 'done'],
    ['stopped for all', [stopped, outOfScope], 'stopped'],
    ['out of scope for all', [outOfScope], 'out-of-scope'],
    ['stopped here, silent there', [stopped, nobody], 'not-reported'],
  ] as const)('with %s', (_, lines, status) => {
    expect(taskOf(lines).status).toBe(status);
  });

  it('counts complete, overdue and not reported over those expected', () => {
    const {
      coverage,
      done: complete,
      overdue: past,
      statuses,
      setAside,
    } = taskOf([done, late, overdue, notStarted, nobody, waiting, outOfScope]);
    expect([complete, past, setAside]).toEqual([2, 2, 1]);
    expect(coverage).toEqual({ reported: 4, expected: 6 });
    expect(statuses).toEqual({
      'done-on-time': 1,
      'done-late': 1,
      overdue: 1,
      'not-started-overdue': 1,
      'not-reported': 1,
      'out-of-scope': 1,
    });
  });

  it('has the mean over those that gave a percentage, with their number', () => {
    expect(taskOf([done, overdue, notStarted, wordsOnly, nobody, waiting]).progress).toEqual({ mean: 0.5, over: 3 });
    expect(taskOf([wordsOnly]).progress).toEqual({ over: 0 });
  });

  it('differs from the period before over those that gave a percentage in both', () => {
    const was = (line: LongLine, previousPercent: number): LongLine => ({
      ...line,
      previousPercent,
      previousStatus: 'ongoing',
    });
    const { difference } = taskOf([was(done, 0.5), was(overdue, 0.25), ongoing, was(nobody, 0.9), was(wordsOnly, 0.1)]);
    expect(difference).toEqual({ by: 0.75 - 0.375, over: 2 });
    expect(taskOf([done]).difference).toBeUndefined();
  });
});

describe('a task without a term', () => {
  const results = taskLine({ status: 'continuous-results', result: 'Đã đăng 12 tin.' });
  const none = taskLine({ status: 'continuous-none' });
  const twice: Schedule = { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' };
  const cases: Schedule = { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'nhận hồ sơ' }] };
  it.each([
    [{ kind: 'continuous' }, [results, none, nobody], 'results', 1],
    [{ kind: 'continuous' }, [none, nobody], 'no-results', 0],
    [{ kind: 'continuous' }, [nobody], 'not-reported', 0],
    [twice, [taskLine({ status: 'recurring', times: 3 }), taskLine({ status: 'recurring', times: 0 })], 'results', 1],
    [twice, [wordsOnly], 'no-results', 0],
    [
      cases,
      [taskLine({ status: 'relative', arisen: 4, onTime: 3 }), taskLine({ status: 'relative', arisen: 0, onTime: 0 })],
      'results',
      1,
    ],
    [{ kind: 'none' }, [taskLine({ status: 'done-no-due', percent: 1 })], 'done', 0],
    [{ kind: 'none' }, [taskLine({ status: 'no-due', percent: 0.5 })], 'ongoing', 0],
  ] as const)('%j', (schedule, lines, status, withResults) => {
    const city = taskOf(lines, schedule);
    expect([city.status, city.withResults]).toEqual([status, withResults]);
  });
});

describe('one shared product', () => {
  const one = { share: 'one' } as const;
  it('is expected once, of the lead named first', () => {
    const { coverage, statuses, status } = taskOf([
      { ...done, ...one },
      { ...overdue, ...one, leadOrder: 2, expected: 0, counts: 0 },
      { ...stopped, ...one, leadOrder: 3 },
    ]);
    expect(coverage).toEqual({ reported: 1, expected: 1 });
    expect(statuses).toEqual({ 'done-on-time': 1 });
    expect(status).toBe('done');
  });

  it('is complete where the second lead stands in for a silent first one', () => {
    const standIn = { ...done, ...one, leadOrder: 2, expected: 0 };
    const { coverage, statuses, status } = taskOf([{ ...nobody, ...one }, standIn]);
    expect(coverage).toEqual({ reported: 1, expected: 1 });
    expect(statuses).toEqual({ 'done-on-time': 1 });
    expect(status).toBe('done');
  });
});
