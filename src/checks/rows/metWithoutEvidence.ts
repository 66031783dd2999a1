/** Đạt or Vượt without evidence. */
import { filledMeasures } from '../lines';
import type { CheckInput, Found } from '../rule';

export const metWithoutEvidence = (input: CheckInput): Found<{ verdict: 'met' | 'exceeded' }>[] =>
  filledMeasures(input).flatMap(({ measure, entry, figure: { verdict } }) =>
    (verdict === 'met' || verdict === 'exceeded') && entry.evidence === undefined
      ? [{ rowId: measure.id, field: 'evidence', params: { verdict } }]
      : [],
  );
