/** Numbers and marks of mục, khoản and lines, and Roman numerals. */
import { blockMarks, sectionHeading, textOf } from '../../src/report/marks';
import { LAST_ROMAN, roman } from '../../src/report/roman';

test('khoản are numbered throughout their section, whatever stands between them', () => {
  const kinds = ['paragraph', 'khoan', 'item', 'item', 'khoan-text', 'table', 'khoan'] as const;
  expect(blockMarks(kinds.map((kind) => ({ kind })))).toEqual(['', '1. ', '- ', '- ', '2. ', '', '3. ']);
});

test('a section has the Roman number of its place', () => {
  expect(sectionHeading({ title: 'TÌNH HÌNH CHUNG' }, 0)).toBe('I. TÌNH HÌNH CHUNG');
  expect(sectionHeading({ title: 'TRỌNG TÂM' }, 5)).toBe('VI. TRỌNG TÂM');
});

test('a table has no text of its own', () => {
  expect(textOf({ kind: 'table', id: 'x', columns: [], rows: [] })).toEqual([]);
  expect(textOf({ kind: 'item', id: 'x', text: 'Một.' })).toEqual(['Một.']);
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
])('%d is %s', (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});

test('numerals differ, and there are none beyond the last', () => {
  const all = Array.from({ length: LAST_ROMAN }, (_, index) => roman(index + 1));
  expect(new Set(all).size).toBe(LAST_ROMAN);
  expect(() => roman(0)).toThrow();
  expect(() => roman(LAST_ROMAN + 1)).toThrow();
});
