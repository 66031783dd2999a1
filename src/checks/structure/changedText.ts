/** The annex's own words were changed; the report uses the plan's. */
import { factsOf } from '../facts';
import type { CheckInput, Found } from '../rule';

export const changedText = ({ reading }: CheckInput): Found<{ heading: string; expected: string; found: string }>[] =>
  factsOf(reading, 'changed-text').map(({ sheet, cell, rowId, heading, expected, found }) => ({
    sheet,
    cell,
    rowId,
    params: { heading, expected, found },
  }));
