import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../../src/hosts/xlsx/folders';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-folders-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(...names: string[]): string {
  const path = join(folder, ...names);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'x');
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  return path;
}

const namesIn = (given: string): string[] | string => {
  const found = findFiles(given);
  return found.ok ? found.value.files.map(({ name }) => name) : found.error.refusal.code;
};

test('every file of a folder and of those below it, by name', () => {
  const path = write('dot-2', 'sau', 'a.pdf');
  write('b.xlsx');
  write('dot-1', 'a.xlsx');
  mkdirSync(join(folder, 'rong'));
  expect(namesIn(folder)).toEqual(['b.xlsx', 'dot-1/a.xlsx', 'dot-2/sau/a.pdf']);
  const found = findFiles(folder);
  expect(found.ok && found.value.files[2]).toEqual({
    path,
    name: 'dot-2/sau/a.pdf',
    bytes: 1,
    modified: '2023-11-14T22:13:20.000Z',
  });
});

test('one file, named by itself', () => {
  const path = write('a.xlsx');
  expect(findFiles(path)).toMatchObject({ ok: true, value: { files: [{ path, name: 'a.xlsx' }], links: [] } });
});

test('no link to elsewhere, be it round in a circle, but the link that was named', () => {
  write('goc', 'a.xlsx');
  symlinkSync(folder, join(folder, 'goc', 'vong'));
  symlinkSync(join(folder, 'goc', 'a.xlsx'), join(folder, 'goc', 'b.xlsx'));
  const found = findFiles(join(folder, 'goc'));
  expect(namesIn(join(folder, 'goc'))).toEqual(['a.xlsx']);
  expect(found.ok && found.value.links).toEqual([join(folder, 'goc', 'b.xlsx'), join(folder, 'goc', 'vong')]);
  symlinkSync(join(folder, 'goc'), join(folder, 'den'));
  expect(namesIn(join(folder, 'den'))).toEqual(['a.xlsx']);
});

test('folders without end are refused', () => {
  write(...Array.from({ length: 40 }, () => 'x'), 'a.xlsx');
  expect(namesIn(folder)).toBe('too-many-files');
});

test('what is not there is said with its path', () => {
  const path = join(folder, 'khong-co');
  expect(findFiles(path)).toEqual({ ok: false, error: { path, refusal: { code: 'missing', detail: 'ENOENT' } } });
});
