/** The same row stands twice: which of the two counts only the officer can say. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const duplicatedRow = ({ reading }: CheckInput): Found<{ no: string }>[] =>
  factsOf(reading, 'duplicated-row').map(({ sheet, cell, rowId, no }) => ({ sheet, cell, rowId, params: { no } }));
