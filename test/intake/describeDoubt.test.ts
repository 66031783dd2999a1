import { describeDoubt, fieldLabels } from '../../src/intake/describeDoubt';
import type { Doubt, DoubtField } from '../../src/intake/draft';

const words = 'Tháng 9';
/** One of each: a kind without a sentence does not compile, nor one without an example. */
const doubts: { readonly [Kind in Doubt['kind']]: readonly [DoubtField, Extract<Doubt, { readonly kind: Kind }>] } = {
  'no-agency': ['coordinating', { kind: 'no-agency', words: 'Theo hướng dẫn' }],
  'unknown-body': ['lead', { kind: 'unknown-body', words: 'Hội A' }],
  'in-brackets': ['lead', { kind: 'in-brackets', words: 'Trung tâm B' }],
  'misspelt-body': ['lead', { kind: 'misspelt-body', words: 'Sở Y tê', name: 'Sở Y tế' }],
  'ambiguous-body': ['lead', { kind: 'ambiguous-body', words: 'UBND', names: ['UBND xã A', 'UBND xã B'] }],
  'shared-name': ['lead', { kind: 'shared-name', words: 'UBND cấp xã', name: 'UBND xã, phường', others: ['UBND cũ'] }],
  ended: ['lead', { kind: 'ended', name: 'UBND quận', on: '2025-07-01', successors: ['UBND xã, phường'] }],
  'last-of': ['due', { kind: 'last-of', words }],
  'impossible-day': ['due', { kind: 'impossible-day', words: '31/11', read: '2025-11-30' }],
  'year-typo': ['due', { kind: 'year-typo', words: '20025', year: 2025 }],
  'year-assumed': ['due', { kind: 'year-assumed', words, year: 2026 }],
  note: ['due', { kind: 'note', words }],
  repeats: ['due', { kind: 'repeats', words }],
  'unused-words': ['due', { kind: 'unused-words', words }],
  'no-phrase': ['due', { kind: 'no-phrase' }],
  'status-only': ['due', { kind: 'status-only', words }],
  'by-reference': ['due', { kind: 'by-reference', words }],
  'no-year': ['due', { kind: 'no-year', words }],
  'not-understood': ['due', { kind: 'not-understood', words }],
  range: ['measures', { kind: 'range', words }],
  'from-to': ['measures', { kind: 'from-to', words }],
  approximate: ['measures', { kind: 'approximate', words }],
  'repeated-comparator': ['measures', { kind: 'repeated-comparator', words }],
  'two-comparators': ['measures', { kind: 'two-comparators', words }],
  'shared-comparator': ['measures', { kind: 'shared-comparator', words }],
  'over-or-on': ['measures', { kind: 'over-or-on', words }],
  'bare-count': ['measures', { kind: 'bare-count', words }],
  'no-unit': ['measures', { kind: 'no-unit', words }],
  'decimal-point': ['measures', { kind: 'decimal-point', words }],
  'not-said': ['number', { kind: 'not-said' }],
  proposed: ['until', { kind: 'proposed', what: '2025-12-31' }],
  'merged-cell': ['lead', { kind: 'merged-cell', words }],
  'no-cell': ['due', { kind: 'no-cell' }],
  numbered: ['no', { kind: 'numbered', no: '5' }],
  'shared-leads': ['lead', { kind: 'shared-leads' }],
  continued: ['text', { kind: 'continued', words }],
  'other-rhythm': ['due', { kind: 'other-rhythm', words: '2 đợt/năm' }],
  'unknown-heading': ['columns', { kind: 'unknown-heading', heading: 'Kinh phí' }],
};

test.each(Object.values(doubts))('%s %j: what is the matter, and what to do', (field, doubt) => {
  const { message, fix } = describeDoubt({ field, doubt });
  expect(message).toMatch(/^[\p{Lu}“].*[^.]\.$/u);
  expect(fix).toMatch(/^(?:Hãy|Không phải sửa)\b.*[^.]\.$/u);
  if ('words' in doubt) expect(message).toContain(`“${doubt.words}”`);
});

test.each([
  ['from', '2025-10-01', 'Văn bản không nêu rõ ngày bắt đầu, đề xuất 01/10/2025.'],
  ['columns', 'Bảng 2', 'Bảng 2 không có dòng tiêu đề, đang đọc tiếp theo các cột của bảng liền trước.'],
  ['field', 'Mục tiêu', 'Chưa rõ lĩnh vực của một số chỉ tiêu, đang ghi là “Mục tiêu”.'],
] as const)('a proposal of %s says what it is', (field, what, message) => {
  expect(describeDoubt({ field, doubt: { kind: 'proposed', what } }).message).toBe(message);
});

test('long words are cut short, on one line', () => {
  const { message } = describeDoubt({ field: 'due', doubt: { kind: 'note', words: `dòng\n${'dài '.repeat(200)}` } });
  expect(message.length).toBeLessThan(200);
  expect(message).not.toContain('\n');
});

test('every field has a label', () => {
  for (const label of Object.values(fieldLabels)) expect(label).toMatch(/^\p{Lu}/u);
});
