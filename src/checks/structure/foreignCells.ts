/** Contents beside the form's cells on a sheet of ours, as an inserted column; they stay in the original file. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const foreignCells = ({ reading }: CheckInput): Found<{ text: string; count: number }>[] =>
  factsOf(reading, 'foreign-cells').map(({ sheet, cell, text, count }) => ({ sheet, cell, params: { text, count } }));
