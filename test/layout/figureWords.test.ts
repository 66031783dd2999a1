import { measureFormulaText, taskFormulaText } from '../../src/layout/figureWords';
import { measureLines, taskLines } from '../../src/layout/line';
import { computeFigures } from '../../src/figures/figures';
import type { TaskEntry } from '../../src/entries/entries';
import type { Measure } from '../../src/plan/measure';
import type { TargetsScope, TasksScope } from '../../src/plan/scope';
import type { Schedule } from '../../src/plan/schedule';
import { numbered, scopeOfRows, target } from './madeUp';
import { report } from './report';

function ofMeasure(change: Partial<Measure>, textOnly = new Set<string>()): string | undefined {
  const made = scopeOfRows([target('1', change)], []);
  const scope = { ...made, leads: { ...made.leads, textOnly } };
  const { entries } = report(scope, {});
  const part = scope.annexes.find(({ kind }) => kind === 'targets') as TargetsScope;
  const [line] = measureLines(scope, part, entries, computeFigures(scope, entries));
  return measureFormulaText(line!);
}

function ofTask(schedule: Schedule, entry: TaskEntry = {}): string {
  const task = numbered('1', schedule);
  const scope = scopeOfRows([], [task]);
  const { entries } = report(scope, { tasks: new Map([[task.id, entry]]) });
  const part = scope.annexes.find(({ kind }) => kind === 'tasks') as TasksScope;
  const [line] = taskLines(scope, part, entries, computeFigures(scope, entries));
  return taskFormulaText(line!);
}

describe('a measure', () => {
  it.each<[Partial<Measure>, string]>([
    [{ kind: 'ratio', comparator: '>=' }, 'Kết quả = tử số chia mẫu số. Mức độ đạt = kết quả chia mức chỉ tiêu.'],
    [{ kind: 'level', comparator: '>' }, 'Bằng đúng mức chỉ tiêu là chưa đạt.'],
    [{ kind: 'level', comparator: '<' }, 'Mức độ đạt là 100% khi đã đạt; khi chưa đạt = mức chỉ tiêu chia kết quả.'],
    [{ kind: 'yes-no' }, 'Có là 100%, Không là 0%.'],
    [{ kind: 'count' }, 'Kết quả là số đã nhập.'],
    [{ kind: 'average' }, 'Kết quả là giá trị đã nhập.'],
    [{ kind: 'milestone' }, 'ngày vận hành chính thức'],
  ])('%j', (change, words) => {
    expect(ofMeasure(change)).toContain(words);
  });

  it('computes nothing where another lead gives the figure', () => {
    expect(ofMeasure({}, new Set(['1-2026/I/1#1']))).toBeUndefined();
  });
});

describe('a task', () => {
  it.each<[Schedule, string]>([
    [
      { kind: 'once', due: '2026-06-30' },
      'Trạng thái được xác định bằng cách so ngày hoàn thành (chưa xong thì lấy ngày chốt số liệu 12/11/2026) với thời hạn 30/6/2026.',
    ],
    [{ kind: 'continuous' }, 'không tính tỷ lệ'],
    [{ kind: 'recurring', times: 4, per: 'year', occurrence: 'phiên họp' }, 'số phiên họp đã thực hiện'],
    [
      { kind: 'relative', terms: [{ days: 5, working: true, side: 'after', event: 'ngày ban hành' }] },
      'số đúng hạn với số phát sinh',
    ],
    [{ kind: 'none' }, 'không xét đúng hạn, quá hạn'],
  ])('%j', (schedule, words) => {
    expect(ofTask(schedule)).toContain(words);
  });

  it('goes by the new term once it is extended', () => {
    const extended: TaskEntry = { rowCase: 'extended', newDue: '2026-12-31' };
    expect(ofTask({ kind: 'once', due: '2026-06-30' }, extended)).toContain('với thời hạn 31/12/2026.');
  });
});
