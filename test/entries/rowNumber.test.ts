/** What a row is called by its number. */
import { rowNumber, rowNumbers } from '../../src/entries/rowNumber';

test.each([
  ['33', 'số 33'],
  ['41a', 'số 41a'],
  ['a (Mục II.1)', 'điểm a (Mục II.1)'],
  ['d.1', 'điểm d.1'],
  ['II.1.h', 'mục II.1.h'],
])('%s', (no, text) => {
  expect(rowNumber(no)).toBe(text);
});

test('numbers alike are listed after their word', () => {
  expect(rowNumbers(['3', 'a', '5', 'đ'], (alike) => alike.join(', '))).toBe('số 3, 5; điểm a, đ');
});
