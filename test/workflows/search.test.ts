import { findByName } from '../../src/workflows/search';

const names = [
  'Sở Y tế',
  'Văn phòng Ủy ban nhân dân thành phố',
  'Ủy ban nhân dân xã Phong Điền',
  'Sở Khoa học và Công nghệ',
];
const found = (typed: string): string[] =>
  findByName(
    names.map((searchText) => ({ searchText })),
    typed,
  ).map(({ searchText }) => searchText);

test.each([
  ['so y te', ['Sở Y tế']],
  ['Sở y', ['Sở Y tế']],
  ['phong dien', ['Ủy ban nhân dân xã Phong Điền']],
  ['', names],
  ['xyz', []],
])('%j finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('words side by side are meant before words in the same order', () => {
  expect(found('phong d')).toEqual(['Ủy ban nhân dân xã Phong Điền']);
  expect(found('so cong nghe')).toEqual(['Sở Khoa học và Công nghệ']);
});
