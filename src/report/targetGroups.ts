/** How verdicts group in sentences. */
import type { Verdict } from '../figures/measure';

/** Before the year ends, or as its result. */
export const isUnmet = (verdict: Verdict): boolean => verdict === 'not-yet-met' || verdict === 'missed';

/** Left out of every count, and listed. */
export const leavesCounts = (verdict: Verdict): boolean =>
  verdict === 'out-of-scope' || verdict === 'stopped' || verdict === 'not-arisen';
