/** What the officer is told, and what is left in the workbook, where Excel does not do what it is asked. */
import type { WorkbookModel } from '../../../src/workbook/model';
import type { RefusalName } from '../../host/failures';
import { interceptRequests } from './intercept';
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

describe('before anything is asked of Excel', () => {
  const asked = () => excel.host.requests.length;

  test.each<[string, WorkbookModel]>([
    ['a text longer than a cell holds', small('x'.repeat(32_768))],
    ['a sheet name longer than Excel knows', book(keyed('x'.repeat(32)))],
  ])('%s is a mistake of ours', async (_, model) => {
    await expect(excel.port.write(model)).rejects.toThrow(RangeError);
    expect(asked()).toBe(0);
  });

  test('rows past those that are read are too much', async () => {
    const far = { ...keyed('A'), rows: [{ row: 3001, cells: [entry(1, 'xa')] }] };
    expect(await excel.port.write(book(far))).toEqual(refused('too-much-at-once'));
    expect(asked()).toBe(0);
  });

  test('a longest text that begins with an apostrophe cannot be told to Excel', async () => {
    const text = `'${'x'.repeat(32_766)}`;
    expect(await excel.port.write(small(text))).toEqual(refused('not-taken', 'A, ô A2; B, ô A2'));
    expect(await excel.port.put([{ sheet: 'A', cell: 'A2', value: text }])).toEqual(refused('not-taken', 'A, ô A2'));
    expect(asked()).toBe(0);
  });
});

describe('where Excel does not say how far it came', () => {
  /** Excel's answer to a request is lost. */
  function loseAnswer(code: string, when: () => boolean): void {
    let isLost = false;
    interceptRequests(excel, async (run) => {
      const done = await run();
      if (isLost || !when()) return done;
      isLost = true;
      throw Object.assign(new Error(code), { code });
    });
  }
  const isB = () => a2() === 'b';

  test.each(['Timeout', 'InvalidOrTimedOutSession'])('%s: a writing that stands has succeeded', async (code) => {
    await excel.port.write(small('a'));
    loseAnswer(code, isB);
    const model = book(...small('b').sheets, keyed('C', { column: 1, formula: '1+1', value: 2 }));
    const written = await excel.port.write(model);
    expect(written.ok && written.value.sheets.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'Sheet1']);
    expect(names()).toEqual(['A', 'B', 'C', 'Sheet1']);
    expect(written.ok && written.value.sheets[2]?.cells.at(-1)?.value).toBe(2);
  });

  test('a writing that does not stand whole is told of, and what it added stays', async () => {
    await excel.port.write(small('a'));
    loseAnswer('Timeout', () => {
      if (!isB()) return false;
      excel.host.book.sheet('B').protection = null;
      return true;
    });
    const written = await excel.port.write(book(...small('b').sheets, keyed('C')));
    expect(written).toEqual(refused('half-written', 'Timeout'));
    expect(names()).toEqual(['A', 'B', 'C', 'Sheet1']);
  });

  test('a workbook that cannot be read then may be half written', async () => {
    await excel.port.write(small('a'));
    loseAnswer('Timeout', () => {
      if (isB()) excel.host.failures.refuse('session', { times: Infinity });
      return isB();
    });
    expect(await excel.port.write(small('b'))).toEqual(refused('half-written', 'Timeout'));
  });

  test('cells that hold what was put were put', async () => {
    await excel.port.write(small('a'));
    loseAnswer('Timeout', isB);
    expect((await excel.port.put([{ sheet: 'A', cell: 'A2', value: 'b' }])).ok).toBe(true);
  });
});

test('cells put before one that fails hold again what they held', async () => {
  await excel.port.write(
    book(keyed('A', entry(1, '85%', '@'), { column: 2, formula: '1+1', value: 2, style: { unlocked: true } })),
  );
  const before = excel.host.book.sheet('A').protection;
  const put = await excel.port.put([
    { sheet: 'A', cell: 'B2', value: 'b' },
    { sheet: 'A', cell: 'C9', value: 'b' },
  ]);
  expect(put).toEqual(refused('sheet-protected', 'A'));
  expect(excel.host.book.sheet('A').cell(1, 1)?.formula).toBe('=1+1');

  excel.host.failures.breakAt('Protect', 'GeneralException', { times: 1 });
  const formatted = await excel.port.put([{ sheet: 'A', cell: 'A2', value: 0.85, numberFormat: '0.00%' }]);
  expect(formatted).toEqual(refused('excel-failed', 'GeneralException'));
  expect(a2()).toBe('85%');
  expect(excel.host.book.sheet('A').format(1, 0).numberFormat).toBe('@');
  expect(excel.host.book.sheet('A').protection).toEqual(before);
});

test('cells that cannot be put back are told of', async () => {
  await excel.port.write(small('a'));
  excel.host.failures.refuse('session', { times: Infinity, after: 1 });
  const put = await excel.port.put([
    { sheet: 'A', cell: 'A2', value: 'b' },
    { sheet: 'A', cell: 'C9', value: 'b' },
  ]);
  expect(put).toEqual(refused('half-written', 'AccessDenied'));
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
