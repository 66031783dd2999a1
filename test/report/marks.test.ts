/** Numbers and marks of mục, khoản and lines. */
import { blockMarks, sectionHeading, textOf } from '../../src/report/marks';

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
