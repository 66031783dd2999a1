/** Nội dung số liệu: what a measure counts, against which threshold, as of when. */
import { numberText, shortPercentText } from '../entries/words';
import { thresholdValue } from '../figures/compare';
import { yearOf } from '../plan/day';
import type { Comparator, Measure } from '../plan/measure';
import type { MeasureLine } from './line';

const basisWords: Record<Measure['basis'], (year: number) => string> = {
  point: () => 'số liệu thời điểm',
  cumulative: (year) => `lũy kế từ 01/01/${year}`,
  period: () => 'số liệu trong kỳ',
};

const comparatorWords: Record<Comparator, string> = { '>=': 'tối thiểu', '>': 'trên', '<': 'dưới', '<=': 'không quá' };

/** "tối thiểu 70%"; "100%" where nothing can be more. */
function thresholdText(measure: Measure): string {
  const value = thresholdValue(measure.threshold);
  if (measure.unit === 'percent' && value === 1 && measure.comparator === '>=') return shortPercentText(value);
  const shown = measure.unit === 'percent' ? shortPercentText(value) : numberText(value);
  return `${comparatorWords[measure.comparator]} ${shown}`;
}

export const basisText = ({ measure, scope }: MeasureLine): string =>
  basisWords[measure.basis](yearOf(scope.plan.from));

/** Nội dung số liệu: what is asked for, in full. */
export function contentText(line: MeasureLine): string {
  const { measure } = line;
  const second = measure.denominator === undefined ? [] : [secondLabel(measure)];
  const whose = line.givesFigures
    ? []
    : ['Số liệu do cơ quan chủ trì nêu đầu báo cáo; cơ quan chỉ ghi nội dung phối hợp, đối chiếu.'];
  return [`Chỉ tiêu: ${thresholdText(measure)} (${basisText(line)})`, firstLabel(measure), ...second, ...whose].join(
    '\n',
  );
}

export const firstLabel = (measure: Measure): string =>
  `${measure.kind === 'ratio' ? 'Tử số' : 'Giá trị'}: ${measure.numerator}`;
export const secondLabel = (measure: Measure): string =>
  measure.kind === 'ratio' ? `Mẫu số: ${measure.denominator ?? ''}` : 'Kèm theo: ngày vận hành chính thức';
