/** One measure's figure: value, attainment (mức độ đạt so với chỉ tiêu) and verdict (đánh giá), judged on unrounded figures. */
import type { MeasureEntry } from '../entries/entries';
import type { Measure, Threshold } from '../plan/measure';
import { pastComparator, ratioMeets, thresholdValue, valueMeets } from './compare';
import { isCount, isFraction } from './usable';

export type Verdict =
  | 'exceeded' // Vượt
  | 'met' // Đạt
  | 'not-yet-met' // Chưa đạt: before the plan's year has ended
  | 'missed' // Không đạt: the year's result
  | 'no-data' // Chưa có số liệu
  | 'not-arisen' // Không phát sinh
  | 'out-of-scope' // Không thuộc phạm vi
  | 'stopped' // Được dừng/điều chỉnh
  | 'not-reported'; // Chưa báo cáo

/** Judged on a figure. */
export const verdictsOnFigures: readonly Verdict[] = ['exceeded', 'met', 'not-yet-met', 'missed'];

export interface MeasureFigure {
  readonly verdict: Verdict;
  /** numerator / denominator, a level, a milestone's fraction, a count; absent where it cannot be computed. */
  readonly value?: number;
  /** Uncapped: 1.2 is "đạt 120,00% chỉ tiêu". */
  readonly attainment?: number;
  /** From the earlier year's result (0) to the threshold (1), uncapped; absent where the plan states no such result. */
  readonly progress?: number;
}

export interface MeasureContext {
  /** The cut-off is the plan's last day or later: what is not met now is missed. */
  readonly yearEnded: boolean;
  /** The figure is due in this period: a yearly indicator is not missing in March. */
  readonly isDue: boolean;
  /** Something stands in the row that could not be read: it is not empty. */
  readonly hasUnread?: boolean;
}

/** @example measureFigure(ratio(">=", 70), { numerator: 7, denominator: 10 }, context).verdict === "met" */
export function measureFigure(measure: Measure, entry: MeasureEntry, context: MeasureContext): MeasureFigure {
  const value = measureValue(measure, entry);
  const attainment = value === undefined ? undefined : attainmentOf(measure, value);
  return {
    verdict: verdictOf(measure, entry, value, context),
    ...(value === undefined ? {} : { value }),
    ...(attainment === undefined ? {} : { attainment }),
    ...(value === undefined || !measure.baseline
      ? {}
      : { progress: progressOf(measure, measure.baseline, entry, value) }),
  };
}

/** The measure's value, or undefined where the entry does not give one. */
export function measureValue(measure: Measure, entry: MeasureEntry): number | undefined {
  switch (measure.kind) {
    case 'ratio':
      return isCount(entry.numerator) && isCount(entry.denominator) && entry.denominator > 0
        ? entry.numerator / entry.denominator
        : undefined;
    case 'yes-no':
      return entry.numerator === 0 || entry.numerator === 1 ? entry.numerator : undefined;
    case 'count':
      return isCount(entry.numerator) ? entry.numerator : undefined;
    case 'milestone':
      return isFraction(entry.value) ? entry.value : undefined;
    case 'average':
    case 'level':
      return entry.value !== undefined && entry.value >= 0 ? entry.value : undefined;
  }
}

function attainmentOf(measure: Measure, value: number): number | undefined {
  const threshold = thresholdValue(measure.threshold);
  if (measure.comparator === '>=' || measure.comparator === '>') return threshold === 0 ? undefined : value / threshold;
  if (valueMeets(measure.comparator, value, measure.threshold)) return 1;
  return value === 0 ? undefined : threshold / value;
}

/** Where the threshold asks for no more than there was already, there is no way to go: met or not. */
function progressOf(measure: Measure, baseline: Threshold, entry: MeasureEntry, value: number): number {
  const [from, to] = [thresholdValue(baseline), thresholdValue(measure.threshold)];
  const isNoWay = baseline.value * measure.threshold.scale === measure.threshold.value * baseline.scale;
  if (isNoWay) return isMet(measure, entry, value) ? 1 : 0;
  return (value - from) / (to - from);
}

function verdictOf(measure: Measure, entry: MeasureEntry, value: number | undefined, context: MeasureContext): Verdict {
  if (entry.rowCase !== undefined && entry.rowCase !== 'extended') return entry.rowCase;
  if (value === undefined)
    return Object.keys(entry).length > 0 || context.hasUnread || !context.isDue ? 'no-data' : 'not-reported';
  if (!isMet(measure, entry, value)) return context.yearEnded ? 'missed' : 'not-yet-met';
  const past = pastComparator(measure.comparator);
  return past !== undefined && compares(measure, past, entry, value) ? 'exceeded' : 'met';
}

/** A milestone is met only when it is complete and in operation. */
function isMet(measure: Measure, entry: MeasureEntry, value: number): boolean {
  if (measure.kind === 'milestone' && entry.operatingSince === undefined) return false;
  return compares(measure, measure.comparator, entry, value);
}

function compares(measure: Measure, comparator: Measure['comparator'], entry: MeasureEntry, value: number): boolean {
  return measure.kind === 'ratio' && entry.numerator !== undefined && entry.denominator !== undefined
    ? ratioMeets(comparator, entry.numerator, entry.denominator, measure.threshold)
    : valueMeets(comparator, value, measure.threshold);
}
