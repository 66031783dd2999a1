import { findByKey, matchSheets, type NamedCells } from '../../src/workbook/matchSheets';
import type { SheetModel } from '../../src/workbook/model';
import type { WriteOptions } from '../../src/workbook/port';

const model = (name: string, value = `phuluc:test:${name}`): SheetModel => ({
  name,
  columns: [],
  rows: [{ row: 1, cells: [{ column: 1, value }] }],
});
const present = (name: string, value?: string, row = 1, column = 1): NamedCells => ({
  name,
  cells: value === undefined ? [] : [{ row, column, value }],
});
const keyed = (name: string, key: string, row = 1): NamedCells => present(name, `phuluc:test:${key}`, row);

/** The sheets found for A and B, by name, or whose name is taken. */
function matched(
  sheets: readonly NamedCells[],
  options?: Pick<WriteOptions, 'sheets' | 'replaces'>,
  models = [model('A'), model('B')],
) {
  const matches = matchSheets(models, sheets, options);
  if (!matches.ok) return matches.error;
  return models.map((each) => matches.value.get(each)?.name);
}
const taken = (detail: string) => ({ code: 'sheet-taken', detail });

test.each<[string, NamedCells[], (string | undefined)[]]>([
  ['by the key, whatever the name', [keyed('Khác', 'A')], ['Khác', undefined]],
  ['by the key below rows inserted', [keyed('Khác', 'A', 50)], ['Khác', undefined]],
  ['not by a key further down', [keyed('Khác', 'A', 51)], [undefined, undefined]],
  ['by the name, where it is empty', [present('a')], ['a', undefined]],
  ['not by the name of a sheet that says it is another', [keyed('A', 'B')], [undefined, 'A']],
  ['by their keys, where names were swapped', [keyed('A', 'B'), keyed('B', 'A')], ['B', 'A']],
  ['the copy that kept its name', [keyed('A (2)', 'A'), keyed('A', 'A')], ['A', undefined]],
])('sheets match %s', (_, sheets, expected) => {
  expect(matched(sheets)).toEqual(expected);
});

test.each<[string, NamedCells[]]>([
  ['holds something', [present('A', 'của riêng', 9, 4)]],
  ['holds something, in other letters', [present('a', 'của riêng')]],
  ['is not the renamed one of ours', [keyed('Khác', 'A'), present('A', 'của riêng')]],
  ['is empty, where ours was renamed', [keyed('Khác', 'A'), present('A')]],
])('a name is taken by a sheet that %s', (_, sheets) => {
  expect(matched(sheets)).toEqual(taken(sheets.at(-1)?.name ?? ''));
});

test('a copy of one of ours under another’s name is the officer’s own', () => {
  expect(matched([keyed('A', 'A'), keyed('B', 'A')], { replaces: ['B'] })).toEqual(taken('B'));
});

test('what was made earlier is replaced by name', () => {
  const made = [model('A'), model('Báo cáo', 'ỦY BAN NHÂN DÂN')];
  const sheets = [keyed('A', 'A'), present('BÁO CÁO', 'ỦY BAN NHÂN DÂN')];
  expect(matched(sheets, { replaces: ['Báo cáo'] }, made)).toEqual(['A', 'BÁO CÁO']);
  expect(matched(sheets, {}, made)).toEqual(taken('BÁO CÁO'));
});

test('only names of sheets that are written can be taken', () => {
  expect(matched([keyed('A', 'A'), present('B', 'của riêng')], { sheets: ['A'] })).toEqual(['A', undefined]);
  expect(matched([keyed('B', 'A')], { sheets: ['B'] })).toEqual(taken('B'));
});

test('a sheet of ours is found by its key, in any column', () => {
  const sheet = present('Khác', 'phuluc:test:A', 3, 2);
  expect(findByKey([present('A'), sheet], { key: 'phuluc:test:A', name: 'A' })).toEqual({
    sheet,
    cell: { row: 3, column: 2, value: 'phuluc:test:A' },
  });
});
