/** Roman numerals up to the largest that Word writes too. */
import { LARGEST_ROMAN, roman } from '../../src/entries/roman';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%d is %s', (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});

test('no two numbers share a numeral', () => {
  const all = Array.from({ length: LARGEST_ROMAN }, (_, index) => roman(index + 1));
  expect(new Set(all).size).toBe(LARGEST_ROMAN);
});

test.each([0, -1, 1.5, LARGEST_ROMAN + 1])('%d has none', (number) => {
  expect(() => roman(number)).toThrow();
});
