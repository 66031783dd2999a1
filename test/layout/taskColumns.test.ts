/** The headings of a tasks annex say what its rows are asked for. */
import { taskColumns } from '../../src/layout/taskColumns';
import type { Schedule } from '../../src/plan/schedule';
import { numbered, scopeOfRows } from './madeUp';

const relative: Schedule = {
  kind: 'relative',
  terms: [{ days: 5, working: true, side: 'after', event: 'ngày ban hành' }],
};

function headings(...schedules: readonly Schedule[]): (string | undefined)[] {
  const tasks = schedules.map((schedule, index) => numbered(String(index + 1), schedule));
  const part = scopeOfRows([], tasks).annexes.find(({ kind }) => kind === 'tasks');
  if (part?.kind !== 'tasks') throw new Error('No annex of tasks');
  const columns = taskColumns(part.annex, false);
  return ['amount', 'unit'].map((key) => columns.find((column) => column.key === key)?.heading);
}

test('a percentage, times or an amount, with its unit', () => {
  expect(headings({ kind: 'continuous' }, { kind: 'none' })).toEqual([
    'Tỷ lệ (%) hoặc số lần, số lượng',
    'Đơn vị tính',
  ]);
});

test('cases in time and cases that arose, where a term is relative', () => {
  expect(headings({ kind: 'none' }, relative)).toEqual([
    'Tỷ lệ (%), số lần hoặc số đúng hạn',
    'Đơn vị tính hoặc số phát sinh',
  ]);
});
