/** Numbers of mục and of annexes, in Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const NUMERALS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
] as const;

/** The most that a document of ours ever has of anything numbered so. */
export const LAST_ROMAN = NUMERALS.length;

/** roman(4) is "IV"; from 1 to LAST_ROMAN. */
export function roman(number: number): string {
  const numeral = NUMERALS[number - 1];
  if (numeral === undefined) throw new Error(`No Roman numeral for ${number}`);
  return numeral;
}
