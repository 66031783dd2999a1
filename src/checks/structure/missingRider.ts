/** A plan reported on within this report of which the workbook has no rows. Silent where its sheet stands there unread. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export function missingRider({ reading, riding }: CheckInput): Found<{ number: string }>[] {
  const standing = factsOf(reading, 'foreign-sheet').map(({ planId }) => planId);
  return riding.missing.filter(({ id }) => !standing.includes(id)).map(({ number }) => ({ params: { number } }));
}
