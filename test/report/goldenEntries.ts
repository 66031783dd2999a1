/** What an agency may have entered in every row of a real scope: all done, nothing done; and the row ids of shorthand. */
import type { Entries, MeasureEntry, TaskEntry } from '../../src/entries/entries';
import { occurrences } from '../../src/figures/occurrences';
import { emptyEntries } from '../../src/layout/emptyEntries';
import type { Measure } from '../../src/plan/measure';
import type { Task } from '../../src/plan/plan';
import { dueDay } from '../../src/plan/schedule';
import type { ReportScope } from '../../src/plan/scope';

type Given = Partial<Omit<Entries, 'measures' | 'tasks'>> & {
  /** By the row's number where the plan has one annex of the kind, else by its annex and number: "3", "MT/a", "3#2". */
  readonly measures?: Readonly<Record<string, MeasureEntry>>;
  readonly tasks?: Readonly<Record<string, TaskEntry>>;
};

/** Entries of some rows: entriesOf(scope, { tasks: { 33: { percent: 1 } } }). */
export function entriesOf(scope: ReportScope, { measures = {}, tasks = {}, ...rest }: Given): Entries {
  const idOf = (kind: 'targets' | 'tasks', key: string): string => {
    const annex = scope.plan.annexes.find((each) => each.kind === kind)!;
    return `${scope.plan.id}/${key.includes('/') ? key : `${annex.id}/${key}`}`;
  };
  return {
    ...emptyEntries(scope),
    ...rest,
    measures: new Map(
      Object.entries(measures).map(([key, entry]) => [idOf('targets', key.includes('#') ? key : `${key}#1`), entry]),
    ),
    tasks: new Map(Object.entries(tasks).map(([key, entry]) => [idOf('tasks', key), entry])),
  };
}

/** Every row led, as two functions say. */
function inEveryRow(
  scope: ReportScope,
  ofMeasure: (measure: Measure) => MeasureEntry,
  ofTask: (task: Task) => TaskEntry,
): Entries {
  return {
    ...emptyEntries(scope),
    measures: new Map(
      scope.leads.targets.flatMap(({ measures }) => measures.map((measure) => [measure.id, ofMeasure(measure)])),
    ),
    tasks: new Map(scope.leads.tasks.map((task) => [task.id, ofTask(task)])),
  };
}

/** Every target reached, every task complete by its day, or by the cut-off where that is earlier. */
export const allDone = (scope: ReportScope): Entries =>
  inEveryRow(
    scope,
    ({ kind }) => {
      if (kind === 'ratio') return { numerator: 20, denominator: 20 };
      return kind === 'milestone' ? { value: 1, operatingSince: '2026-02-01' } : { numerator: 1, value: 0 };
    },
    ({ due: { schedule } }) => {
      if (schedule.kind === 'continuous') return { result: 'Đã thực hiện theo kế hoạch' };
      if (schedule.kind === 'recurring') return { times: occurrences(schedule, scope.plan.from, scope.cutOff).ofYear };
      if (schedule.kind === 'relative') return { arisen: 3, onTime: 3 };
      const due = dueDay(schedule) ?? scope.cutOff;
      return { percent: 1, completedOn: due < scope.cutOff ? due : scope.cutOff, result: 'Báo cáo số 12/BC-SNV' };
    },
  );

/** Every row told of, and nothing done in any. */
export const nothingDone = (scope: ReportScope): Entries =>
  inEveryRow(
    scope,
    () => ({ numerator: 0, denominator: 20, cause: 'Chưa bố trí được kinh phí' }),
    ({ due: { schedule } }) => {
      if (schedule.kind === 'continuous') return { delayCause: 'Chưa phát sinh nội dung' };
      if (schedule.kind === 'recurring') return { times: 0 };
      return { percent: 0, delayCause: 'Chưa bố trí được kinh phí', expectedOn: '2026-12-20' };
    },
  );
