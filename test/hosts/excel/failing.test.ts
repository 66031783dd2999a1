/** What the officer is told, and what is left in the workbook, where Excel does not do what it is asked. */
import type { RefusalName } from '../../host/failures';
import { book, entry, keyed, largest } from './models';
import { startPort, type StartedPort } from './started';

let excel: StartedPort;
beforeEach(async () => {
  excel = await startPort({ sets: '1.14' });
});
afterEach(() => {
  excel.close();
});

const refused = (code: string, detail?: string) => ({
  ok: false,
  error: { code, ...(detail !== undefined && { detail }) },
});
const names = () => excel.host.book.sheets.map(({ name }) => name);
const isWriting = ({ text }: { readonly text: string }) => text.includes('SuspendApiCalculation');
const small = (value: string) => book(keyed('A', entry(1, value)), keyed('B', entry(1, value)));
const a2 = () => excel.host.book.find('A')?.cell(1, 0)?.value;

describe.each<[RefusalName, string]>([
  ['cellEdit', 'cell-edit'],
  ['busy', 'busy'],
  ['session', 'session-lost'],
  ['requestTooLarge', 'too-much-at-once'],
  ['responseTooLarge', 'too-much-at-once'],
  ['noCapability', 'read-only'],
])('%s', (name, code) => {
  test('is told when reading, writing, putting and showing', async () => {
    await excel.port.write(small('a'));
    excel.host.failures.refuse(name, { times: Infinity });
    expect(await excel.port.read()).toEqual(refused(code));
    expect(await excel.port.write(small('b'))).toEqual(refused(code));
    expect(await excel.port.put([{ sheet: 'A', cell: 'A2', value: 1 }])).toMatchObject(refused(code));
    expect(await excel.port.reveal({ sheet: 'A', cell: 'A2' })).toMatchObject(refused(code));
    excel.host.failures.clear();
    expect(a2()).toBe('a');
  });

  test('in the middle of a writing leaves nothing behind', async () => {
    excel.host.failures.refuse(name, { times: Infinity, when: isWriting });
    expect(await excel.port.write(largest())).toEqual(refused(code));
    expect(names()).toEqual(['Sheet1']);
  });
});

test.each<RefusalName>(['busy', 'cellEdit'])('%s for a moment is waited for', async (name) => {
  excel.host.failures.refuse(name, { times: 2 });
  expect((await excel.port.read()).ok).toBe(true);
  expect(excel.waited).toEqual([250, 500]);
});

test('what does not pass is not waited for', async () => {
  excel.host.failures.refuse('session', { times: Infinity });
  await excel.port.read();
  expect(excel.waited).toEqual([]);
});

test('new sheets of a writing that fails are taken back, with their names', async () => {
  excel.host.failures.breakAt('SetPrintMargins', 'GeneralException', { when: isWriting });
  expect(await excel.port.write(largest())).toEqual(refused('excel-failed', 'GeneralException'));
  expect(names()).toEqual(['Sheet1']);
  expect(excel.host.book.names).toEqual([]);
  expect((await excel.port.write(largest())).ok).toBe(true);
});

test('a sheet that is very hidden by then is taken back too', async () => {
  excel.host.failures.breakAt('Title', 'GeneralException', { when: isWriting });
  await excel.port.write(largest());
  expect(names()).toEqual(['Sheet1']);
});

test('where sheets that were there have been changed, the officer is told', async () => {
  await excel.port.write(book(keyed('A', entry(1, 'a'))));
  excel.host.failures.breakAt('FreezeRows', 'GeneralException', { when: isWriting });
  const model = book(keyed('A', entry(1, 'b')), { ...keyed('B'), freeze: { rows: 1, columns: 0 } });
  expect(await excel.port.write(model)).toEqual(refused('excel-failed', 'GeneralException'));
  expect([names(), a2()]).toEqual([['A', 'Sheet1'], 'a']);
  expect(excel.host.book.sheet('A').protection).not.toBeNull();

  excel.host.failures.breakAt('FreezeRows', 'GeneralException', { when: isWriting });
  const again = book({ ...keyed('A', entry(1, 'b')), freeze: { rows: 1, columns: 0 } }, keyed('B'));
  expect(await excel.port.write(again)).toEqual(refused('half-written', 'GeneralException'));
  expect(names()).toEqual(['A', 'Sheet1']);
});

test('a sheet protected with somebody’s password is named, and nothing is written', async () => {
  await excel.port.write(small('a'));
  excel.host.book.sheet('B').protection = null;
  excel.host.user.protect('B', 'mật khẩu');
  const model = { ...small('b'), sheets: [...small('b').sheets, keyed('C')] };
  expect(await excel.port.write(model)).toEqual(refused('sheet-protected', 'B'));
  expect([names(), a2()]).toEqual([['A', 'B', 'Sheet1'], 'a']);
  expect(excel.host.book.sheet('A').protection).not.toBeNull();
});

test('a workbook whose structure is protected takes no new sheet, and entries all the same', async () => {
  await excel.port.write(small('a'));
  excel.host.book.structure = { password: 'mật khẩu' };
  expect(await excel.port.write(book(...small('b').sheets, keyed('C')))).toEqual(refused('sheet-protected'));
  expect((await excel.port.write(small('c'))).ok).toBe(true);
  expect(a2()).toBe('c');
});

test('a locked cell of a protected sheet takes nothing', async () => {
  await excel.port.write(small('a'));
  expect(await excel.port.put([{ sheet: 'A', cell: 'C9', value: 1 }])).toEqual(refused('sheet-protected', 'A'));
});

test('cells put before one that fails are told of', async () => {
  await excel.port.write(small('a'));
  const put = await excel.port.put([
    { sheet: 'A', cell: 'A2', value: 'b' },
    { sheet: 'A', cell: 'C9', value: 'b' },
  ]);
  expect(put).toEqual(refused('half-written', 'AccessDenied'));
  const read = await excel.port.read();
  expect(read.ok && read.value.sheets[0]?.cells.map(({ value }) => value)).toEqual(['phuluc:test:A', 'b']);
});

test('a sheet deleted by the officer is named', async () => {
  await excel.port.write(small('a'));
  excel.host.user.deleteSheet('B');
  expect(await excel.port.put([{ sheet: 'B', cell: 'A2', value: 1 }])).toEqual(refused('sheet-gone', 'B'));
  expect(await excel.port.reveal({ sheet: 'B', cell: 'A2' })).toEqual(refused('sheet-gone', 'B'));
});

test('a mistake of ours is no refusal', async () => {
  await expect(excel.port.put([{ sheet: 'A', cell: 'nowhere', value: 1 }])).rejects.toThrow(RangeError);
});
