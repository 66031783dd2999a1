/** A task still under way that is expected on a day already past: last month's forecast, carried forward. */
import type { Day } from '../../plan/day';
import { yearEnd } from '../../plan/scope';
import { filledTasks, isSetAside } from '../lines';
import type { CheckInput, Found } from '../rule';
import { swapWithin } from '../swappedDay';

export function expectedBeforeCutOff(input: CheckInput): Found<{ day: Day; cutOff: Day; swapped?: Day }>[] {
  const { cutOff } = input.scope;
  return filledTasks(input).flatMap(({ task, entry }) => {
    const day = entry.expectedOn;
    if (day === undefined || day >= cutOff || entry.percent === 1 || isSetAside(entry)) return [];
    return [
      {
        rowId: task.id,
        field: 'expectedOn',
        params: { day, cutOff, ...swapWithin(day, cutOff, yearEnd(input.scope)) },
      },
    ];
  });
}
