/** The workbook takes values from other files: never followed, so they may be out of date. */
import { factsOf } from '../facts';
import type { CheckInput, Found, NoParams } from '../rule';

export const externalLinks = ({ reading }: CheckInput): Found<NoParams>[] =>
  factsOf(reading, 'external-links').map(() => ({ params: {} }));
