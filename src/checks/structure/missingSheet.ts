/** A sheet with entries is not in the workbook. */
import { factsOf } from '../facts';
import type { CheckInput, Found, NoParams } from '../rule';

export const missingSheet = ({ reading }: CheckInput): Found<NoParams>[] =>
  factsOf(reading, 'missing-sheet').map(({ sheet }) => ({ sheet, params: {} }));
