/** A row the agency coordinates was deleted: its one text was optional. */
import { factsOf, onSheets } from '../facts';
import { isCoordinated } from '../lines';
import type { CheckInput, Found } from '../rule';

export const missingCoordinatingRow = ({ scope, reading }: CheckInput): Found<{ no: string }>[] =>
  onSheets(reading, factsOf(reading, 'missing-row'))
    .filter(({ rowId }) => isCoordinated(scope, rowId))
    .map(({ sheet, rowId, no }) => ({ sheet, rowId, params: { no } }));
