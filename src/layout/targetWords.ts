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

export const comparatorWords: Record<Comparator, string> = {
  '>=': 'tối thiểu',
  '>': 'trên',
  '<': 'dưới',
  '<=': 'không quá',
};

/** "8 phút" */
const withUnit = ({ unitName }: Measure, text: string): string =>
  unitName === undefined ? text : `${text} ${unitName}`;

/** "tối thiểu 70%"; "100%" where nothing can be more. */
function thresholdText(measure: Measure): string {
  const value = thresholdValue(measure.threshold);
  if (measure.unit === 'percent' && value === 1 && measure.comparator === '>=') return shortPercentText(value);
  const shown = measure.unit === 'percent' ? shortPercentText(value) : withUnit(measure, numberText(value));
  return `${comparatorWords[measure.comparator]} ${shown}`;
}

/** What its aim can be told of. */
export interface Aimed {
  readonly measure: Measure;
  readonly scope: Pick<MeasureLine['scope'], 'cutOff'>;
}

export const basisText = ({ measure, scope }: Aimed): string => basisWords[measure.basis](yearOf(scope.cutOff));

/** "Chỉ tiêu: tối thiểu 70% (lũy kế từ 01/01/2026)" */
export const aimText = (line: Aimed): string => `Chỉ tiêu: ${thresholdText(line.measure)} (${basisText(line)})`;

/** Nội dung số liệu: what is asked for, in full. */
export const contentText = (line: MeasureLine): string => [aimText(line), askedText(line)].join('\n');

/** What the figures count, a line each. */
export function askedText(line: MeasureLine): string {
  const { measure } = line;
  const second = measure.denominator === undefined ? [] : [secondLabel(measure)];
  const whose = line.givesFigures
    ? []
    : ['Số liệu do cơ quan chủ trì nêu đầu báo cáo; cơ quan chỉ ghi nội dung phối hợp, đối chiếu.'];
  return [firstLabel(measure), ...second, ...whose].join('\n');
}

const firstNames: Partial<Record<Measure['kind'], string>> = { ratio: 'Tử số', 'yes-no': 'Có hoặc Không' };

export const firstLabel = ({ kind, numerator }: Measure): string => `${firstNames[kind] ?? 'Giá trị'}: ${numerator}`;
export const secondLabel = (measure: Measure): string =>
  measure.kind === 'ratio' ? `Mẫu số: ${measure.denominator ?? ''}` : 'Kèm theo: ngày vận hành chính thức';
