import { cellsOf, mergesOf } from '../../../../src/hosts/excel/read/cells';

const read = (value: unknown, formula: unknown = value, type = 'String') =>
  cellsOf({ rowIndex: 4, columnIndex: 2, values: [[value]], formulas: [[formula]], valueTypes: [[type]] });
const at = { row: 5, column: 3 };

test.each([
  ['a text', 'Sở Y tế', 'Sở Y tế', 'String', [{ ...at, value: 'Sở Y tế' }]],
  ['a number', 0, 0, 'Double', [{ ...at, value: 0 }]],
  ['a truth', false, false, 'Boolean', [{ ...at, value: false }]],
  ['nothing', '', '', 'Empty', []],
  ['a formula', 3, '=1+2', 'Double', [{ ...at, value: 3, formula: '1+2' }]],
  ['a formula that gives an empty text', '', '=""', 'String', [{ ...at, value: '', formula: '""' }]],
  [
    'a formula that gives an error',
    '#REF!',
    '=#REF!+1',
    'Error',
    [{ ...at, value: { error: '#REF!' }, formula: '#REF!+1' }],
  ],
  ['a text that looks like a formula', '=1+1', '=1+1', 'String', [{ ...at, value: '=1+1' }]],
  ['an error', '#N/A', '#N/A', 'Error', [{ ...at, value: { error: '#N/A' } }]],
  ['a text that looks like an error', '#N/A', '#N/A', 'String', [{ ...at, value: '#N/A' }]],
])('%s', (_, value, formula, type, cells) => {
  expect(read(value, formula, type)).toEqual(cells);
});

test('cells come in reading order, at their places', () => {
  const values = [
    ['a', ''],
    ['', 'b'],
  ];
  const types = values.map((row) => row.map(() => 'String'));
  expect(cellsOf({ rowIndex: 0, columnIndex: 0, values, formulas: values, valueTypes: types })).toEqual([
    { row: 1, column: 1, value: 'a' },
    { row: 2, column: 2, value: 'b' },
  ]);
});

test.each([
  ['Sheet1!A1:B2', ['A1:B2']],
  ["'224-PL I'!B2:T2,'224-PL I'!B3:T3", ['B2:T2', 'B3:T3']],
  ["'Tổng, hợp!'!$A$1:$A$3", ['A1:A3']],
])('merged areas of %s', (address, merges) => {
  expect(mergesOf(address)).toEqual(merges);
});
