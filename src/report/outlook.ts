/** Where the year's end will find a row (ước thực hiện); without an estimate, it is neither reached nor missed. */
import type { TaskEntry } from '../entries/entries';
import type { Day } from '../plan/day';

export type Outlook = 'reached' | 'short' | 'not-estimated';

/** Of what is reached when all of it is. */
export function outlookOfAll(outlooks: readonly Outlook[]): Outlook {
  if (outlooks.includes('short')) return 'short';
  return outlooks.includes('not-estimated') ? 'not-estimated' : 'reached';
}

/** Of a task that is not complete yet. A day of completion alone is an estimate too. */
export function estimatedOutlook(
  { estimate, estimatedOn }: Pick<TaskEntry, 'estimate' | 'estimatedOn'>,
  yearEnd: Day,
): Outlook {
  if (estimate !== undefined) return estimate === 1 ? 'reached' : 'short';
  if (estimatedOn !== undefined) return estimatedOn <= yearEnd ? 'reached' : 'short';
  return 'not-estimated';
}
