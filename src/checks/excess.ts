/** Ratios whose numerator is above their denominator: a fault, or to be explained where the plan's measure allows it. */
import { filledMeasures } from './lines';
import type { CheckInput, Found } from './rule';

export const excessNumerators = (
  input: CheckInput,
  { mayExceed }: { readonly mayExceed: boolean },
): Found<{ numerator: number; denominator: number }>[] =>
  filledMeasures(input).flatMap(({ measure, entry: { numerator, denominator } }) =>
    measure.kind === 'ratio' &&
    measure.mayExceed === mayExceed &&
    numerator !== undefined &&
    denominator !== undefined &&
    numerator > denominator
      ? [{ rowId: measure.id, field: 'numerator', params: { numerator, denominator } }]
      : [],
  );
