import { bothOf, none, rowsOf, withEdit, type Edits } from '../../../../src/hosts/excel/read/edits';

test.each([
  ['C7', [{ from: 7, to: 7 }]],
  ['A1:B2', [{ from: 1, to: 2 }]],
  ['$A$1:$B$2', [{ from: 1, to: 2 }]],
  ['5:7', [{ from: 5, to: 7 }]],
  ['B:C', [{ from: 1, to: 3000 }]],
  [
    'A1,C9:D10',
    [
      { from: 1, to: 1 },
      { from: 9, to: 10 },
    ],
  ],
  ["'224-PL I'!K12", [{ from: 12, to: 12 }]],
  ['#REF!', undefined],
])('the rows of %s', (address, rows) => {
  expect(rowsOf(address)).toEqual(rows);
});

const edit = (address: string, changeType = 'RangeEdited', worksheetId = 'a') => ({ worksheetId, address, changeType });
const after = (...edits: ReturnType<typeof edit>[]) => edits.reduce<Edits>(withEdit, none);

test.each([
  ['rows that touch are one', [edit('A1'), edit('A2:B3')], [{ from: 1, to: 3 }]],
  ['the same row twice is one', [edit('C7'), edit('D7')], [{ from: 7, to: 7 }]],
  [
    'rows apart stay apart, in order',
    [edit('C9'), edit('C2')],
    [
      { from: 2, to: 2 },
      { from: 9, to: 9 },
    ],
  ],
  ['rows below those that are read are left out', [edit('A2999:A4000'), edit('A5000')], [{ from: 2999, to: 3000 }]],
])('%s', (_, edits, spans) => {
  expect(after(...edits)).toEqual(new Map([['a', spans]]));
});

test('each sheet has its own rows', () => {
  expect(after(edit('A1'), edit('A2', 'RangeEdited', 'b'))).toEqual(
    new Map([
      ['a', [{ from: 1, to: 1 }]],
      ['b', [{ from: 2, to: 2 }]],
    ]),
  );
});

test.each(['RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted', 'CellInserted', 'CellDeleted', 'Unknown'])(
  '%s moves cells, so everything is read',
  (changeType) => {
    expect(after(edit('A1'), edit('2:2', changeType), edit('A3'))).toBe('all');
  },
);

test('what was put back is joined with what came since', () => {
  expect(bothOf(after(edit('A1')), after(edit('A2')))).toEqual(after(edit('A1:A2')));
  expect(bothOf(after(edit('A1')), 'all')).toBe('all');
  expect(bothOf(none, none)).toEqual(none);
});
