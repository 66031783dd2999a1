/** The workbook carries macros: never run, never carried over. */
import { factsOf } from '../facts';
import type { CheckInput, Found, NoParams } from '../rule';

export const macros = ({ reading }: CheckInput): Found<NoParams>[] =>
  factsOf(reading, 'macros').map(() => ({ params: {} }));
