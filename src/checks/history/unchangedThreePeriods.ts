/**
 * The same figures and result in this period and the two before. Not for what is complete or met, nor for what moves by
 * the quarter or year anyway.
 */
import type { Field } from '../../entries/entries';
import type { Task } from '../../plan/plan';
import { earlierEntries } from '../earlier';
import type { EntryFields } from '../fields';
import { filledMeasures, filledTasks, isByPercent } from '../lines';
import type { CheckInput, Found } from '../rule';

const BEFORE = 2;
const FIGURES: readonly Field[] = ['numerator', 'denominator', 'value', 'percent', 'times', 'quantity'];

export const unchangedThreePeriods = (input: CheckInput): Found<{ since: string }>[] => [
  ...filledMeasures(input).flatMap(({ measure, entry, figure: { verdict } }) => {
    const isOpen = verdict === 'not-yet-met' && measure.availability === 'month';
    return isOpen ? unchanged(input, measure.id, entry) : [];
  }),
  ...filledTasks(input).flatMap(({ task, entry }) =>
    isMonthly(task) && entry.percent !== 1 && entry.rowCase === undefined ? unchanged(input, task.id, entry) : [],
  ),
];

function isMonthly(task: Task): boolean {
  const { schedule } = task.due;
  if (schedule.kind === 'recurring') return schedule.per === 'week' || schedule.per === 'month';
  return isByPercent(task) || schedule.kind === 'continuous';
}

function unchanged(input: CheckInput, rowId: string, entry: EntryFields): Found<{ since: string }>[] {
  const before = earlierEntries(input, rowId).slice(-BEFORE);
  const [since] = before;
  const field = [...FIGURES, 'result' as const].find((name) => entry[name] !== undefined);
  const isSame = before.every((earlier) => isSameReport(earlier.entry, entry));
  return since && field && before.length === BEFORE && isSame
    ? [{ rowId, field, params: { since: since.period } }]
    : [];
}

/** The result text counts only where the history has kept it. */
function isSameReport(earlier: EntryFields, now: EntryFields): boolean {
  const hasFigure = FIGURES.some((field) => earlier[field] !== undefined);
  if (!hasFigure && earlier.result === undefined) return false;
  return (
    FIGURES.every((field) => earlier[field] === now[field]) &&
    (earlier.result === undefined || earlier.result === now.result)
  );
}
