/** Lines for every case a task's status can meet: schedules, percentages, days, texts, cases, extensions. */
import type { TaskEntry } from '../../src/entries/entries';
import { LARGEST_COUNT } from '../../src/entries/limits';
import type { Task } from '../../src/plan/plan';
import type { ReportScope } from '../../src/plan/scope';
import { cases, numbered, schedules, scopeOfRows } from './madeUp';
import { report, type Report } from './report';

function* taskEntries(): Generator<TaskEntry> {
  const extensions = [
    ...cases.filter((rowCase) => rowCase !== 'extended').map((rowCase) => ({ rowCase, newDue: undefined })),
    ...[undefined, '2026-09-30', '2026-12-31'].map((newDue) => ({ rowCase: 'extended' as const, newDue })),
  ];
  for (const amount of [undefined, 0, 0.5, 1])
    for (const completedOn of [undefined, '2026-05-01', '2026-06-30', '2026-11-01'])
      for (const result of [undefined, 'Đã làm'])
        for (const { rowCase, newDue } of extensions) {
          yield {
            ...(amount !== undefined && { percent: amount }),
            ...(completedOn !== undefined && { completedOn }),
            ...(result !== undefined && { result }),
            ...(rowCase !== undefined && { rowCase }),
            ...(newDue !== undefined && { newDue }),
          };
        }
}

/** A fraction stands for a count where the schedule asks for one. */
function asked({ percent: amount, ...rest }: TaskEntry, kind: Task['due']['schedule']['kind']): TaskEntry {
  if (amount === undefined) return rest;
  const count = Math.round(Math.abs(amount) * 10);
  switch (kind) {
    case 'continuous':
      return { ...rest, quantity: count, ...(amount === 1 && { unit: 'cuộc' }) };
    case 'recurring':
      return { ...rest, times: count };
    case 'relative':
      return amount === 0.5 ? { ...rest, onTime: count } : { ...rest, onTime: count, arisen: count };
    default:
      return { ...rest, percent: amount };
  }
}

/** Percentages out of bounds, and the other cells alone. */
const odd: readonly TaskEntry[] = [
  { percent: 85 },
  { percent: -0.1 },
  { percent: 1.01, completedOn: '2026-05-01' },
  { expectedOn: '2026-12-15' },
  { proposal: 'Đề nghị bố trí kinh phí', level: 'city' },
  { basis: 'Công văn số 12' },
  { delayCause: 'Thiếu người' },
];
const oddCounts: readonly TaskEntry[] = [
  { times: LARGEST_COUNT, quantity: LARGEST_COUNT, onTime: LARGEST_COUNT, arisen: LARGEST_COUNT },
  { times: 2.5, quantity: 2.5, onTime: 2.5, arisen: 3 },
  { times: -1, quantity: -1, onTime: 1, arisen: -1 },
  { unit: 'tin, bài', arisen: 3 },
];

export function tasksOf(scope: Pick<ReportScope, 'cutOff'>): Report {
  const tasks: Task[] = [];
  const entries = new Map<string, TaskEntry>();
  for (const schedule of schedules)
    for (const entry of [...taskEntries(), ...odd, ...oddCounts]) {
      const added = numbered(String(tasks.length + 1), schedule);
      tasks.push(added);
      const own = fieldsOf(asked(entry, schedule.kind), schedule.kind);
      if (Object.keys(own).length > 0) entries.set(added.id, own);
    }
  return report(scopeOfRows([], tasks, scope), { tasks: entries });
}

/** The fields a line of this schedule has cells for. */
function fieldsOf(entry: TaskEntry, kind: Task['due']['schedule']['kind']): TaskEntry {
  const amounts = { continuous: ['quantity', 'unit'], recurring: ['times'], relative: ['onTime', 'arisen'] } as const;
  const own: readonly string[] =
    kind === 'continuous' || kind === 'recurring' || kind === 'relative' ? amounts[kind] : ['percent'];
  const others = ['quantity', 'unit', 'times', 'onTime', 'arisen', 'percent'].filter((field) => !own.includes(field));
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !others.includes(field)));
}
