/** How counts, figures and days are written for people: Vietnamese administrative style. Rounding is for the eye only. */
import { dateOf, monthOf, weekday, yearOf, type Day } from '../plan/day';
import type { Period } from '../plan/period';
import type { DecisionLevel, RowCase } from './entries';
import { roman } from './roman';

export const rowCaseLabels: Record<RowCase, string> = {
  'no-data': 'Chưa có số liệu',
  'not-arisen': 'Không phát sinh',
  'out-of-scope': 'Không thuộc phạm vi',
  extended: 'Được gia hạn',
  stopped: 'Được dừng/điều chỉnh',
};

export const decisionLevelLabels: Record<DecisionLevel, string> = {
  department: 'Sở Khoa học và Công nghệ',
  city: 'Ủy ban nhân dân thành phố',
  central: 'Bộ, ngành Trung ương',
};

/** numberText(1234567.5) is "1.234.567,5". */
export function numberText(value: number, decimals?: number): string {
  const fixed = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

/** A count in a sentence, below ten with a zero before it: "05", "13". */
export const countText = (count: number): string => (count < 10 ? String(count).padStart(2, '0') : numberText(count));

const DECIMALS = 2;
const MOST_DECIMALS = 10;

/**
 * A fraction as a percentage: percentText(0.855) is "85,50%". Where two decimals would hide that the value misses
 * `threshold`, more are shown: percentText(0.99996, 1) is "99,996%".
 */
export function percentText(fraction: number, threshold?: number): string {
  const decimals =
    threshold === undefined || fraction === threshold ? DECIMALS : tellingDecimals(fraction * 100, threshold * 100);
  return `${numberText(fraction * 100, decimals)}%`;
}

/** An amount in its own unit, as short as two decimals allow: amountText(5.1644, 5) is "5,16", amountText(5.0004, 5) "5,0004". */
export const amountText = (amount: number, threshold: number): string =>
  numberText(Number(amount.toFixed(amount === threshold ? DECIMALS : tellingDecimals(amount, threshold))));

/** Two, or as many as it takes to tell a value from its threshold. */
function tellingDecimals(value: number, threshold: number): number {
  let decimals = DECIMALS;
  while (decimals < MOST_DECIMALS && value.toFixed(decimals) === threshold.toFixed(decimals)) decimals += 1;
  return decimals;
}

/** A plan's own threshold, as short as it was written: shortPercentText(0.913) is "91,3%". */
export const shortPercentText = (fraction: number): string =>
  `${numberText(Number((fraction * 100).toFixed(MOST_DECIMALS)))}%`;

/** As Nghị định 30/2020 writes days in a text: a zero before days below ten and before months 1 and 2: "05/02/2026", "30/6/2026". */
export const dayText = (day: Day): string => `${datePart(day)}/${monthPart(day)}/${yearOf(day)}`;

/** "ngày 05 tháng 02 năm 2026" */
export const dayWords = (day: Day): string => `ngày ${datePart(day)} tháng ${monthPart(day)} năm ${yearOf(day)}`;

const datePart = (day: Day): string => String(dateOf(day)).padStart(2, '0');
const monthPart = (day: Day): string => (monthOf(day) < 3 ? `0${monthOf(day)}` : String(monthOf(day)));

/** How a period is called: "tháng 11 năm 2026", "quý IV năm 2026", "6 tháng cuối năm 2026", "năm 2026". */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${period.index < 3 ? `0${period.index}` : period.index} năm ${period.year}`;
    case 'quarter':
      return `quý ${roman(period.index)} năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.index === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
  }
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** "Thứ Sáu, ngày 13/11/2026" */
export const weekdayText = (day: Day): string => `${WEEKDAYS[weekday(day)] ?? ''}, ngày ${dayText(day)}`;
