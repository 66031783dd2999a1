/** What is read back of a consolidated workbook, whatever hands did to it, and what is said where it cannot be. */
import { describeReadProblem } from '../../../src/layout/consolidated/readProblem';
import { readConsolidated } from '../../../src/layout/consolidated/read';
import { layOutConsolidated } from '../../../src/layout/consolidated/workbook';
import { readIdentity } from '../../../src/layout/read/identity';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../../src/workbook/snapshot';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../../library';
import { snapshotOf } from '../snapshotOf';
import { troubledCity } from './cities';
import { readRecord } from '../../../src/layout/consolidated/readRecord';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import type { Consolidated } from '../../../src/consolidation/consolidated';

let city: Consolidated;
let snapshot: Snapshot;
beforeAll(async () => {
  city = await troubledCity();
  snapshot = snapshotOf(layOutConsolidated(city));
});

const DATA = 'Dữ liệu';
const RECORD = '_phuluc';

const changed = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot | undefined): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : [sheet])),
});

const withCells = (name: string, change: (cell: SnapshotCell) => SnapshotCell | undefined): Snapshot =>
  changed(name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.flatMap((cell) => change(cell) ?? []).sort((a, b) => a.row - b.row || a.column - b.column),
  }));

const startsRecord = ({ value }: SnapshotCell): boolean => typeof value === 'string' && value.startsWith('"{');

function readRecordOf(of: Snapshot) {
  const record = readRecord(of);
  if (!record.ok) throw new Error(record.error.kind);
  return record.value;
}

const linesOf = (read: ReturnType<typeof readConsolidated>) => (read.ok ? read.value.previous.lines : []);

test('everything comes back: lines, docket, trend, who sent what, who was late', () => {
  const read = readConsolidated(snapshot);
  const { attendance, unused, lateBefore } = citySourceOf(city);
  expect(read).toEqual({
    ok: true,
    value: {
      docket: city.docket,
      previous: {
        plan: '224-2025',
        period: '2026-11',
        lines: city.lines,
        trend: city.trend,
        late: city.ledger.agencies
          .filter(({ state, first }) => state === 'not-sent' || first?.isOnTime === false)
          .map(({ agencyId }) => agencyId),
      },
      sending: { attendance, unused, lateBefore },
    },
  });
});

test('a workbook of before there were reports of the consolidator is history all the same', () => {
  const { docket, trend, late } = readRecordOf(snapshot);
  const text = JSON.stringify({ docket, trend, late }).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const old = changed(RECORD, (sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells.filter(({ row }) => row < 5),
      { row: 5, column: 1, value: 'piece' },
      { row: 5, column: 2, value: `"${text}"` },
    ],
  }));
  const read = readConsolidated(old);
  expect(read).toMatchObject({ ok: true, value: { previous: { lines: city.lines, trend, late } } });
  expect(read.ok && 'sending' in read.value).toBe(false);
});

test('Dữ liệu sorted the other way round, under another name, its sheets moved', () => {
  const last = Math.max(...snapshot.sheets.find(({ name }) => name === DATA)!.cells.map(({ row }) => row));
  const sorted = withCells(DATA, (cell) => (cell.row < 6 ? cell : { ...cell, row: 6 + last - cell.row }));
  const moved = {
    ...sorted,
    sheets: [...sorted.sheets].reverse().map((sheet) => ({ ...sheet, name: `x ${sheet.name}` })),
  };
  expect(linesOf(readConsolidated(moved))).toEqual([...city.lines].reverse());
});

test('columns moved, a column and rows of hands’ own inserted', () => {
  const moved = withCells(DATA, (cell) => ({
    ...cell,
    row: cell.row > 1 ? cell.row + 2 : cell.row,
    column: cell.column > 1 ? 100 - cell.column : 1,
  }));
  expect(linesOf(readConsolidated(moved))).toEqual(city.lines);
});

test.each([
  ['no sheet of lines', () => changed(DATA, () => undefined), { kind: 'no-data-sheet' }],
  [
    'a column deleted',
    () => withCells(DATA, (cell) => (cell.row === 1 && cell.value === 'status' ? undefined : cell)),
    { kind: 'column-missing', sheet: DATA, heading: 'Đánh giá, trạng thái' },
  ],
  [
    'a word typed over',
    () =>
      withCells(DATA, (cell) => (cell.row === 8 && cell.value === 'Sở, ban, ngành' ? { ...cell, value: 'Sở' } : cell)),
    { kind: 'cell-changed', sheet: DATA, cell: 'G8', heading: 'Khối' },
  ],
  [
    'an error value',
    () =>
      withCells(DATA, (cell) => (cell.row === 9 && cell.column === 2 ? { ...cell, value: { error: '#REF!' } } : cell)),
    { kind: 'cell-changed', sheet: DATA, cell: 'B9', heading: 'Mã tỉnh, thành phố' },
  ],
  [
    'the record cut',
    () => withCells(RECORD, (cell) => (startsRecord(cell) ? { ...cell, value: '"{"' } : cell)),
    { kind: 'record-damaged', place: '_phuluc!B5' },
  ],
  ['the record deleted', () => changed(RECORD, () => undefined), { kind: 'record-damaged', place: '_phuluc' }],
  [
    'of a program yet to come',
    () => withCells(RECORD, (cell) => (cell.row === 2 && cell.column === 2 ? { ...cell, value: '2' } : cell)),
    { kind: 'newer-format', format: '2' },
  ],
  [
    'somebody’s own workbook',
    () => ({ ...snapshot, sheets: [], properties: new Map<string, string>() }),
    { kind: 'not-consolidated' },
  ],
] as const)('%s is said, with its place', (_, make, problem) => {
  const read = readConsolidated(make());
  expect(read).toEqual({ ok: false, error: problem });
  if (!read.ok) expect(describeReadProblem(read.error)).toMatch(/^(?:Đây|Tệp|Phần|Trang tính|Ô) .*\.$/u);
});

test('neither kind of workbook is taken for the other', () => {
  const scope = scopeOf('so-y-te');
  const report = snapshotOf(makeWorkbook(scope, sampleEntries(scope, 1)));
  expect(readConsolidated(report)).toEqual({ ok: false, error: { kind: 'agency-report' } });
  expect(readIdentity(snapshot)).toEqual({ identity: { fromProperties: {}, fromSheet: {} } });
});

test('a record of hostile keys changes nothing but itself', () => {
  const poisoned = withCells(RECORD, (cell) =>
    startsRecord(cell) ? { ...cell, value: '"{"__proto__":{"polluted":1},"docket":{}}"' } : cell,
  );
  expect(readConsolidated(poisoned).ok).toBe(false);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
