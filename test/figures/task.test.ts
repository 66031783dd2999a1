import type { TaskEntry } from '../../src/entries/entries';
import { taskStatusText } from '../../src/figures/labels';
import { taskFigure } from '../../src/figures/task';
import type { Schedule } from '../../src/plan/schedule';
import { once, task } from './builder';

const context = { planFrom: '2026-01-01', cutOff: '2026-11-12' };
const status = (schedule: Schedule, entry: TaskEntry): string => {
  const figure = taskFigure(task(schedule), entry, context);
  return taskStatusText(figure, schedule, entry.completedOn);
};
const june = once('2026-06-30');
const december = once('2026-12-31');

describe('a task with a due day', () => {
  it.each([
    ['Hoàn thành đúng hạn, ngày 30 tháng 06', june, { percent: 1, completedOn: '2026-06-30' }],
    ['Hoàn thành quá hạn, ngày 03 tháng 11', june, { percent: 1, completedOn: '2026-11-03' }],
    ['Hoàn thành (thiếu ngày)', june, { percent: 1 }],
    ['Đang thực hiện quá hạn', june, { percent: 0.5 }],
    ['Đang thực hiện trong hạn', december, { percent: 0.5 }],
    ['Chưa triển khai, quá hạn', june, { percent: 0 }],
    ['Chưa triển khai, trong hạn', december, { percent: 0 }],
    ['Chưa báo cáo tỷ lệ', june, { result: 'Đã có dự thảo' }],
    ['Chưa báo cáo', june, {}],
    ['Không thuộc phạm vi', june, { rowCase: 'out-of-scope', percent: 1 }],
    ['Được dừng/điều chỉnh', june, { rowCase: 'stopped' }],
    ['Được gia hạn', june, { rowCase: 'extended', percent: 0.5 }],
    ['Đang thực hiện trong hạn', june, { rowCase: 'extended', percent: 0.5, newDue: '2026-12-31' }],
    [
      'Hoàn thành đúng hạn, ngày 01 tháng 09',
      june,
      { rowCase: 'extended', percent: 1, newDue: '2026-09-30', completedOn: '2026-09-01' },
    ],
    ['Hoàn thành (không hạn)', june, { rowCase: 'extended', percent: 1, completedOn: '2026-09-01' }],
  ] as const)('%s', (words, schedule, entry) => {
    expect(status(schedule, entry)).toBe(words);
  });

  it('is in time on the cut-off itself', () => {
    expect(taskFigure(task(once(context.cutOff)), { percent: 0.5 }, context).status).toBe('ongoing');
  });

  it('counts the days it is late, to its completion or to the cut-off', () => {
    expect(taskFigure(task(june), { percent: 1, completedOn: '2026-11-03' }, context).daysLate).toBe(126);
    expect(taskFigure(task(june), { percent: 0.5 }, context).daysLate).toBe(135);
    expect(taskFigure(task(december), { percent: 0.5 }, context).daysLate).toBeUndefined();
  });
});

describe('a recurring task', () => {
  const quarterly: Schedule = { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' };
  const twiceAYear: Schedule = { kind: 'recurring', times: 2, per: 'year', occurrence: 'đợt' };
  it.each([
    ['Định kỳ: 3/4 (đến hạn 3/3)', quarterly, { times: 3 }],
    ['Định kỳ: 1/4 (đến hạn 1/3)', quarterly, { times: 1 }],
    ['Định kỳ: 4/4 (đến hạn 3/3)', quarterly, { times: 4 }],
    ['Định kỳ: 1/2 (chưa đến hạn)', twiceAYear, { times: 1 }],
    ['Chưa báo cáo số lần', quarterly, { result: 'Đã họp' }],
    ['Chưa báo cáo', quarterly, {}],
  ] as const)('%s', (words, schedule, entry) => {
    expect(status(schedule, entry)).toBe(words);
  });

  it('falls due with the end of its month, quarter or year, never prorated', () => {
    const due = (schedule: Schedule, cutOff: string): number | undefined =>
      taskFigure(task(schedule), { times: 0 }, { ...context, cutOff }).times?.due;
    expect(due(quarterly, '2026-03-30')).toBe(0);
    expect(due(quarterly, '2026-03-31')).toBe(1);
    expect(due(twiceAYear, '2026-12-30')).toBe(0);
    expect(due(twiceAYear, '2026-12-31')).toBe(2);
  });
});

describe('continuous and relative tasks', () => {
  it('have results in the period, or not', () => {
    expect(status({ kind: 'continuous' }, { result: 'Đã đăng 5 tin' })).toBe('Thường xuyên, có kết quả trong kỳ');
    expect(status({ kind: 'continuous' }, { rowCase: 'not-arisen' })).toBe('Thường xuyên, chưa có kết quả trong kỳ');
    expect(status({ kind: 'continuous' }, {})).toBe('Chưa báo cáo');
  });

  it('count what arose and what was on time', () => {
    const relative: Schedule = {
      kind: 'relative',
      terms: [{ days: 5, working: true, side: 'after', event: 'ngày nhận hồ sơ' }],
    };
    expect(status(relative, { arisen: 12, onTime: 11 })).toBe('Đúng hạn 11/12');
    expect(status(relative, { arisen: 0, onTime: 0 })).toBe('Không phát sinh');
    expect(status(relative, { arisen: 3 })).toBe('Chưa báo cáo số lần');
  });
});
