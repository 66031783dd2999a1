/** Day and month the other way round: "05/11" typed where Excel puts the month first. */
import { dateOf, day, monthOf, yearOf, type Day } from '../plan/day';

/** swappedDay("2026-11-05") is "2026-05-11"; undefined where it would be no day or the same one. */
function swappedDay(of: Day): Day | undefined {
  if (dateOf(of) === monthOf(of) || dateOf(of) > 12) return undefined;
  return day(yearOf(of), dateOf(of), monthOf(of));
}

/** The swapped day as a parameter and a repair, where it lies within the bounds and so would make sense. */
export function swapWithin(of: Day, from: Day, to: Day): { readonly swapped?: Day } {
  const swapped = swappedDay(of);
  return swapped !== undefined && swapped >= from && swapped <= to ? { swapped } : {};
}
