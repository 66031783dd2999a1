import { replaceRows } from '../../src/workbook/replaceRows';
import type { SnapshotCell } from '../../src/workbook/snapshot';

const cell = (row: number, column: number, value: SnapshotCell['value']): SnapshotCell => ({ row, column, value });
const sheet = (...cells: SnapshotCell[]) => ({ name: 'A', visibility: 'visible' as const, merges: ['A1:B1'], cells });
const span = (from: number, to = from) => ({ from, to });

test.each<[string, SnapshotCell[], ReturnType<typeof span>[], SnapshotCell[], SnapshotCell[]]>([
  [
    'a changed cell',
    [cell(1, 1, 'a'), cell(2, 1, 'b')],
    [span(2)],
    [cell(2, 1, 'c')],
    [cell(1, 1, 'a'), cell(2, 1, 'c')],
  ],
  ['an emptied row', [cell(1, 1, 'a'), cell(2, 1, 'b')], [span(1)], [], [cell(2, 1, 'b')]],
  [
    'a row that was empty',
    [cell(1, 1, 'a'), cell(3, 1, 'c')],
    [span(2)],
    [cell(2, 4, 1)],
    [cell(1, 1, 'a'), cell(2, 4, 1), cell(3, 1, 'c')],
  ],
  [
    'several rows apart',
    [cell(1, 1, 1), cell(2, 1, 2), cell(3, 1, 3)],
    [span(1), span(3)],
    [cell(3, 1, 9)],
    [cell(2, 1, 2), cell(3, 1, 9)],
  ],
  [
    'cells given out of order',
    [],
    [span(1, 2)],
    [cell(2, 1, 1), cell(1, 2, 2), cell(1, 1, 3)],
    [cell(1, 1, 3), cell(1, 2, 2), cell(2, 1, 1)],
  ],
  [
    'cells of rows that are not replaced',
    [cell(5, 1, 'kept')],
    [span(1)],
    [cell(5, 1, 'not this')],
    [cell(5, 1, 'kept')],
  ],
])('replaces %s', (_, before, spans, read, after) => {
  expect(replaceRows(sheet(...before), spans, read).cells).toEqual(after);
});

test('leaves everything but the cells alone, and the sheet it was given too', () => {
  const before = sheet(cell(1, 1, 'a'));
  const after = replaceRows(before, [span(1)], [cell(1, 1, 'b')]);
  expect(after).toEqual({ ...before, cells: [cell(1, 1, 'b')] });
  expect(before.cells).toEqual([cell(1, 1, 'a')]);
});
