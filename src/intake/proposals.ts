/** What is proposed for the fields of a row from the words of its cells: bodies, schedule, measures. */
import type { DirectoryIndex } from '../plan/agencies';
import type { Measure } from '../plan/measure';
import { readBodies } from '../plan/phrases/bodies';
import { readDue } from '../plan/phrases/due';
import { readThresholds, type ThresholdReading } from '../plan/phrases/thresholds';
import type { BodyRef, Target, Task } from '../plan/plan';
import type { Doubt, DoubtField } from './draft';
import { otherRhythm, withOccurrence } from './rhythm';

/** A value with what is uncertain about it. */
export interface Proposed<T> {
  readonly value: T;
  readonly doubts: readonly { readonly field: DoubtField; readonly doubt: Doubt }[];
}

export function proposeBodies(
  text: string,
  field: 'lead' | 'coordinating',
  index: DirectoryIndex,
): Proposed<Target['lead']> {
  if (text === '') return { value: { text, bodies: [] }, doubts: [] };
  const { bodies, doubts } = readBodies(text, index);
  return { value: { text, bodies: [...bodies] }, doubts: doubts.map((doubt) => ({ field, doubt })) };
}

/**
 * @param year the plan's, for a phrase that names none
 * @param rowText what is due: it may say what recurs, and how often
 */
export function proposeDue(text: string, year: number | undefined, rowText: string): Proposed<Task['due']> {
  const none = { text, schedule: { kind: 'none' } as const };
  if (text === '') return { value: none, doubts: [] };
  const read = readDue(text, year === undefined ? {} : { year });
  if (!read.ok) return { value: none, doubts: [{ field: 'due', doubt: read.error }] };
  const schedule = withOccurrence(read.value.schedule, rowText);
  const other = otherRhythm(schedule, rowText);
  return {
    value: { text, schedule },
    doubts: [
      ...read.value.doubts.map((doubt) => ({ field: 'due' as const, doubt })),
      ...(other === undefined ? [] : [{ field: 'due', doubt: { kind: 'other-rhythm', words: other } } as const]),
    ],
  };
}

/** Which words of the row the thresholds stand in, and what a figure of it is compared with. */
export interface MeasuredRow {
  readonly id: string;
  readonly no: string;
  /** What is measured, in the plan's own words. */
  readonly subject: string;
  /** Where its thresholds are looked for. */
  readonly text: string;
  readonly baseline?: string;
  readonly bodies: readonly BodyRef[];
}

/**
 * One measure for each threshold. What exactly is counted no text says safely: the row's own words stand in for it, and
 * each measure is a proposal. Without a threshold the row is followed as a milestone.
 */
export function proposeMeasures(row: MeasuredRow): Proposed<Measure[]> {
  const readings = readThresholds(row.text);
  const baseline = row.baseline === undefined ? undefined : readThresholds(row.baseline)[0]?.threshold;
  const whole = row.bodies.length === 1 && row.bodies.every((body) => 'agency' in body);
  const by = whole
    ? ({ measuredBy: 'one', aggregation: 'single' } as const)
    : ({ measuredBy: 'each', aggregation: 'sum' } as const);
  const measure = (reading: ThresholdReading | undefined, n: number): Measure => ({
    id: `${row.id}#${n + 1}`,
    no: readings.length > 1 ? `${row.no}.${n + 1}` : row.no,
    ...(reading === undefined ? MILESTONE : compared(reading)),
    ...(baseline === undefined ? {} : { baseline }),
    basis: 'point',
    availability: 'month',
    ...by,
    ...counted(reading, row.subject),
    mayExceed: false,
    mayNotArise: false,
    unconfirmed: UNCONFIRMED,
  });
  const measures = readings.length === 0 ? [measure(undefined, 0)] : readings.map(measure);
  return {
    value: measures,
    doubts: [
      ...readings.flatMap(({ doubts }) => doubts.map((doubt) => ({ field: 'measures' as const, doubt }))),
      {
        field: 'measures',
        doubt: {
          kind: 'proposed',
          what: readings.length === 0 ? 'theo dõi bằng tỷ lệ hoàn thành' : `${measures.length} thước đo`,
        },
      },
    ],
  };
}

const UNCONFIRMED = 'Đề xuất khi nhập kế hoạch: cần xác định tử số, mẫu số và cách tính.';

const MILESTONE = {
  kind: 'milestone',
  comparator: '>=',
  threshold: { value: 100, scale: 100 },
  unit: 'percent',
} as const;

const compared = ({
  comparator,
  threshold,
  unit,
}: ThresholdReading): Pick<Measure, 'kind' | 'comparator' | 'threshold' | 'unit'> => ({
  kind: unit === 'percent' ? 'ratio' : 'count',
  comparator,
  threshold,
  unit,
});

function counted(reading: ThresholdReading | undefined, subject: string): Pick<Measure, 'numerator' | 'denominator'> {
  if (reading === undefined) return { numerator: 'Tỷ lệ hoàn thành', denominator: 'Ngày hoàn thành' };
  if (reading.unit !== 'percent') return { numerator: `Số ${reading.noun ?? 'đạt được'}: ${subject}` };
  return { numerator: `Số đạt được của: ${subject}`, denominator: `Tổng số của: ${subject}` };
}
