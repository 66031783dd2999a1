/** Roman numerals: of quarters, mục and annexes (Nghị định 30/2020/NĐ-CP, Phụ lục I), and of what Word counts in them. */
const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Beyond it a letter would stand more than three times; Word itself stops there. */
export const LARGEST_ROMAN = 3_999;

/** roman(4) is "IV"; from 1 to LARGEST_ROMAN. */
export function roman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_ROMAN) {
    throw new Error(`No Roman numeral for ${number}`);
  }
  let rest = number;
  let text = '';
  for (const [value, letters] of NUMERALS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
