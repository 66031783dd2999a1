import { asCell, asText } from '../../../../src/hosts/excel/write/text';

test.each([
  '=1+1',
  '12/2026',
  '00123',
  'TRUE',
  'false',
  "'x",
  '+84 292',
  '-5',
  '@SUM',
  '1/2',
  '85%',
  '85,5%',
  '1.234',
  '#N/A',
  '1E5',
  'May 5',
  'Tháng 1 2026',
  '12:30',
  '(5)',
  '５',
  ' =1',
  '\t=1',
])('%j is told to be a text', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(['', 'Sở Khoa học và Công nghệ', 'Chỉ tiêu\nđạt', `Kế hoạch số 224 ${'x'.repeat(255)}`])(
  '%j can be nothing else',
  (text) => {
    expect(asText(text)).toBe(text);
  },
);

test('a text as long as a cell can be stays so long, where it starts with a letter', () => {
  const longest = `Nội dung 1 ${'x'.repeat(32_756)}`;
  expect(asText(longest)).toHaveLength(32_767);
});

test.each([
  [12, 12],
  [false, false],
  [null, ''],
  ['12', "'12"],
])('%j is put as %j', (value, put) => {
  expect(asCell(value)).toBe(put);
});
