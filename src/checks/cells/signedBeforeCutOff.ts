/** Signed before the day the figures are of. */
import { yearOf, type Day } from '../../plan/day';
import type { CheckInput, Found } from '../rule';
import { swapWithin } from '../swappedDay';

export function signedBeforeCutOff({
  scope: { cutOff },
  reading,
}: CheckInput): Found<{ signedOn: Day; cutOff: Day; swapped?: Day }>[] {
  const { signedOn } = reading.entries.info;
  if (signedOn === undefined || signedOn >= cutOff) return [];
  const swap = swapWithin(signedOn, cutOff, `${yearOf(signedOn)}-12-31`);
  return [
    {
      rowId: 'info',
      field: 'signedOn',
      params: { signedOn, cutOff, ...swap },
      ...(swap.swapped !== undefined && { repair: swap.swapped }),
    },
  ];
}
