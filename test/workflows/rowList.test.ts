import { emptyEntries } from '../../src/layout/emptyEntries';
import type { Entries } from '../../src/entries/entries';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { rowFormOf } from '../../src/workflows/rowForm';
import { nextOwed, positionOf, rowList, type ListedRow } from '../../src/workflows/rowList';
import { snapshotOf } from '../layout/snapshotOf';
import { library, scopeOf } from '../library';

const scope = scopeOf('so-y-te');

async function listOf(changes: Partial<Entries> = {}): Promise<ListedRow[]> {
  const model = makeWorkbook(scope, { ...emptyEntries(scope), ...changes });
  const checked = await checkWorkbook(library, snapshotOf(model));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  return rowList(checked);
}

const rowOf = (rows: readonly ListedRow[], rowId: string): ListedRow | undefined =>
  rows.find((row) => row.rowId === rowId);

it('lists every measure and task the agency leads, annex after annex, in the order of the plan', async () => {
  const owed = (await listOf()).filter(({ kind }) => kind === 'led');
  const { targets, tasks } = scope.leads;
  expect(owed.map(({ rowId }) => rowId)).toEqual([
    ...targets.flatMap(({ measures }) => measures.map(({ id }) => id)),
    ...tasks.map(({ id }) => id),
  ]);
  expect([...new Set(owed.map(({ part }) => part))]).toEqual(['Phụ lục I', 'Phụ lục II']);
});

it('lists coordinated rows after those led, as not owed', async () => {
  const rows = await listOf();
  const ofFirst = rows.filter(({ part }) => part === 'Phụ lục I').map(({ kind }) => kind);
  expect(ofFirst).toEqual([...ofFirst].sort().reverse());
  expect(rows.filter(({ kind }) => kind === 'coordinated')).toHaveLength(
    scope.coordinates.targets.length + scope.coordinates.tasks.length,
  );
});

it('says how each row stands', async () => {
  const id = '224-2025/I/3#1';
  expect(rowOf(await listOf(), id)).toMatchObject({ status: 'Chưa báo cáo', isFilled: false });
  const measures = new Map([[id, { numerator: 20, denominator: 20 }]]);
  expect(rowOf(await listOf({ measures }), id)).toMatchObject({
    label: 'Chỉ tiêu số 3',
    status: 'Đạt',
    isFilled: true,
  });
});

it('calls a coordinated row filled once its text is there', async () => {
  const [row] = [...scope.coordinates.targets, ...scope.coordinates.tasks];
  const id = row!.id;
  expect(rowOf(await listOf(), id)?.isFilled).toBe(false);
  const coordination = new Map([[id, { text: 'Đã cung cấp số liệu' }]]);
  expect(rowOf(await listOf({ coordination }), id)?.isFilled).toBe(true);
});

it('ends with Nội dung chung, of which nothing is owed', async () => {
  expect((await listOf()).at(-1)).toMatchObject({ rowId: 'general', kind: 'general', isFilled: false });
  const filled = await listOf({ general: { overview: 'Đã bổ sung', proposals: 'Không' } });
  expect(filled.at(-1)).toMatchObject({ status: 'Đã nhập 02 nội dung', isFilled: true });
});

it('lists only rows that have a form', async () => {
  const checked = await checkWorkbook(library, snapshotOf(makeWorkbook(scope, emptyEntries(scope))));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  const without = rowList(checked).filter(({ rowId }) => (rowFormOf(checked, rowId)?.fields.length ?? 0) === 0);
  expect(without).toEqual([]);
});

const listed = (rowId: string, kind: ListedRow['kind'], isFilled = false): ListedRow => ({
  rowId,
  kind,
  isFilled,
  part: 'Phụ lục I',
  label: rowId,
  text: '',
  status: '',
});
const few = [
  listed('1', 'led'),
  listed('2', 'led', true),
  listed('3', 'coordinated'),
  listed('4', 'led'),
  listed('5', 'general'),
];

it.each([
  ['1', '4'],
  ['4', '1'],
  ['5', '1'],
  ['unknown', '1'],
])('the next row owed after %s is %s', (after, next) => {
  expect(nextOwed(few, after)?.rowId).toBe(next);
});

it('none is owed next where only this one is left', () => {
  expect(nextOwed([listed('1', 'led'), listed('2', 'led', true)], '1')).toBeUndefined();
});

it('counts led rows among themselves, coordinated ones apart', () => {
  expect(positionOf(few, '4')).toEqual({ index: 3, of: 3 });
  expect(positionOf(few, '3')).toEqual({ index: 1, of: 1 });
  expect(positionOf(few, 'unknown')).toBeUndefined();
});
