import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBytes, writeFileSafely } from '../../../src/hosts/xlsx/files';

const BYTES = new Uint8Array([80, 75, 3, 4]);
const OLD = new Uint8Array([1, 2]);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'phu-luc-files-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(inFolder(name)));

type Call =
  'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'linkSync' | 'renameSync' | 'copyFileSync' | 'statSync';

/** Makes one call of the file system fail as the system would. */
function failing(call: Call, code: string): void {
  jest.spyOn(fs, call).mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
}

describe('reading', () => {
  test('gives the bytes', () => {
    fs.writeFileSync(inFolder('a.xlsx'), BYTES);
    expect(readFileBytes(inFolder('a.xlsx'))).toEqual({ ok: true, value: Buffer.from(BYTES) });
  });

  test.each([
    ['no file', 'nothing.xlsx', 'missing'],
    ['a file in a file', 'a.xlsx/b.xlsx', 'missing'],
    ['a folder', '.', 'directory'],
    ['a name the system cannot have', `${'a'.repeat(300)}.xlsx`, 'unreadable'],
    ['a name with a zero in it', 'a\u0000.xlsx', 'unreadable'],
  ])('%s', (_, name, code) => {
    fs.writeFileSync(inFolder('a.xlsx'), BYTES);
    expect(readFileBytes(inFolder(name))).toMatchObject({ ok: false, error: { code } });
  });

  test('a file one byte too large is refused unread', () => {
    fs.writeFileSync(inFolder('a.xlsx'), BYTES);
    const reading = jest.spyOn(fs, 'readFileSync');
    expect(readFileBytes(inFolder('a.xlsx'), 3)).toEqual({ ok: false, error: { code: 'too-large', detail: '3' } });
    expect(reading).not.toHaveBeenCalled();
    expect(readFileBytes(inFolder('a.xlsx'), 4).ok).toBe(true);
  });

  test('a file without permission', () => {
    failing('statSync', 'EACCES');
    expect(readFileBytes(inFolder('a.xlsx'))).toEqual({ ok: false, error: { code: 'unreadable', detail: 'EACCES' } });
  });

  const withDevices = fs.existsSync('/dev/zero') ? test : test.skip;
  withDevices('a device is refused, however small it says it is', () => {
    expect(readFileBytes('/dev/zero')).toEqual({ ok: false, error: { code: 'unreadable' } });
  });
});

describe('writing', () => {
  test.each([true, false])('a new file, with force %s', (force) => {
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force })).toEqual({ ok: true });
    expect(bytesOf('a.xlsx')).toEqual(BYTES);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('replaces an old file only with force', () => {
    fs.writeFileSync(inFolder('a.xlsx'), OLD);
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: false })).toMatchObject({ error: { code: 'exists' } });
    expect(bytesOf('a.xlsx')).toEqual(OLD);
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: true }).ok).toBe(true);
    expect(bytesOf('a.xlsx')).toEqual(BYTES);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test.each(['with links', 'without links'])('a file that appears meanwhile is left alone, %s', (links) => {
    const fsync = fs.fsyncSync;
    jest.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
      fsync(file);
      fs.writeFileSync(inFolder('a.xlsx'), OLD);
    });
    if (links === 'without links') failing('linkSync', 'EPERM');
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: false })).toMatchObject({ error: { code: 'exists' } });
    expect(bytesOf('a.xlsx')).toEqual(OLD);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('where there are no links, as on a memory stick', () => {
    failing('linkSync', 'EPERM');
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: false }).ok).toBe(true);
    expect(bytesOf('a.xlsx')).toEqual(BYTES);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('a name of ours left by a run that was killed is passed over and kept', () => {
    const left = `.phu-luc-${process.pid}-0.tmp`;
    fs.writeFileSync(inFolder(left), OLD);
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: false }).ok).toBe(true);
    expect(fs.readdirSync(folder).sort()).toEqual([left, 'a.xlsx']);
  });

  test('over a folder', () => {
    expect(writeFileSafely(folder, BYTES, { force: true })).toMatchObject({ error: { code: 'directory' } });
  });

  test('in a folder that is not there', () => {
    expect(writeFileSafely(inFolder('khong-co/a.xlsx'), BYTES, { force: true })).toEqual({
      ok: false,
      error: { code: 'no-folder', detail: 'ENOENT' },
    });
  });

  test.each<[Call, string, string]>([
    ['openSync', 'EACCES', 'not-writable'],
    ['openSync', 'EROFS', 'not-writable'],
    ['writeFileSync', 'ENOSPC', 'disk-full'],
    ['fsyncSync', 'ENOSPC', 'disk-full'],
    ['fsyncSync', 'EIO', 'not-writable'],
    ['closeSync', 'EDQUOT', 'disk-full'],
    ['renameSync', 'EBUSY', 'not-writable'],
  ])('%s failing with %s is %s, and the old file is whole', (call, system, code) => {
    fs.writeFileSync(inFolder('a.xlsx'), OLD);
    failing(call, system);
    expect(writeFileSafely(inFolder('a.xlsx'), BYTES, { force: true })).toEqual({
      ok: false,
      error: { code, detail: system },
    });
    jest.restoreAllMocks();
    expect(bytesOf('a.xlsx')).toEqual(OLD);
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('a mistake of ours is thrown, not refused', () => {
    jest.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw new TypeError('mistake');
    });
    expect(() => writeFileSafely(inFolder('a.xlsx'), BYTES, { force: true })).toThrow('mistake');
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});
