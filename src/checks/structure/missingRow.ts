/** A row the agency leads is not on its sheet, so it stays unreported. */
import { factsOf, onSheets } from '../facts';
import { isCoordinated } from '../lines';
import type { CheckInput, Found } from '../rule';

export const missingRow = ({ scope, reading }: CheckInput): Found<{ no: string }>[] =>
  onSheets(reading, factsOf(reading, 'missing-row'))
    .filter(({ rowId }) => !isCoordinated(scope, rowId))
    .map(({ sheet, rowId, no }) => ({ sheet, rowId, params: { no } }));
