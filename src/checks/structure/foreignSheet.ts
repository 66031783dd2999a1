/** A sheet that is none of ours; it stays in the original file. An annex of another plan is planNotCarried. */
import { factsOf } from '../facts';
import type { CheckInput, Found, NoParams } from '../rule';

export const foreignSheet = ({ reading }: CheckInput): Found<NoParams>[] =>
  factsOf(reading, 'foreign-sheet').flatMap(({ sheet, planId }) =>
    planId === undefined ? [{ sheet, params: {} }] : [],
  );
