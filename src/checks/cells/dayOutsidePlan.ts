/** A day outside the plan's time, most often a mistyped year. What is expected, or newly due, may lie in the year after. */
import type { Field } from '../../entries/entries';
import { yearOf, type Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { annexOf, firstDay, yearEnd, type ReportScope } from '../../plan/scope';
import { enteredDays } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

const yearAfter = (plan: Plan): Day => `${yearOf(plan.until) + 1}-12-31`;

/** What is reported on after its plan's time, as 95's tasks of 2025 are in 2026, may be done until the cut-off. */
const LAST_DAY: Partial<Record<Field, (plan: Plan, scope: ReportScope) => Day>> = {
  completedOn: ({ until }, { cutOff }) => (cutOff > until ? cutOff : until),
  estimatedOn: (_, scope) => yearEnd(scope),
  expectedOn: yearAfter,
  newDue: yearAfter,
};

export const dayOutsidePlan = ({ scope, reading }: CheckInput): Found<{ day: Day; from: Day; until: Day }>[] =>
  enteredDays(reading).flatMap(({ at, value: day }) => {
    const plan = annexOf(scope, at.rowId)?.plan ?? scope.plan;
    const from = firstDay(plan);
    const until = LAST_DAY[at.field]?.(plan, scope);
    if (until === undefined || (day >= from && day <= until)) return [];
    return [{ ...at, params: { day, from, until } }];
  });
