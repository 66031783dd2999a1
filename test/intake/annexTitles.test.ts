import { readAnnexTitle, sheetName } from '../../src/intake/annexTitles';

const titled = (lines: string[], n = 0, count = 1) =>
  readAnnexTitle(
    lines.map((text) => ({ place: '', text })),
    n,
    count,
    'Kế hoạch Chuyển đổi số',
  );

test.each([
  [['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số 81)'], 'PL', 'Phụ lục', 'DANH MỤC NHIỆM VỤ'],
  [['PHỤ LỤC I', 'MỤC TIÊU', 'NĂM 2026'], 'I', 'Phụ lục I', 'MỤC TIÊU NĂM 2026'],
  [['Phụ lục số 02: Nhiệm vụ'], '02', 'Phụ lục 02', 'Nhiệm vụ'],
  [['Bài trước', 'PHỤ LỤC II', 'NHIỆM VỤ'], 'II', 'Phụ lục II', 'NHIỆM VỤ'],
])('%j', (lines, id, label, title) => {
  expect(titled(lines)).toEqual({ id, label, title, doubts: [] });
});

test('without a label, it is called Phụ lục and asked about', () => {
  expect(titled(['Nội dung khác'])).toMatchObject({ id: 'PL', label: 'Phụ lục', title: 'Kế hoạch Chuyển đổi số' });
  expect(titled(['Nội dung khác']).doubts).toHaveLength(1);
});

test('several without an ordinal are counted', () => {
  expect(titled(['PHỤ LỤC', 'NHIỆM VỤ'], 1, 2)).toMatchObject({ id: '2', label: 'Phụ lục 2' });
});

test.each([
  ['81', 'PL', [], '81-PL'],
  ['224', 'II', ['224-PL I'], '224-PL II'],
  ['81', 'PL', ['81-pl'], '81-PL (2)'],
  ['', 'A/B:C', [], 'PL A B C'],
])('sheet of %s, annex %s beside %j: %s', (short, id, others, name) => {
  expect(sheetName(short, id, others)).toBe(name);
});

test('a sheet name never has more than 31 characters', () => {
  expect(sheetName('1'.repeat(40), 'PL', []).length).toBeLessThanOrEqual(31);
});
