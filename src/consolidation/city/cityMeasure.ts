/** A measure's figure for the city: what its agencies add up to, how many of them that is, and what has changed. */
import type { MeasureEntry } from '../../entries/entries';
import { measureFigure, type MeasureContext } from '../../figures/measure';
import type { Measure } from '../../plan/measure';
import type { Plan, Target } from '../../plan/plan';
import type { LongLine } from '../longTable/longLine';
import { linesBy } from '../longTable/linesBy';
import type { CityMeasure, Difference } from './city';
import { outsideOf, reckon, type Reckoned } from './reckoned';
import { totalOf, type Total } from './totals';

interface MeasureAbout {
  readonly plan: Plan;
  readonly target: Target;
  readonly measure: Measure;
  readonly context: Pick<MeasureContext, 'yearEnded' | 'isDue'>;
}

/** One figure, or one for each way in which its agencies add up. */
export function cityMeasures(about: MeasureAbout, lines: readonly LongLine[]): CityMeasure[] {
  const { measure } = about;
  const ways = linesBy(lines, ({ adding = measure.aggregation }) => adding);
  if (ways.size < 2) return [cityMeasure(about, lines[0]?.adding ?? measure.aggregation, lines)];
  return WAYS.flatMap((way) => {
    const own = ways.get(way) ?? [];
    const [first] = own;
    if (!first) return [];
    const figure = cityMeasure(about, way, own);
    return [own.every(({ block }) => block === first.block) ? { ...figure, block: first.block } : figure];
  });
}

const WAYS: readonly Measure['aggregation'][] = ['sum', 'single', 'share-of-agencies'];

function cityMeasure(about: MeasureAbout, adding: Measure['aggregation'], lines: readonly LongLine[]): CityMeasure {
  const { plan, target, measure, context } = about;
  const reckoned = reckon(lines);
  const total = totalOf(measure.kind, adding, reckoned.counting);
  const judgedAs = adding === 'share-of-agencies' ? agenciesThatMeet(measure) : measure;
  const entry = total.value === undefined ? caseOf(reckoned) : entryOf(total, reckoned);
  const hasUnread = reckoned.setAside > 0 || reckoned.statuses.has('no-data');
  const difference = differenceOf(measure, adding, reckoned.counting);
  return {
    plan,
    target,
    measure,
    adding,
    judgedAs,
    coverage: { reported: reckoned.reported, expected: reckoned.expected },
    ...(total.numerator === undefined ? {} : { numerator: total.numerator }),
    ...(total.denominator === undefined ? {} : { denominator: total.denominator }),
    figure: measureFigure(judgedAs, entry, { ...context, hasUnread }),
    verdicts: Object.fromEntries(reckoned.statuses),
    setAside: reckoned.setAside,
    ...(difference ? { difference } : {}),
  };
}

/** What each must reach, all must reach: the threshold of one agency is none of how many agencies. */
function agenciesThatMeet({ baseline: _of, denominator: _own, unitName: _name, ...measure }: Measure): Measure {
  const asked = measure.kind === 'yes-no' ? {} : ({ comparator: '>=', threshold: { value: 1, scale: 1 } } as const);
  return {
    ...measure,
    ...asked,
    kind: 'ratio',
    unit: 'percent',
    numerator: 'Số cơ quan đạt',
    denominator: 'Số cơ quan có số liệu',
  };
}

/** A milestone's day of operation goes with its value. */
function entryOf({ numerator, denominator, value }: Total, { counting }: Reckoned): MeasureEntry {
  if (numerator !== undefined) return { numerator, ...(denominator === undefined ? {} : { denominator }) };
  const since = counting.find(({ operatingSince }) => operatingSince !== undefined)?.operatingSince;
  return { ...(value === undefined ? {} : { value }), ...(since === undefined ? {} : { operatingSince: since }) };
}

/** Without a figure: nothing arose where all say so, and a row asked of nobody any more is not missing. */
function caseOf(reckoned: Reckoned): MeasureEntry {
  const isKnown = reckoned.reported > 0 && reckoned.setAside === 0 && !reckoned.statuses.has('no-data');
  const rowCase = isKnown ? 'not-arisen' : outsideOf(reckoned);
  return rowCase === undefined ? {} : { rowCase };
}

/** Over the agencies that count now and counted then, and no others. */
function differenceOf(
  { kind }: Measure,
  adding: Measure['aggregation'],
  counting: readonly LongLine[],
): Difference | undefined {
  const both = counting.filter(({ previousStatus }) => previousStatus !== undefined);
  const now = totalOf(kind, adding, both).value;
  const then = totalOf(kind, adding, both.map(previousOf)).value;
  return now === undefined || then === undefined ? undefined : { by: now - then, over: both.length };
}

const previousOf = ({ previousNumerator, previousDenominator, previousValue, previousStatus = '' }: LongLine) => ({
  ...(previousNumerator === undefined ? {} : { numerator: previousNumerator }),
  ...(previousDenominator === undefined ? {} : { denominator: previousDenominator }),
  ...(previousValue === undefined ? {} : { value: previousValue }),
  status: previousStatus,
});
