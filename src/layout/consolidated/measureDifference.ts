/** How far a measure's figure moved since the period before, over the agencies in both, as native formulas. */
import type { CityMeasure } from '../../consolidation/city/city';
import type { LongLine } from '../../consolidation/longTable/longLine';
import type { Verdict } from '../../figures/measure';
import type { At } from '../column';
import type { CoverageFormulas, Formula } from './coverageFormulas';
import { is, type Condition } from './dataGrid';
import { labelOf } from './dataLabels';

/** The line counted then. */
const IN_BOTH: Condition = ['previousStatus', '"?*"'];

interface Moment {
  readonly status: keyof LongLine;
  readonly numerator: keyof LongLine;
  readonly denominator: keyof LongLine;
  readonly value: keyof LongLine;
}

const NOW: Moment = { status: 'status', numerator: 'numerator', denominator: 'denominator', value: 'value' };
const THEN: Moment = {
  status: 'previousStatus',
  numerator: 'previousNumerator',
  denominator: 'previousDenominator',
  value: 'previousValue',
};

/** Points of a percentage; a count is its own. */
export const pointsOf = ({ judgedAs }: Pick<CityMeasure, 'judgedAs'>): number =>
  judgedAs.unit === 'percent' && judgedAs.kind !== 'yes-no' ? 100 : 1;

export function measureDifference(
  city: CityMeasure,
  coverage: CoverageFormulas<Verdict>,
): { readonly change: Formula; readonly over: Formula } {
  const figure = (moment: Moment): Formula => momentFormula(city, coverage, moment);
  const points = pointsOf(city) === 1 ? '' : `*${pointsOf(city)}`;
  return {
    // A quotient over nothing is an error, and there is no difference.
    change: (at) => `IFERROR((${figure(NOW)(at)}-${figure(THEN)(at)})${points},"")`,
    over: (at) => `IF(ISNUMBER(${at('difference')}),${coverage.counting(IN_BOTH)(at)},0)`,
  };
}

function momentFormula({ measure, adding }: CityMeasure, coverage: CoverageFormulas<Verdict>, moment: Moment): Formula {
  const withFigure: readonly Condition[] = [IN_BOTH, [moment.status, `"<>${labelOf('status', 'not-arisen')}"`]];
  const number = coverage.counting(...withFigure);
  const sum = (key: keyof LongLine): Formula => coverage.sumCounting(key, ...withFigure);
  const met = (at: At): string =>
    (['met', 'exceeded'] as const)
      .map((verdict) => coverage.counting(IN_BOTH, is(moment.status, verdict))(at))
      .join('+');
  if (adding === 'share-of-agencies') return (at) => `(${met(at)})/${number(at)}`;
  switch (measure.kind) {
    case 'ratio':
      return (at) => `${sum(moment.numerator)(at)}/${sum(moment.denominator)(at)}`;
    case 'yes-no':
    case 'count':
      return (at) => `${sum(moment.numerator)(at)}/(${number(at)}>0)`;
    case 'level':
    case 'milestone':
    case 'average':
      return (at) => `${sum(moment.value)(at)}/(${number(at)}=1)`;
  }
}
