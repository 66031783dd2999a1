/** Putting cells into protected sheets. */
import { book, entry, keyed } from './models';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
beforeEach(async () => {
  excel = await startPort({ sets: '1.9' });
  await excel.port.write(book(keyed('A', entry(1, '85%', '@'), entry(2, 5, '0')), keyed('B', entry(1, 'b', '@'))));
});
afterEach(() => {
  excel.close();
});

const sheet = (name: string) => excel.host.book.sheet(name);
const wereUnprotected = () => excel.host.requests.some(({ body }) => JSON.stringify(body).includes('Unprotect'));

test('a format that has to change changes, and the sheet is as protected as before', async () => {
  const before = sheet('A').protection;
  await excel.port.put([{ sheet: 'A', cell: 'A2', value: 0.85, numberFormat: '0.00%' }]);
  expect(sheet('A').cell(1, 0)?.value).toBe(0.85);
  expect(sheet('A').format(1, 0).numberFormat).toBe('0.00%');
  expect(sheet('A').protection).toEqual(before);
});

test('a sheet whose formats fit already is never unprotected', async () => {
  excel.host.forgetRequests();
  await excel.port.put([{ sheet: 'A', cell: 'B2', value: 6, numberFormat: '0' }]);
  expect(sheet('A').cell(1, 1)?.value).toBe(6);
  expect(wereUnprotected()).toBe(false);
});

test('a sheet that was not protected is not protected afterwards', async () => {
  sheet('A').protection = null;
  await excel.port.put([{ sheet: 'A', cell: 'A2', value: 1, numberFormat: '0' }]);
  expect(sheet('A').protection).toBeNull();
});

test('with somebody’s password nothing is put, and the other sheet is protected again', async () => {
  sheet('B').protection = null;
  excel.host.user.protect('B', 'mật khẩu');
  const before = sheet('A').protection;
  const put = await excel.port.put([
    { sheet: 'A', cell: 'A2', value: 1, numberFormat: '0' },
    { sheet: 'B', cell: 'A2', value: 1, numberFormat: '0' },
  ]);
  expect(put).toEqual({ ok: false, error: { code: 'sheet-protected', detail: 'B' } });
  expect(sheet('A').protection).toEqual(before);
  expect(sheet('A').cell(1, 0)?.value).toBe('85%');
});

test('a sheet renamed since it was read is still the one meant', async () => {
  await excel.port.read();
  const before = sheet('A').protection;
  excel.host.user.renameSheet('A', 'Của tôi');
  const put = await excel.port.put([{ sheet: 'A', cell: 'A2', value: 0.85, numberFormat: '0.00%' }]);
  expect(put.ok && put.value.sheets.map(({ name }) => name)).toContain('Của tôi');
  expect(sheet('Của tôi').cell(1, 0)?.value).toBe(0.85);
  expect(sheet('Của tôi').protection).toEqual(before);
  excel.host.user.renameSheet('B', 'A');
  expect(await excel.port.reveal({ sheet: 'B', cell: 'A2' })).toEqual({ ok: true, value: undefined });
  expect(excel.host.book.active.name).toBe('A');
});

test('what Excel makes something else of is taken back, with what was put beside it', async () => {
  const put = await excel.port.put([
    { sheet: 'A', cell: 'B2', value: 6 },
    { sheet: 'A', cell: 'A2', value: 0.5 },
  ]);
  expect(put).toEqual({ ok: false, error: { code: 'not-taken', detail: 'A, ô A2' } });
  expect([sheet('A').cell(1, 0)?.value, sheet('A').cell(1, 1)?.value]).toEqual(['85%', 5]);
});

test('a text as long as Excel lets it be is whole, whatever it begins with', async () => {
  const longest = `-${'x'.repeat(32_766)}`;
  for (const cell of ['A2', 'B2']) {
    expect((await excel.port.put([{ sheet: 'A', cell, value: longest }])).ok).toBe(true);
  }
  expect([sheet('A').cell(1, 0)?.value, sheet('A').cell(1, 1)?.value]).toEqual([longest, longest]);
  expect(sheet('A').protection).not.toBeNull();
});

test('of a cell put twice the last counts', async () => {
  const twice = [5, 6].map((value) => ({ sheet: 'B', cell: 'A2', value: String(value) }));
  expect((await excel.port.put(twice)).ok).toBe(true);
  expect(sheet('B').cell(1, 0)?.value).toBe('6');
});

test('a sheet added since the last reading takes what is put', async () => {
  excel.host.user.addSheet('Riêng');
  expect((await excel.port.put([{ sheet: 'Riêng', cell: 'A1', value: 1 }])).ok).toBe(true);
  expect(sheet('Riêng').cell(0, 0)?.value).toBe(1);
});

test('nothing to put asks nothing of Excel', async () => {
  expect((await excel.host.measure(() => excel.port.put([]))).syncs).toBe(0);
});
