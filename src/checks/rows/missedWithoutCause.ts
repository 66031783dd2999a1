/** Không đạt, the year's result, and no cause given. */
import { filledMeasures } from '../lines';
import type { CheckInput, Found, NoParams } from '../rule';

export const missedWithoutCause = (input: CheckInput): Found<NoParams>[] =>
  filledMeasures(input).flatMap(({ measure, entry, figure }) =>
    figure.verdict === 'missed' && entry.cause === undefined ? [{ rowId: measure.id, field: 'cause', params: {} }] : [],
  );
