/** Completed, or in operation, on a day after the one the figures are of. */
import type { Field } from '../../entries/entries';
import type { Day } from '../../plan/day';
import { annexOf, firstDay } from '../../plan/scope';
import { enteredDays } from '../enteredCells';
import type { CheckInput, Found } from '../rule';
import { swapWithin } from '../swappedDay';

const PAST_DAYS: readonly Field[] = ['completedOn', 'operatingSince'];

export const completedAfterCutOff = ({
  scope,
  reading,
}: CheckInput): Found<{ day: Day; cutOff: Day; swapped?: Day }>[] =>
  enteredDays(reading).flatMap(({ at, value: day }) => {
    if (!PAST_DAYS.includes(at.field) || day <= scope.cutOff) return [];
    const swap = swapWithin(day, firstDay(annexOf(scope, at.rowId)?.plan ?? scope.plan), scope.cutOff);
    return [
      {
        ...at,
        params: { day, cutOff: scope.cutOff, ...swap },
        ...(swap.swapped !== undefined && { repair: swap.swapped }),
      },
    ];
  });
