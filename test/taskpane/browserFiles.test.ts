import { memoryWorkbook } from '../../src/hosts/xlsx/memoryWorkbook';
import { browserPlatform } from '../../src/hosts/ooxml/browserPlatform';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { browserFiles } from '../../src/taskpane/browserFiles';
import type { OpenableFile } from '../../src/taskpane/opened';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import type { Result } from '../../src/result';
import { scopeOf } from '../library';

const MEGABYTE = 1024 * 1024;

function opening() {
  const workbook = memoryWorkbook(browserPlatform);
  const openAnother = jest.fn(() => Promise.resolve());
  const forget = jest.fn();
  const unsaved = { isThere: () => true, delivered: () => undefined, forget };
  const files = browserFiles(
    { openAnother },
    { readFile: workbook.readFile, largest: 25 * MEGABYTE },
    unsaved,
    () => undefined,
  );
  const sheets = async (): Promise<number> => {
    const read = await workbook.read();
    return read.ok ? read.value.sheets.length : 0;
  };
  return { read: files.read, openAnother, forget, sheets };
}

const fileOf = (bytes: Uint8Array): File => new File([new Uint8Array(bytes)], 'a.xlsx');
const problem = (read: Result<OpenableFile, string>): string => (read.ok ? '' : read.error);

test('a file read takes the place of what is open only when it is opened, and nothing of the old one is kept', async () => {
  const { read, openAnother, forget, sheets } = opening();
  const file = await read(fileOf(await writeXlsx(makeWorkbook(scopeOf('so-y-te')))));
  expect([file.ok, await sheets(), openAnother.mock.calls.length, forget.mock.calls.length]).toEqual([true, 0, 0, 0]);
  if (file.ok) await file.value.open();
  expect(await sheets()).toBeGreaterThan(3);
  expect([openAnother.mock.calls.length, forget.mock.calls.length]).toEqual([1, 1]);
});

test('a file past the limit is refused without its bytes being read', async () => {
  const arrayBuffer = jest.fn();
  const huge = { name: 'a.xlsx', size: 25 * MEGABYTE + 1, arrayBuffer } as unknown as File;
  expect(problem(await opening().read(huge))).toContain('a.xlsx: Tệp lớn quá mức cho phép.');
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test('a file that went away since it was chosen is said to be unreadable', async () => {
  const gone = { name: 'a.xlsx', size: 9, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
  expect(problem(await opening().read(gone as unknown as File))).toContain('Không đọc được tệp');
});

test('what is no workbook is refused by its name', async () => {
  expect(problem(await opening().read(fileOf(Buffer.from('Kính gửi'))))).toContain('a.xlsx: Tệp không phải');
});
