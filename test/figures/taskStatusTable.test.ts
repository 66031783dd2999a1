/**
 * The status table is total: every combination of inputs has exactly one status. The table below is written out anew
 * from the rules, as predicates, so that two statuses claiming one case, or none, would show.
 */
import { rowCases, type TaskEntry } from '../../src/entries/entries';
import { taskFigure, taskStatuses, type TaskStatus } from '../../src/figures/task';
import { dueDay, type Schedule } from '../../src/plan/schedule';
import { task } from './builder';

const CUT_OFF = '2026-11-12';
const schedules: Schedule[] = [
  { kind: 'once', due: '2026-06-30' },
  { kind: 'once', due: '2026-12-31' },
  { kind: 'span', from: '2025-01-01', due: '2026-06-30' },
  {
    kind: 'several',
    parts: [
      { of: 'xã', due: '2026-03-31' },
      { of: 'thành phố', due: '2026-12-31' },
    ],
  },
  { kind: 'recurring', times: 1, per: 'quarter', occurrence: 'phiên họp' },
  { kind: 'continuous' },
  { kind: 'relative', terms: [{ days: 5, working: false, side: 'after', event: 'ngày ban hành' }] },
  { kind: 'none' },
];

interface Case {
  readonly schedule: Schedule;
  readonly entry: TaskEntry;
  readonly due: string | undefined;
}

function* cases(): Generator<Case> {
  for (const schedule of schedules)
    for (const percent of [undefined, 0, 0.5, 1])
      for (const completedOn of [undefined, '2026-05-01', '2026-11-01'])
        for (const result of [undefined, 'Đã làm'])
          for (const rowCase of [undefined, ...rowCases])
            for (const newDue of [undefined, '2026-09-30', '2026-12-31'])
              for (const count of [undefined, 2]) {
                const entry: TaskEntry = {
                  ...(percent !== undefined && { percent }),
                  ...(completedOn !== undefined && { completedOn }),
                  ...(result !== undefined && { result }),
                  ...(rowCase !== undefined && { rowCase }),
                  ...(newDue !== undefined && { newDue }),
                  ...(count !== undefined && { times: count, arisen: count, onTime: count }),
                };
                const own = dueDay(schedule);
                yield { schedule, entry, due: own !== undefined && rowCase === 'extended' ? newDue : own };
              }
}

const isSetAside = ({ entry }: Case): boolean => entry.rowCase === 'out-of-scope' || entry.rowCase === 'stopped';
const isEmpty = ({ entry }: Case): boolean => Object.keys(entry).length === 0;
const isReported = (of: Case): boolean => !isSetAside(of) && !isEmpty(of);
const isDated = ({ schedule }: Case): boolean => ['once', 'span', 'several', 'none'].includes(schedule.kind);
const hasDue = (of: Case): boolean => isReported(of) && isDated(of) && of.due !== undefined;
const hasNoDue = (of: Case): boolean => isReported(of) && isDated(of) && of.due === undefined;
const isUnderWay = (of: Case): boolean => hasDue(of) && of.entry.percent === 0.5;
const isUntouched = (of: Case): boolean => hasDue(of) && of.entry.percent === 0;
const isLate = ({ due }: Case): boolean => due !== undefined && CUT_OFF > due;
const isExtended = ({ entry }: Case): boolean => entry.rowCase === 'extended';
const isCounted = ({ schedule, entry }: Case): boolean =>
  schedule.kind === 'recurring' ? entry.times !== undefined : entry.arisen !== undefined && entry.onTime !== undefined;
const isOf = (of: Case, kind: Schedule['kind']): boolean => isReported(of) && of.schedule.kind === kind;

const table: Record<TaskStatus, (of: Case) => boolean> = {
  'out-of-scope': ({ entry }) => entry.rowCase === 'out-of-scope',
  stopped: ({ entry }) => entry.rowCase === 'stopped',
  'not-reported': isEmpty,
  'done-on-time': (of) => hasDue(of) && of.entry.percent === 1 && (of.entry.completedOn ?? '9') <= (of.due ?? ''),
  'done-late': (of) => hasDue(of) && of.entry.percent === 1 && (of.entry.completedOn ?? '') > (of.due ?? ''),
  'done-undated': (of) => hasDue(of) && of.entry.percent === 1 && of.entry.completedOn === undefined,
  'done-no-due': (of) => hasNoDue(of) && of.entry.percent === 1,
  ongoing: (of) => isUnderWay(of) && !isLate(of),
  overdue: (of) => isUnderWay(of) && isLate(of),
  'not-started': (of) => isUntouched(of) && !isLate(of),
  'not-started-overdue': (of) => isUntouched(of) && isLate(of),
  unquantified: (of) =>
    (hasDue(of) && of.entry.percent === undefined && !isExtended(of)) ||
    ((isOf(of, 'recurring') || isOf(of, 'relative')) && !isCounted(of)),
  extended: (of) =>
    isExtended(of) && ((hasDue(of) && of.entry.percent === undefined) || (hasNoDue(of) && of.entry.percent !== 1)),
  'no-due': (of) => hasNoDue(of) && of.entry.percent !== 1 && !isExtended(of),
  'continuous-results': (of) => isOf(of, 'continuous') && of.entry.result !== undefined,
  'continuous-none': (of) => isOf(of, 'continuous') && of.entry.result === undefined,
  recurring: (of) => isOf(of, 'recurring') && isCounted(of),
  relative: (of) => isOf(of, 'relative') && isCounted(of),
};

describe('the status table', () => {
  const all = [...cases()];

  it('gives every combination exactly one status, the one that is computed', () => {
    for (const each of all) {
      const claimed = taskStatuses.filter((status) => table[status](each));
      const { status } = taskFigure(task(each.schedule), each.entry, { planFrom: '2026-01-01', cutOff: CUT_OFF });
      if (claimed.length !== 1 || claimed[0] !== status) {
        throw new Error(`${JSON.stringify(each)}: claimed ${claimed.join(', ')}, computed ${status}`);
      }
    }
    expect(all).toHaveLength(8 * 4 * 3 * 2 * 6 * 3 * 2);
  });

  it('reaches every status', () => {
    const reached = new Set(
      all.map(
        ({ schedule, entry }) => taskFigure(task(schedule), entry, { planFrom: '2026-01-01', cutOff: CUT_OFF }).status,
      ),
    );
    expect([...reached].sort()).toEqual([...taskStatuses].sort());
  });
});
