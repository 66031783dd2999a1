import { placesText } from '../../src/workbook/places';

test('cells and areas are named with their sheets, each once', () => {
  const cell = { sheet: '224-PL I', cell: 'H8' };
  expect(placesText([cell, { sheet: '224-PL II', cell: 'B2:C3' }, cell])).toBe('224-PL I, ô H8; 224-PL II, vùng B2:C3');
});

test('of many only the first are named', () => {
  const many = Array.from({ length: 11 }, (_, index) => ({ sheet: 'A', cell: `B${index + 1}` }));
  expect(placesText(many)).toMatch(/^A, ô B1; .*; A, ô B10; …$/);
});
