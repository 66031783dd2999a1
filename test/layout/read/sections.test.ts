/** The annex's heading rows (sections) among the lines: whatever hands do to them, no entry is lost or read elsewhere. */
import { emptyEntries } from '../../../src/layout/emptyEntries';
import { readWorkbook } from '../../../src/layout/read/workbook';
import { cellRef } from '../../../src/workbook/a1';
import type { Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { scopeOfPlan } from '../../library';
import { snapshotOf } from '../snapshotOf';
import { inOrder } from './hands';

const SHEET = '95-PL';
const scope = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
const entries = {
  ...emptyEntries(scope),
  tasks: new Map([
    ['95-2025/PL/1.1', { percent: 0.5, result: 'Dự thảo' }],
    ['95-2025/PL/3.1', { percent: 0.25 }],
  ]),
};
const snapshot = snapshotOf(makeWorkbook(scope, entries));

const cellsOf = ({ sheets }: Snapshot): readonly SnapshotCell[] => sheets.find(({ name }) => name === SHEET)!.cells;
const edited = (edit: (cells: readonly SnapshotCell[]) => readonly SnapshotCell[]): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, cells: [...edit(sheet.cells)] } : sheet)),
});

const SECTION = cellsOf(snapshot).find(({ value }) => value === '#section.1')!.row;
const columnOf = (key: string): number =>
  cellsOf(snapshot).find(({ row, value }) => row === 1 && value === key)!.column;
const typed = (key: string, value: string) =>
  readWorkbook(
    scope,
    edited((cells) =>
      inOrder([
        ...cells.filter(({ row, column }) => row !== SECTION || column !== columnOf(key)),
        { row: SECTION, column: columnOf(key), value },
      ]),
    ),
  );

it('deleted, they are missed by nobody', () => {
  const reading = readWorkbook(
    scope,
    edited((cells) => cells.filter(({ row }) => row !== SECTION)),
  );
  expect(reading.facts).toEqual([]);
  expect(reading.entries).toEqual(entries);
});

it.each(['proposal', 'basis'])(
  'what is typed beside one, in the column %s, is named and not silently left behind',
  (key) => {
    const reading = typed(key, 'Đề nghị hướng dẫn');
    const cell = cellRef(SECTION, columnOf(key));
    expect(reading.facts).toEqual([{ kind: 'foreign-cells', sheet: SHEET, cell, text: 'Đề nghị hướng dẫn', count: 1 }]);
    expect(reading.entries).toEqual(entries);
  },
);

it('where its cells are no longer one, what stands in the entries’ columns is named too', () => {
  expect(typed('result', 'Đã họp').facts).toEqual([
    { kind: 'foreign-cells', sheet: SHEET, cell: cellRef(SECTION, columnOf('result')), text: 'Đã họp', count: 1 },
  ]);
});
