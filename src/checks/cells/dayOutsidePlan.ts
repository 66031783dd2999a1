/** A day outside the plan's time, most often a mistyped year. What is expected, or newly due, may lie in the year after. */
import type { Field } from '../../entries/entries';
import { yearOf, type Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { enteredDays } from '../enteredCells';
import type { CheckInput, Found } from '../rule';

const yearAfter = (plan: Plan): Day => `${yearOf(plan.until) + 1}-12-31`;

const LAST_DAY: Partial<Record<Field, (plan: Plan) => Day>> = {
  completedOn: (plan) => plan.until,
  estimatedOn: (plan) => plan.until,
  expectedOn: yearAfter,
  newDue: yearAfter,
};

export const dayOutsidePlan = ({
  scope: { plan },
  reading,
}: CheckInput): Found<{ day: Day; from: Day; until: Day }>[] =>
  enteredDays(reading).flatMap(({ at, value: day }) => {
    const until = LAST_DAY[at.field]?.(plan);
    if (until === undefined || (day >= plan.from && day <= until)) return [];
    return [{ ...at, params: { day, from: plan.from, until } }];
  });
