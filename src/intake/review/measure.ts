/** A measure of a target on its line of the review, and back. */
import { nameOf, type DirectoryIndex } from '../../plan/agencies';
import type { Measure, Threshold } from '../../plan/measure';
import { readThresholdText, thresholdText } from '../../plan/phrases/thresholdText';
import type { TargetsAnnex, Annex } from '../../plan/plan';
import type { Cells } from './cells';
import { aggregations, availabilities, bases, kinds, measurers, optionsOf } from './choices';
import { column, shownOf, type ReviewColumn, type Shown } from './column';
import { featuresText, readFeatures, type Features } from './features';

const BASELINE = 'measureBaseline';
export const MEASURE_KEYS = [
  'number',
  'kind',
  'threshold',
  BASELINE,
  'basis',
  'availability',
  'measuredBy',
  'aggregation',
  'numerator',
  'denominator',
  'features',
  'unconfirmed',
] as const;

const hasBaseline = ({ rows, columns }: TargetsAnnex): boolean =>
  columns.some(({ key }) => key === 'baseline') ||
  rows.some(({ measures }) => measures.some(({ baseline }) => baseline !== undefined));

export function measureColumns(annex: Annex): ReviewColumn[] {
  if (annex.kind !== 'targets') return [];
  return [
    column('kind', 'Dạng số liệu', 56, 'reading', optionsOf(kinds)),
    column('threshold', 'Ngưỡng', 52),
    ...(hasBaseline(annex) ? [column(BASELINE, 'Kết quả năm trước', 52)] : []),
    column('basis', 'Tính theo', 54, 'reading', optionsOf(bases)),
    column('availability', 'Có số liệu hằng', 48, 'reading', optionsOf(availabilities)),
    column('measuredBy', 'Ai báo cáo', 56, 'reading', optionsOf(measurers)),
    column('aggregation', 'Cách tổng hợp', 60, 'reading', optionsOf(aggregations)),
    column('numerator', 'Tử số (hoặc giá trị)', 125),
    column('denominator', 'Mẫu số (nếu có)', 125),
    column('features', 'Đặc điểm khác', 90),
    column('unconfirmed', 'Cơ quan chủ trì cần xác nhận', 110),
  ];
}

export function showMeasure(measure: Measure, siblings: readonly Measure[], index: DirectoryIndex): Shown {
  return shownOf({
    number: measure.no,
    kind: kinds.get(measure.kind),
    threshold: thresholdText({
      ...statedOf(measure),
      ...(measure.unitName !== undefined && { noun: measure.unitName }),
    }),
    [BASELINE]: measure.baseline && figureText(measure.baseline, measure.unit),
    basis: bases.get(measure.basis),
    availability: availabilities.get(measure.availability),
    measuredBy: measurers.get(measure.measuredBy),
    aggregation: aggregations.get(measure.aggregation),
    numerator: measure.numerator,
    denominator: measure.denominator,
    features: featuresText(measure, siblings.find(({ id }) => id === measure.within)?.no ?? measure.within, (group) =>
      nameOf(index, { group }),
    ),
    unconfirmed: measure.unconfirmed,
  });
}

/** A figure is a threshold without its sign. */
const SIGN = '≥ ';
const figureText = (threshold: Threshold, unit: Measure['unit']): string =>
  thresholdText({ comparator: '>=', threshold, unit }).slice(SIGN.length);

export interface ReadMeasure {
  readonly cells: Cells;
  /** Something of it is not as it was laid out. */
  readonly isChanged: boolean;
  readonly before: Measure | undefined;
  /** Without its id and `within`, which depend on where it stands now. */
  readonly value: Omit<Measure, 'id' | 'within'>;
  /** The number of the measure it is a part of; undefined where its features were left as they are. */
  readonly features: Features | undefined;
}

export function readMeasure(cells: Cells, before: Measure | undefined, index: DirectoryIndex): ReadMeasure {
  const stated = cells.kept(['threshold'], before && { value: statedOf(before) }, () => readStated(cells));
  const baseline = cells.kept([BASELINE], before && { value: before.baseline }, () => readFigure(cells));
  const features = before && !cells.isChanged('features') ? undefined : readFeatures(cells, index);
  const { mayExceed, mayNotArise, aggregationByGroup } = features ?? before ?? NO_FEATURES;
  const text = (key: 'denominator' | 'unconfirmed'): string | undefined =>
    cells.kept([key], before && { value: before[key] }, () => cells.text(key) || undefined);
  const denominator = text('denominator');
  const unconfirmed = text('unconfirmed');
  return {
    cells,
    isChanged: cells.isChanged(...MEASURE_KEYS),
    before,
    features,
    value: {
      no: cells.kept(['number'], before && { value: before.no }, () => cells.text('number')),
      kind: cells.kept(['kind'], before && { value: before.kind }, () => cells.choice('kind', kinds, 'ratio')),
      ...stated,
      ...(baseline === undefined ? {} : { baseline }),
      basis: cells.kept(['basis'], before && { value: before.basis }, () => cells.choice('basis', bases, 'point')),
      availability: cells.kept(['availability'], before && { value: before.availability }, () =>
        cells.choice('availability', availabilities, 'month'),
      ),
      measuredBy: cells.kept(['measuredBy'], before && { value: before.measuredBy }, () =>
        cells.choice('measuredBy', measurers, 'each'),
      ),
      aggregation: cells.kept(['aggregation'], before && { value: before.aggregation }, () =>
        cells.choice('aggregation', aggregations, 'sum'),
      ),
      ...(aggregationByGroup === undefined ? {} : { aggregationByGroup }),
      numerator: cells.kept(['numerator'], before && { value: before.numerator }, () =>
        cells.needed('numerator', 'Tử số'),
      ),
      ...(denominator === undefined ? {} : { denominator }),
      mayExceed,
      mayNotArise,
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
    },
  };
}

const NO_FEATURES: Pick<Measure, 'mayExceed' | 'mayNotArise' | 'aggregationByGroup'> = {
  mayExceed: false,
  mayNotArise: false,
};

type Stated = Pick<Measure, 'comparator' | 'threshold' | 'unit' | 'unitName'>;

const statedOf = ({ comparator, threshold, unit, unitName }: Measure): Stated => ({
  comparator,
  threshold,
  unit,
  ...(unitName === undefined ? {} : { unitName }),
});

function readStated(cells: Cells): Stated {
  const text = cells.text('threshold');
  const read = readThresholdText(text);
  if (read.ok) {
    const { comparator, threshold, unit, noun } = read.value;
    return { comparator, threshold, unit, ...(noun === undefined ? {} : { unitName: noun }) };
  }
  cells.fault(
    'threshold',
    text === '' ? { kind: 'missing', heading: 'Ngưỡng' } : { kind: 'not-a-threshold', got: text },
  );
  return { comparator: '>=', threshold: { value: 0, scale: 1 }, unit: 'count' };
}

function readFigure(cells: Cells): Threshold | undefined {
  const text = cells.text(BASELINE);
  const read = text === '' ? undefined : readThresholdText(SIGN + text);
  if (read?.ok === false) cells.fault(BASELINE, { kind: 'not-a-threshold', got: text });
  return read?.ok === true ? read.value.threshold : undefined;
}
