/** A milestone at 100 % without its day of operation: it is met only when in operation. */
import { filledMeasures } from '../lines';
import type { CheckInput, Found, NoParams } from '../rule';

export const operationDayMissing = (input: CheckInput): Found<NoParams>[] =>
  filledMeasures(input).flatMap(({ measure, entry }) =>
    measure.kind === 'milestone' && entry.value === 1 && entry.operatingSince === undefined
      ? [{ rowId: measure.id, field: 'operatingSince', params: {} }]
      : [],
  );
