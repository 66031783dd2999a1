/** The native formulas of a measure's city figure: over Dữ liệu they give exactly what src/consolidation/city gives. */
import type { CityMeasure } from '../../consolidation/city/city';
import type { ConsolidationScope } from '../../consolidation/scope';
import { pastComparator } from '../../figures/compare';
import { isDue } from '../../figures/figures';
import { verdictLabels } from '../../figures/labels';
import type { Verdict } from '../../figures/measure';
import type { Measure } from '../../plan/measure';
import { verdictDay } from '../../plan/scope';
import { unreachable } from '../../result';
import type { At } from '../column';
import { quoted } from '../formula';
import { attainmentFormula, comparison, metFormula, resultFormula } from '../targetFormulas';
import { coverageFormulas, type CoverageFormulas, type Formula } from './coverageFormulas';
import { is, type Condition, type DataFormulas } from './dataGrid';
import { labelOf } from './dataLabels';
import { measureDifference } from './measureDifference';

export interface MeasureFormulas {
  readonly coverage: CoverageFormulas<Verdict>;
  /** Absent where the figure has none. */
  readonly numerator?: Formula;
  readonly denominator?: Formula;
  readonly result: Formula;
  readonly attainment: Formula;
  readonly verdict: Formula;
  readonly change: Formula;
  readonly over: Formula;
}

/** Lines in the figure that add something to it. */
const WITH_FIGURE: Condition = ['status', `"<>${labelOf('status', 'not-arisen')}"`];

const isMet: readonly Condition[] = [is('status', 'met'), is('status', 'exceeded')];

/** @param at keys reported, expected, setAside, noData, numerator, denominator and result must be cells of the line. */
export function measureFormulas(
  city: CityMeasure,
  scope: Pick<ConsolidationScope, 'period' | 'cutOff'>,
  data: DataFormulas,
): MeasureFormulas {
  const { measure, judgedAs, adding } = city;
  const coverage = coverageFormulas<Verdict>(data, measure.measuredBy, [is('adding', adding)]);
  const whole =
    (formula: Formula): Formula =>
    (at) =>
      `IF(${coverage.counting(WITH_FIGURE)(at)}>0,${formula(at)},"")`;
  const met: Formula = (at) => isMet.map((condition) => coverage.counting(condition)(at)).join('+');
  const parts = ((): Pick<MeasureFormulas, 'numerator' | 'denominator'> => {
    if (adding === 'share-of-agencies') {
      return { numerator: whole(met), denominator: whole(coverage.counting(WITH_FIGURE)) };
    }
    switch (measure.kind) {
      case 'ratio':
        return {
          numerator: whole(coverage.sumCounting('numerator', WITH_FIGURE)),
          denominator: whole(coverage.sumCounting('denominator', WITH_FIGURE)),
        };
      case 'yes-no':
      case 'count':
        return { numerator: whole(coverage.sumCounting('numerator', WITH_FIGURE)) };
      case 'level':
      case 'milestone':
      case 'average':
        return {};
      default:
        return unreachable(measure.kind);
    }
  })();
  const onlyValue: Formula = (at) =>
    `IF(${coverage.counting(WITH_FIGURE)(at)}=1,${coverage.sumCounting('value', WITH_FIGURE)(at)},"")`;
  return {
    coverage,
    ...parts,
    result: parts.numerator ? (at) => resultFormula(judgedAs, at) : onlyValue,
    attainment: (at) => attainmentFormula(judgedAs, at),
    verdict: verdictFormula(city, scope, coverage),
    ...measureDifference(city, coverage),
  };
}

function verdictFormula(
  { plan, target, measure, judgedAs }: CityMeasure,
  { period, cutOff }: Pick<ConsolidationScope, 'period' | 'cutOff'>,
  coverage: CoverageFormulas<Verdict>,
): Formula {
  const annex = plan.annexes.find(({ rows }) => rows.some(({ id }) => id === target.id));
  const yearEnded = annex !== undefined && cutOff >= verdictDay({ plan, annex });
  const label = (verdict: Verdict): string => quoted(verdictLabels[verdict]);
  const past = pastComparator(judgedAs.comparator);
  return (at) => {
    const inFull = withOperation(judgedAs, coverage, at);
    const good =
      past === undefined
        ? label('met')
        : `IF(${comparison(judgedAs, past, inFull)},${label('exceeded')},${label('met')})`;
    const judged = `IF(${metFormula(judgedAs, inFull)},${good},${label(yearEnded ? 'missed' : 'not-yet-met')})`;
    const isIncomplete = `OR(${at('setAside')}>0,${at('noData')}>0)`;
    const silent = isDue(measure, period, { textOnly: new Set() })
      ? `IF(${isIncomplete},${label('no-data')},${label('not-reported')})`
      : label('no-data');
    const outside = `IF(${coverage.standing(['stopped'])(at)}>0,${label('stopped')},${label('out-of-scope')})`;
    const without = `IF(AND(${at('reported')}>0,NOT(${isIncomplete})),${label('not-arisen')},IF(AND(${at('expected')}=0,${at('reported')}=0,${at('outside')}>0),${outside},${silent}))`;
    return `IF(ISNUMBER(${at('result')}),${judged},${without})`;
  };
}

/** A milestone's day of operation stands on Dữ liệu, where a ratio has its denominator beside it. */
const withOperation =
  ({ kind }: Measure, coverage: CoverageFormulas<Verdict>, at: At): At =>
  (key) =>
    kind === 'milestone' && key === 'denominator'
      ? `IF(${coverage.counting(['operatingSince', '">0"'])(at)}>0,1,"")`
      : at(key);
