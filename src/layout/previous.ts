/** What the column Kỳ trước says: the figure of the period just before, in words. */
import type { MeasureEntry, TaskEntry } from '../entries/entries';
import { dayText, numberText, percentText, rowCaseLabels } from '../entries/words';
import { thresholdValue } from '../figures/compare';
import { measureValue } from '../figures/measure';
import type { Measure } from '../plan/measure';

export function previousMeasure(measure: Measure, earlier: MeasureEntry | undefined): string {
  if (!earlier) return '';
  const value = measureValue(measure, earlier);
  if (value === undefined) return earlier.rowCase === undefined ? '' : rowCaseLabels[earlier.rowCase];
  if (measure.kind === 'yes-no') return value === 1 ? 'Có' : 'Không';
  const shown = measure.unit === 'percent' ? percentText(value, thresholdValue(measure.threshold)) : numberText(value);
  return measure.kind === 'ratio' && earlier.numerator !== undefined && earlier.denominator !== undefined
    ? `${numberText(earlier.numerator)}/${numberText(earlier.denominator)} (${shown})`
    : shown;
}

export function previousTask(earlier: TaskEntry | undefined): string {
  if (!earlier) return '';
  if (earlier.completedOn !== undefined && earlier.percent === 1)
    return `Hoàn thành ngày ${dayText(earlier.completedOn)}`;
  if (earlier.percent !== undefined) return percentText(earlier.percent);
  if (earlier.times !== undefined) return `${numberText(earlier.times)} lần`;
  if (earlier.arisen !== undefined && earlier.onTime !== undefined) {
    return `Đúng hạn ${numberText(earlier.onTime)}/${numberText(earlier.arisen)}`;
  }
  if (earlier.quantity !== undefined) return `${numberText(earlier.quantity)} ${earlier.unit ?? ''}`.trim();
  return earlier.rowCase === undefined ? '' : rowCaseLabels[earlier.rowCase];
}
