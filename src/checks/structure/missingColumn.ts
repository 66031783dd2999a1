/** A column of entries was deleted: what stood in it is lost. */
import { factsOf, onSheets } from '../facts';
import type { CheckInput, Found } from '../rule';

export const missingColumn = ({ reading }: CheckInput): Found<{ heading: string }>[] =>
  onSheets(reading, factsOf(reading, 'missing-column'))
    .filter(({ isEntry }) => isEntry)
    .map(({ sheet, heading }) => ({ sheet, params: { heading } }));
