import {
  amountText,
  countText,
  dayText,
  dayWords,
  numberText,
  percentText,
  periodText,
  shortPercentText,
  weekdayText,
} from '../../src/entries/words';
import { parsePeriod } from '../../src/plan/period';

it.each([
  [numberText(1_234_567.5), '1.234.567,5'],
  [numberText(-1234), '-1.234'],
  [countText(5), '05'],
  [countText(13), '13'],
  [countText(0), '00'],
  [percentText(0.855), '85,50%'],
  [percentText(1.2), '120,00%'],
  [percentText(12.345678), '1.234,57%'],
  [amountText(5.1644, 5), '5,16'],
  [amountText(4, 5), '4'],
  [amountText(5, 5), '5'],
  [amountText(5.0004, 5), '5,0004'],
  [shortPercentText(0.913), '91,3%'],
  [shortPercentText(0.57), '57%'],
  [dayText('2026-02-05'), '05/02/2026'],
  [dayText('2026-06-30'), '30/6/2026'],
  [dayWords('2026-11-05'), 'ngày 05 tháng 11 năm 2026'],
  [weekdayText('2026-11-13'), 'Thứ Sáu, ngày 13/11/2026'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});

it('shows more decimals where two would hide a miss', () => {
  expect(percentText(0.99996, 1)).toBe('99,996%');
  expect(percentText(0.9999999, 1)).toBe('99,99999%');
  expect(percentText(1, 1)).toBe('100,00%');
});

it.each([
  ['2026-01', 'tháng 01 năm 2026'],
  ['2026-11', 'tháng 11 năm 2026'],
  ['2026-Q4', 'quý IV năm 2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026', 'năm 2026'],
])('%s is %s', (id, words) => {
  const period = parsePeriod(id);
  expect(period && periodText(period)).toBe(words);
});
