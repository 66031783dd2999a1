/** What a sentence says of one measure: its counts, value and threshold, and how it moved since the previous period. */
import { amountText, countText, dayText, numberText, percentText, shortPercentText } from '../entries/words';
import { thresholdValue } from '../figures/compare';
import { verdictLabels } from '../figures/labels';
import { measureValue } from '../figures/measure';
import type { Comparator, Measure } from '../plan/measure';
import type { MeasureRow } from './rows';
import { joined, lowerFirst } from './sentences';
import { isUnmet } from './targetGroups';

const COMPARISON: Record<Comparator, string> = { '>=': '', '>': 'trên ', '<': 'dưới ', '<=': 'không quá ' };

/** The threshold as the plan's words have it: "60%", "trên 90%". */
export const thresholdText = (measure: Measure): string => COMPARISON[measure.comparator] + bareThreshold(measure);

function bareThreshold({ unit, unitName, threshold }: Measure): string {
  const value = thresholdValue(threshold);
  return unit === 'percent' ? shortPercentText(value) : joined([countText(value), unitName ?? ''], ' ');
}

/** A value in the measure's unit, with as many decimals as it takes to show that it misses the threshold. */
export const valueText = (measure: Measure, value: number): string =>
  measure.unit === 'percent'
    ? percentText(value, thresholdValue(measure.threshold))
    : joined([amountText(value, thresholdValue(measure.threshold)), measure.unitName ?? ''], ' ');

/**
 * The measure in a sentence: "số cơ sở dữ liệu đã số hóa 03/06, bằng 50,00% (chỉ tiêu 60%), tăng 16,67 điểm phần trăm so
 * với kỳ trước"; where it has no value, why: "không phát sinh".
 */
export function measureClause(row: MeasureRow, isOnlyOne: boolean): string {
  const { measure, figure } = row;
  return figure.value === undefined || !hasFigure(row)
    ? `${isOnlyOne ? '' : `${subject(measure)} `}${absence(row)}`
    : statement(row, figure.value);
}

/** A value beside "Không phát sinh" and the like is a contradiction, not a figure. */
export const hasFigure = ({ figure: { verdict, value } }: MeasureRow): boolean =>
  value !== undefined && (verdict === 'exceeded' || verdict === 'met' || isUnmet(verdict));

function absence({ measure, entry, figure, owed }: MeasureRow): string {
  if (figure.verdict !== 'no-data') return lowerFirst(verdictLabels[figure.verdict]);
  if (owed === 'by-another') return 'số liệu chung của thành phố do cơ quan chủ trì khác báo cáo';
  if (owed === 'later')
    return `chưa đến kỳ có số liệu (số liệu theo ${measure.availability === 'year' ? 'năm' : 'quý'})`;
  const isHalf = measure.kind === 'ratio' && (entry.numerator === undefined) !== (entry.denominator === undefined);
  return isHalf ? 'chưa đủ số liệu để tính tỷ lệ' : 'chưa có số liệu';
}

/** Of a milestone: complete or not, it is not met before that. */
export const NOT_OPERATING = 'chưa vận hành chính thức';

function statement(row: MeasureRow, value: number): string {
  const { measure, entry } = row;
  switch (measure.kind) {
    case 'ratio': {
      const { numerator = 0, denominator = 0 } = entry;
      const counts = `${numerator === 0 ? '0' : countText(numerator)}/${countText(denominator)}`;
      return judged(row, value, `${subject(measure)} ${counts},`, isUnmet(row.figure.verdict) ? 'bằng ' : 'đạt ');
    }
    case 'yes-no':
      return value === 1 ? subject(measure) : notDone(subject(measure));
    case 'milestone': {
      const moved = change(row, value);
      const operation =
        entry.operatingSince === undefined
          ? NOT_OPERATING
          : `vận hành chính thức từ ngày ${dayText(entry.operatingSince)}`;
      return `hoàn thành ${valueText(measure, value)}${moved === '' ? '' : ` (${moved})`}, ${operation}`;
    }
    case 'count':
    case 'average':
    case 'level':
      return judged(row, value, subject(measure), '');
  }
}

/** The value with the threshold; where it equals one that must be passed, what that means says the threshold. */
function judged(row: MeasureRow, value: number, named: string, verb: string): string {
  const shown = valueText(row.measure, value);
  const moved = change(row, value);
  const missing = justNotEnough(row);
  return missing === ''
    ? joined([`${named} ${verb}${shown} (chỉ tiêu ${thresholdText(row.measure)})`, moved], ', ')
    : joined([`${named} bằng ${shown}, ${missing}`, moved]);
}

/** What is counted, without the notes to the officer in brackets: "số lượt đánh giá hài lòng". */
export const subject = ({ numerator }: Measure): string => lowerFirst(withoutNote(numerator));

/** "cơ quan đã thực hiện …" turned round: "cơ quan chưa thực hiện …". */
function notDone(done: string): string {
  if (done.includes(' đã ')) return done.replace(' đã ', ' chưa ');
  return done.includes(' có ') ? done.replace(' có ', ' chưa có ') : 'chưa thực hiện';
}

const withoutNote = (label: string): string => label.replace(/ \([^()]*\)$/, '');

const SMALLEST = 0.005;

/** "tăng 16,67 điểm phần trăm so với kỳ trước"; nothing where the previous period gave no figure. */
function change({ measure, previous, previousName }: MeasureRow, value: number): string {
  const before = previous === undefined ? undefined : measureValue(measure, previous);
  if (before === undefined || measure.kind === 'yes-no') return '';
  return `${changeText(measure, value - before)} so với ${previousName}`;
}

/** "tăng 16,67 điểm phần trăm", "giảm 03", "không thay đổi". */
export function changeText({ unit, unitName }: Pick<Measure, 'unit' | 'unitName'>, by: number): string {
  if (by === 0) return 'không thay đổi';
  const isPercent = unit === 'percent';
  const difference = Math.abs(by) * (isPercent ? 100 : 1);
  const size =
    difference < SMALLEST
      ? 'dưới 0,01'
      : isPercent
        ? numberText(difference, 2)
        : numberText(Number(difference.toFixed(2)));
  return joined([by > 0 ? 'tăng' : 'giảm', size, isPercent ? 'điểm phần trăm' : (unitName ?? '')], ' ');
}

/** "Trên 90%" at exactly 90 %: the figure looks met, so why it is not: "chưa vượt mức 90% nên chưa đạt". */
export function justNotEnough({ measure, entry, figure }: Pick<MeasureRow, 'measure' | 'entry' | 'figure'>): string {
  const isStrict = measure.comparator === '>' || measure.comparator === '<';
  if (!isStrict || !isUnmet(figure.verdict)) return '';
  const { threshold } = measure;
  const isEqual =
    measure.kind === 'ratio' && entry.numerator !== undefined && entry.denominator !== undefined
      ? entry.numerator * threshold.scale === threshold.value * entry.denominator
      : figure.value === thresholdValue(threshold);
  const not = figure.verdict === 'missed' ? 'không' : 'chưa';
  const passed = measure.comparator === '>' ? 'vượt' : 'thấp hơn';
  return isEqual ? `${not} ${passed} mức ${bareThreshold(measure)} nên ${not} đạt` : '';
}
