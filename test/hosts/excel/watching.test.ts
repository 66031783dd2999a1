/** What is heard of a workbook while others type in it, and what is not. */
import type { Result } from '../../../src/result';
import type { Place } from '../../../src/workbook/port';
import type { Refusal } from '../../../src/workbook/refusal';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { book, entry, keyed } from './models';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
let heard: Result<Snapshot, Refusal>[];
let places: Place[];

async function start(sets: '1.9' | '1.14' | '1.15'): Promise<void> {
  excel = await startPort({ sets });
  heard = [];
  places = [];
  await excel.port.write(book(keyed('A', entry(1, 'a')), keyed('B', entry(1, 'b'))));
  await excel.port.watch({ changed: (read) => heard.push(read), selected: (place) => places.push(place) });
  await excel.settled();
  heard = [];
}
afterEach(() => {
  excel.close();
});

/** What the last telling says of every cell. */
const told = () => {
  const last = heard.at(-1);
  return last?.ok ? last.value.sheets.map(({ name, cells }) => [name, cells.map(({ value }) => value)]) : last?.error;
};

describe.each(['1.9', '1.14', '1.15'] as const)('with ExcelApi %s', (sets) => {
  beforeEach(() => start(sets));

  test('a co-author’s edit is heard', async () => {
    excel.host.coauthor.type('B', 'A2', 'từ nơi khác');
    await excel.settled();
    expect(heard).toHaveLength(1);
    expect(told()).toEqual([
      ['A', ['phuluc:test:A', 'a']],
      ['B', ['phuluc:test:B', 'từ nơi khác']],
      ['Sheet1', []],
    ]);
  });

  test('what we write and put ourselves is not told back', async () => {
    await excel.port.put([{ sheet: 'A', cell: 'A2', value: 'mới' }]);
    await excel.port.write(book(keyed('A', entry(1, 'khác')), keyed('B', entry(1, 'b')), keyed('C')));
    await excel.settled();
    await excel.settled();
    expect(heard).toEqual([]);
  });

  test('an edit after a put of ours is told with both', async () => {
    await excel.port.put([{ sheet: 'A', cell: 'A2', value: 'mới' }]);
    excel.host.user.type('B', 'A2', 'nữa');
    await excel.settled();
    expect(told()).toEqual([
      ['A', ['phuluc:test:A', 'mới']],
      ['B', ['phuluc:test:B', 'nữa']],
      ['Sheet1', []],
    ]);
  });
});

describe('with ExcelApi 1.15', () => {
  beforeEach(() => start('1.15'));

  test('edits that come together are told once', async () => {
    excel.host.user.type('A', 'A2', 'một');
    excel.host.user.type('A', 'A2', 'hai');
    excel.host.user.type('B', 'A2', 'ba');
    await excel.settled();
    expect(heard).toHaveLength(1);
    expect(excel.waited).toEqual([150]);
  });

  test.each([
    ['a row inserted where nothing stands', () => excel.host.user.insertRow('Sheet1', 1), 0],
    ['a sheet added', () => excel.host.user.addSheet('Riêng'), 1],
    ['a sheet deleted', () => excel.host.user.deleteSheet('Sheet1'), 1],
    ['an emptied cell', () => excel.host.user.clear('A', 'A2'), 1],
  ])('%s is told, where there is something to tell, as it is then', async (_, change, times) => {
    change();
    await excel.settled();
    expect(heard).toHaveLength(times);
    const now = excel.host.snapshot().sheets.map(({ name, cells }) => [name, cells.map(({ value }) => value)]);
    if (times > 0) expect(told()).toEqual(now);
  });

  test('rows moved by an insertion are read where they are', async () => {
    excel.host.book.sheet('A').protection = null;
    excel.host.user.insertRow('A', 2);
    await excel.settled();
    const last = heard.at(-1);
    expect(last?.ok && last.value.sheets[0]?.cells.map(({ row, value }) => [row, value])).toEqual([
      [1, 'phuluc:test:A'],
      [3, 'a'],
    ]);
  });

  test('a renamed sheet is told by its new name with the next edit of rows or sheets', async () => {
    excel.host.user.renameSheet('Sheet1', 'Riêng');
    excel.host.user.addSheet('Nữa');
    await excel.settled();
    expect(JSON.stringify(told())).toContain('Riêng');
  });

  test('an edit heard while a cell is being typed in is told once that is over', async () => {
    excel.host.failures.refuse('cellEdit', { times: 6 });
    excel.host.user.type('A', 'A2', 'vừa nhập');
    await excel.settled();
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(told())).toContain('vừa nhập');
    expect(excel.waited).toContain(1000);
  });

  test('a workbook that can no longer be read is told of', async () => {
    excel.host.failures.refuse('session', { times: Infinity });
    excel.host.user.type('A', 'A2', 'vừa nhập');
    await excel.settled();
    expect(heard).toEqual([{ ok: false, error: { code: 'session-lost' } }]);
  });

  test('an edit that could not be read is told with the next', async () => {
    excel.host.failures.refuse('session');
    excel.host.user.type('A', 'A2', 'vừa nhập');
    await excel.settled();
    excel.host.user.type('B', 'A2', 'nhập tiếp');
    await excel.settled();
    expect(told()).toEqual([
      ['A', ['phuluc:test:A', 'vừa nhập']],
      ['B', ['phuluc:test:B', 'nhập tiếp']],
      ['Sheet1', []],
    ]);
  });

  test('where the officer stands is told by its first cell', async () => {
    excel.host.user.select('B', 'B3:C4');
    await excel.settled();
    expect(places).toEqual([{ sheet: 'B', cell: 'B3' }]);
  });
});
