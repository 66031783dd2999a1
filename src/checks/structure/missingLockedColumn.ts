/** A column of the annex's own words or of formulas was deleted; both are known without it. */
import { factsOf, onSheets } from '../facts';
import type { CheckInput, Found } from '../rule';

export const missingLockedColumn = ({ reading }: CheckInput): Found<{ heading: string }>[] =>
  onSheets(reading, factsOf(reading, 'missing-column'))
    .filter(({ isEntry }) => !isEntry)
    .map(({ sheet, heading }) => ({ sheet, params: { heading } }));
