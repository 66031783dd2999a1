/** A denominator of 0. Where nothing arose, 0/0 is said with "Không phát sinh". */
import type { RowCase } from '../../entries/entries';
import { filledMeasures } from '../lines';
import type { CheckInput, Found } from '../rule';

const WITHOUT_FIGURES: readonly (RowCase | undefined)[] = ['not-arisen', 'out-of-scope', 'stopped'];

export const zeroDenominator = (input: CheckInput): Found<{ label: string; isNothing: boolean }>[] =>
  filledMeasures(input).flatMap(({ measure, entry }) =>
    measure.kind === 'ratio' && entry.denominator === 0 && !WITHOUT_FIGURES.includes(entry.rowCase)
      ? [
          {
            rowId: measure.id,
            field: 'denominator',
            params: {
              label: measure.denominator ?? '',
              isNothing: measure.mayNotArise && entry.numerator === 0,
            },
          },
        ]
      : [],
  );
