/** What a sentence says of one measure: its counts, value and threshold, and how it moved since the previous period. */
import { countText, dayText, numberText, percentText, shortPercentText } from '../entries/words';
import { thresholdValue } from '../figures/compare';
import { verdictLabels } from '../figures/labels';
import { measureValue } from '../figures/measure';
import type { Comparator, Measure } from '../plan/measure';
import type { MeasureRow } from './rows';
import { joined, lowerFirst } from './sentences';
import { isUnmet } from './targetGroups';

const COMPARISON: Record<Comparator, string> = { '>=': '', '>': 'trên ', '<': 'dưới ', '<=': 'không quá ' };

/** The threshold as the plan's words have it: "60%", "trên 90%". */
const thresholdText = (measure: Measure): string => COMPARISON[measure.comparator] + bareThreshold(measure);

function bareThreshold({ unit, threshold }: Measure): string {
  const value = thresholdValue(threshold);
  return unit === 'percent' ? shortPercentText(value) : countText(value);
}

/** A value in the measure's unit, with as many decimals as it takes to show that it misses the threshold. */
export const valueText = (measure: Measure, value: number): string =>
  measure.unit === 'percent' ? percentText(value, thresholdValue(measure.threshold)) : numberText(value);

/**
 * The measure in a sentence: "03/06 cơ sở dữ liệu do cơ quan quản lý, bằng 50,00% (chỉ tiêu 60%), tăng 16,67 điểm phần
 * trăm so với kỳ trước"; where it has no value, why: "không phát sinh".
 */
export function measureClause(row: MeasureRow, isOnlyOne: boolean): string {
  const { measure, figure } = row;
  if (figure.value === undefined || !hasFigure(row)) return `${isOnlyOne ? '' : `${subject(measure)} `}${absence(row)}`;
  return joined([statement(row, figure.value, isOnlyOne) + change(row, figure.value), justNotEnough(row)]);
}

/** A value beside "Không phát sinh" and the like is a contradiction, not a figure. */
const hasFigure = ({ figure: { verdict } }: MeasureRow): boolean =>
  verdict === 'exceeded' || verdict === 'met' || isUnmet(verdict);

function absence({ measure, entry, figure, owed }: MeasureRow): string {
  if (figure.verdict !== 'no-data') return lowerFirst(verdictLabels[figure.verdict]);
  if (owed === 'by-another') return 'số liệu chung của thành phố do cơ quan chủ trì khác báo cáo';
  if (owed === 'later')
    return `chưa đến kỳ có số liệu (số liệu theo ${measure.availability === 'year' ? 'năm' : 'quý'})`;
  const isHalf = measure.kind === 'ratio' && (entry.numerator === undefined) !== (entry.denominator === undefined);
  return isHalf ? 'chưa đủ số liệu để tính tỷ lệ' : 'chưa có số liệu';
}

function statement({ measure, entry }: MeasureRow, value: number, isOnlyOne: boolean): string {
  const goal = `(chỉ tiêu ${thresholdText(measure)})`;
  const shown = valueText(measure, value);
  switch (measure.kind) {
    case 'ratio': {
      const counts = `${countText(entry.numerator ?? 0)}/${countText(entry.denominator ?? 0)}`;
      const counted = isOnlyOne ? countedThing(measure) : undefined;
      return `${counted === undefined ? `${subject(measure)} ${counts}` : `${counts} ${counted}`}, bằng ${shown} ${goal}`;
    }
    case 'yes-no':
      return value === 1 ? subject(measure) : 'chưa thực hiện';
    case 'milestone': {
      const operation =
        entry.operatingSince === undefined
          ? 'chưa vận hành chính thức'
          : `vận hành chính thức từ ngày ${dayText(entry.operatingSince)}`;
      return `hoàn thành ${shown}, ${operation}`;
    }
    case 'count':
    case 'average':
    case 'level':
      return `${subject(measure)} ${shown} ${goal}`;
  }
}

/** What is counted, without the notes to the officer in brackets: "số lượt đánh giá hài lòng". */
export const subject = ({ numerator }: Measure): string => lowerFirst(withoutNote(numerator));

/** "Tổng số cơ sở dữ liệu do cơ quan quản lý" counts "cơ sở dữ liệu do cơ quan quản lý". */
function countedThing({ denominator }: Measure): string | undefined {
  return /^(?:Tổng số|Số) (.+)$/.exec(withoutNote(denominator ?? ''))?.[1];
}

const withoutNote = (label: string): string => label.replace(/ \([^()]*\)$/, '');

const SMALLEST = 0.005;

/** ", tăng 16,67 điểm phần trăm so với kỳ trước"; nothing where the previous period gave no figure. */
function change({ measure, previous }: MeasureRow, value: number): string {
  const before = previous === undefined ? undefined : measureValue(measure, previous);
  if (before === undefined || measure.kind === 'yes-no') return '';
  if (before === value) return ', không thay đổi so với kỳ trước';
  const isPercent = measure.unit === 'percent';
  const difference = Math.abs(value - before) * (isPercent ? 100 : 1);
  const size =
    difference < SMALLEST
      ? 'dưới 0,01'
      : isPercent
        ? numberText(difference, 2)
        : numberText(Number(difference.toFixed(2)));
  return `, ${value > before ? 'tăng' : 'giảm'} ${size}${isPercent ? ' điểm phần trăm' : ''} so với kỳ trước`;
}

/** "Trên 90%" at exactly 90 %: the figure looks met, so the sentence says why it is not. */
export function justNotEnough({ measure, entry, figure }: MeasureRow): string {
  const isStrict = measure.comparator === '>' || measure.comparator === '<';
  if (!isStrict || !isUnmet(figure.verdict)) return '';
  const { threshold } = measure;
  const isEqual =
    measure.kind === 'ratio' && entry.numerator !== undefined && entry.denominator !== undefined
      ? entry.numerator * threshold.scale === threshold.value * entry.denominator
      : figure.value === thresholdValue(threshold);
  return isEqual ? `bằng đúng ${bareThreshold(measure)} nên chưa đạt, vì chỉ tiêu là ${thresholdText(measure)}` : '';
}
