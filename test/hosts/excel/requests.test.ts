/** How often Excel is asked, and how much at once: what an officer waits for. */
import type { Snapshot } from '../../../src/workbook/snapshot';
import { largest, submissionOf } from './models';
import { startPort, type StartedPort } from './started';

const ONE_MEGABYTE = 1_000_000;

let excel: StartedPort;
beforeEach(async () => {
  excel = await startPort({ sets: '1.15' });
});
afterEach(() => {
  excel.close();
});

async function laidOut(): Promise<Snapshot> {
  const written = await excel.port.write(largest());
  if (!written.ok) throw new Error(written.error.code);
  await excel.settled();
  return written.value;
}

test('laying out the largest workbook over one just read takes two requests', async () => {
  const { port, host } = excel;
  const basedOn = await port.read();
  if (!basedOn.ok) throw new Error(basedOn.error.code);
  const { value, syncs, largest: bytes } = await host.measure(() => port.write(largest(), { basedOn: basedOn.value }));
  expect(value.ok).toBe(true);
  expect(syncs).toBe(2);
  expect(bytes).toBeLessThan(ONE_MEGABYTE);
});

test('laying out over a workbook never read takes three', async () => {
  const { value, syncs } = await excel.host.measure(() => excel.port.write(largest()));
  expect(value.ok).toBe(true);
  expect(syncs).toBe(3);
});

test('laying out again over the same takes two', async () => {
  const basedOn = await laidOut();
  const { value, syncs, largest: bytes } = await excel.host.measure(() => excel.port.write(largest(), { basedOn }));
  expect(value.ok).toBe(true);
  expect(syncs).toBe(2);
  expect(bytes).toBeLessThan(ONE_MEGABYTE);
});

test('making the submission sheets takes two', async () => {
  const basedOn = await laidOut();
  const { model, sheets } = await submissionOf(largest());
  const { value, syncs, largest: bytes } = await excel.host.measure(() => excel.port.write(model, { sheets, basedOn }));
  expect(value.ok).toBe(true);
  expect(sheets).toContain('Báo cáo');
  expect(syncs).toBe(2);
  expect(bytes).toBeLessThan(ONE_MEGABYTE);
});

test('a first reading takes two requests, a later one takes one', async () => {
  excel.host.open(largest());
  expect((await excel.host.measure(() => excel.port.read())).syncs).toBe(2);
  expect((await excel.host.measure(() => excel.port.read())).syncs).toBe(1);
});

test.each([
  ['a sheet was added', 2, () => excel.host.user.addSheet('Riêng')],
  ['a sheet was deleted', 1, () => excel.host.user.deleteSheet('Hướng dẫn')],
  ['a sheet was renamed', 1, () => excel.host.user.renameSheet('Hướng dẫn', 'Cách làm')],
])('after %s, reading takes %d', async (_, expected, change) => {
  await laidOut();
  await excel.port.read();
  change();
  const { value, syncs } = await excel.host.measure(() => excel.port.read());
  expect(syncs).toBe(expected);
  expect(value.ok && value.value.sheets.map(({ name }) => name)).toEqual(
    excel.host.snapshot().sheets.map(({ name }) => name),
  );
});

test('reading right after a writing takes one', async () => {
  await laidOut();
  expect((await excel.host.measure(() => excel.port.read())).syncs).toBe(1);
});

test('putting cells takes one request, and two where a format has to be looked at', async () => {
  await laidOut();
  const cell = { sheet: 'Nội dung chung', cell: 'C4' };
  const put = await excel.host.measure(() => excel.port.put([{ ...cell, value: 'Mới' }]));
  expect([put.value.ok, put.syncs]).toEqual([true, 1]);
  const formatted = await excel.host.measure(() => excel.port.put([{ ...cell, value: 5, numberFormat: '0' }]));
  expect([formatted.value.ok, formatted.syncs]).toEqual([true, 2]);
});

test('an edit takes one request, of the edited rows alone', async () => {
  await laidOut();
  await excel.port.watch({ changed: () => undefined, selected: () => undefined });
  await excel.settled();
  const { syncs } = await excel.host.measure(async () => {
    excel.host.user.type('Nội dung chung', 'C4', 'một');
    excel.host.user.type('Nội dung chung', 'C5', 'hai');
    await excel.settled();
  });
  expect(syncs).toBe(1);
  const { ObjectPaths } = excel.host.requests.at(-1)!.body;
  const addresses = Object.values(ObjectPaths).flatMap(({ Name, ArgumentInfo }) =>
    Name === 'GetRange' ? ArgumentInfo?.Arguments : [],
  );
  expect(addresses).toEqual(['A4:CZ5']);
});

test('nothing is kept in Excel between requests', async () => {
  await laidOut();
  await excel.port.read();
  await excel.settled();
  expect(excel.host.referenceCount).toBe(0);
});
