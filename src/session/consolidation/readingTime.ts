/** How long a reading will take, by how long it took so far. */
import type { Progress } from './calls';

/** Before so many files an estimate would jump about. */
const ENOUGH = 3;

/** @param now the instant, ISO */
export type ReadingTime = (progress: Progress, now: string) => { readonly secondsLeft?: number };

export function readingFrom(begun: string): ReadingTime {
  return ({ done, of }, now) => {
    if (done < ENOUGH) return {};
    const taken = Date.parse(now) - Date.parse(begun);
    return { secondsLeft: Math.ceil(((taken / done) * (of - done)) / 1000) };
  };
}
