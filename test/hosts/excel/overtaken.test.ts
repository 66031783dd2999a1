/** What is typed while a sheet is being written over. */
import { overtakenPlaces } from '../../../src/hosts/excel/write/overhearing';
import type { Result } from '../../../src/result';
import type { Refusal } from '../../../src/workbook/refusal';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { interceptRequests } from './intercept';
import { book, entry, keyed } from './models';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
let heard: Result<Snapshot, Refusal>[];
beforeEach(async () => {
  excel = await startPort({ sets: '1.15' });
  heard = [];
  await excel.port.write(small('a'));
  await excel.port.watch({ changed: (read) => heard.push(read), selected: () => undefined });
  await excel.settled();
  heard = [];
});
afterEach(() => {
  excel.close();
});

const small = (value: string) => book(keyed('A', entry(1, value), entry(2, value)), keyed('B', entry(1, value)));

/** Between the request that compares and the one that writes. */
function beforeWriting(act: () => void): void {
  let requests = 0;
  interceptRequests(excel, (run) => {
    requests += 1;
    if (requests === 2) act();
    return run();
  });
}

async function latest(): Promise<Snapshot> {
  const read = await excel.port.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

test('what a co-author types is told of once, by its places, and the sheets are written', async () => {
  const basedOn = await latest();
  beforeWriting(() => {
    excel.host.coauthor.type('A', 'A2', 'từ nơi khác');
    excel.host.coauthor.paste('A', 'A2', [['x', 'y']]);
    excel.host.coauthor.type('B', 'A2', 'từ nơi khác');
    excel.host.coauthor.type('A', 'A2', 'lần nữa');
  });
  expect(await excel.port.write(small('b'), { basedOn })).toEqual({
    ok: false,
    error: { code: 'overtaken', detail: 'A, ô A2; A, vùng A2:B2; B, ô A2' },
  });
  expect((await excel.port.write(small('c'), { basedOn: await latest() })).ok).toBe(true);
});

test('what is remembered then is what stands', async () => {
  const basedOn = await latest();
  beforeWriting(() => excel.host.coauthor.type('A', 'A2', 'từ nơi khác'));
  await excel.port.write(small('b'), { basedOn });
  await excel.settled();
  expect(heard).toEqual([]);
  const put = await excel.port.put([{ sheet: 'A', cell: 'B2', value: 'c' }]);
  expect(put.ok && put.value.sheets[0]?.cells.map(({ value }) => value)).toEqual(['phuluc:test:A', 'b', 'c']);
});

test('what is typed on a sheet that is not written takes nothing away', async () => {
  const basedOn = await latest();
  beforeWriting(() => excel.host.coauthor.type('B', 'A2', 'từ nơi khác'));
  const written = await excel.port.write(small('b'), { basedOn, sheets: ['A'] });
  expect(written.ok).toBe(true);
  await excel.settled();
  expect(JSON.stringify(heard)).toContain('từ nơi khác');
});

test('a writing that was refused says why, whatever was typed', async () => {
  const basedOn = await latest();
  excel.host.coauthor.type('A', 'A2', 'từ nơi khác');
  expect(await excel.port.write(small('b'), { basedOn })).toMatchObject({ error: { code: 'changed-meanwhile' } });
});

test('an edit told of late, whose value stands, was not overtaken', () => {
  const sheet = { id: 'a', name: 'A', visibility: 'visible', merges: [] } as const;
  const remembered = { sheets: [{ ...sheet, cells: [{ row: 2, column: 1, value: 5 }] }], properties: new Map() };
  const edit = { worksheetId: 'a', address: 'A2', changeType: 'RangeEdited' };
  const places = (valueAfter: unknown, address = 'A2') =>
    overtakenPlaces([{ ...edit, address, details: { valueAfter } }], remembered, new Set(['A']));
  expect(places(5)).toEqual([]);
  expect(places('', 'A9')).toEqual([]);
  expect(places(6)).toEqual([{ sheet: 'A', cell: 'A2' }]);
});
