import { columnsOf, widthOf } from '../../../../src/hosts/xlsx/write/columns';

// A column of so many pixels is that many eighths of a digit wide, since a digit of Times New Roman 12 has 8 pixels.
test.each([
  [60, 10],
  [36, 6],
  [54, 9],
  [0, 0],
  [100, 16.625],
])('%d points are %d digits', (points, width) => {
  expect(widthOf(points)).toBe(width);
});

test('columns without a width keep their place', () => {
  expect(
    columnsOf([
      { column: 3, width: 60, hidden: true },
      { column: 1, width: 36 },
    ]),
  ).toEqual([{ width: 6 }, {}, { width: 10, hidden: true }]);
});
