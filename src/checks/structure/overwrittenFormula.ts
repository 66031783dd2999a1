/** A value stands where our formula stood; figures are computed anew and do not use it. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const overwrittenFormula = ({ reading }: CheckInput): Found<{ heading: string }>[] =>
  factsOf(reading, 'overwritten-formula').map(({ sheet, cell, rowId, heading }) => ({
    sheet,
    cell,
    rowId,
    params: { heading },
  }));
