import type { Field } from '../../src/entries/entries';
import { askedFields } from '../../src/workflows/askedFields';
import type { FormField, RowForm } from '../../src/workflows/rowForm';

const field = (name: Field, change: Partial<FormField> = {}): FormField => ({
  field: name,
  label: name,
  hint: '',
  input: { kind: 'text', isLong: false },
  shown: '',
  place: { sheet: '224-PL II', cell: 'H7' },
  ...change,
});

const form = (fields: readonly FormField[], asked = ''): RowForm => ({
  rowId: '1',
  label: 'Nhiệm vụ số 1',
  text: '',
  asked,
  status: '',
  fields,
});

const none = (): boolean => false;
const namesOf = (fields: readonly FormField[], isNeeded: (one: FormField) => boolean = none): string[] =>
  askedFields(form(fields), isNeeded).map((one) => one.field);

const task = (rowCase: string, newDue = ''): FormField[] => [
  field('percent'),
  field('rowCase', { shown: rowCase }),
  field('result'),
  field('newDue', { shown: newDue }),
  field('basis'),
];

test('what a case asks for stands directly after it', () => {
  expect(namesOf(task('Được gia hạn'))).toEqual(['percent', 'rowCase', 'basis', 'newDue', 'result']);
});

test('without a case the order is that of the columns', () => {
  expect(namesOf([field('text'), field('basis')])).toEqual(['text', 'basis']);
});

test.each([
  ['no case', task(''), false],
  ['another case', task('Được dừng, điều chỉnh'), false],
  ['an extension', task('Được gia hạn'), true],
  ['a day already there', task('', '31/12/2026'), true],
])('the new due day is asked for with %s: %#', (_, fields, isAsked) => {
  expect(namesOf(fields).includes('newDue')).toBe(isAsked);
});

test('the new due day is shown where something is said of it', () => {
  expect(namesOf(task(''), (one) => one.field === 'newDue')).toContain('newDue');
});

const ASKED = 'Tử số: số hồ sơ đã số hóa\nMẫu số: số hồ sơ';
const hintOf = (hint: string): string | undefined =>
  askedFields(form([field('numerator', { hint })], ASKED), none)[0]?.hint;

test.each([
  ['Tử số: số hồ sơ đã số hóa (lũy kế từ 01/01/2026). Nhập số nguyên.', 'Nhập số nguyên.'],
  ['Mẫu số: số hồ sơ. Nhập số nguyên (lũy kế từ 01/01/2026).', 'Nhập số nguyên (lũy kế từ 01/01/2026).'],
  ['Tử số: số hồ…', ''],
  ['Nêu số, ngày văn bản.', 'Nêu số, ngày văn bản.'],
])('a hint does not repeat what stands above the fields: %s', (hint, left) => {
  expect(hintOf(hint)).toBe(left);
});
