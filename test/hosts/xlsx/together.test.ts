/** Files that belong together: all are written, or every name is left as it was and nothing of ours beside it. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePlatform } from '../../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../../src/hosts/xlsx/read/readXlsx';
import { writeTogether } from '../../../src/hosts/xlsx/together';
import type { WorkbookModel } from '../../../src/workbook/model';

const OLD = 'của tôi';
const MODEL: WorkbookModel = {
  sheets: [{ name: 'Báo cáo', columns: [], rows: [{ row: 1, cells: [{ column: 1, value: 'x' }] }] }],
  names: [],
  properties: {},
  title: 'Báo cáo',
  activeSheet: 0,
};
const DOCUMENT = Uint8Array.of(80, 75, 3, 4);

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'phu-luc-together-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const files = [
  { path: 'a.xlsx', content: MODEL },
  { path: 'a.docx', content: DOCUMENT },
  { path: 'b.docx', content: DOCUMENT },
];
const write = (force: boolean) =>
  writeTogether(
    files.map(({ path, content }) => ({ path: at(path), content })),
    { force },
  );
const names = (): string[] => fs.readdirSync(folder).sort();
const textOf = (name: string): string => fs.readFileSync(at(name), 'utf8');

/** Of the calls that give a file its name, the one for this file fails as the system would. */
function failingFor(call: 'renameSync' | 'linkSync', name: string, code: string): void {
  const genuine = fs[call];
  jest.spyOn(fs, call).mockImplementation((from, to) => {
    if (to === at(name)) throw Object.assign(new Error(code), { code });
    genuine(from, to);
  });
}

test('all of them, a workbook as its bytes', async () => {
  expect(await write(false)).toEqual({ ok: true, value: undefined });
  expect(names()).toEqual(['a.docx', 'a.xlsx', 'b.docx']);
  const read = readXlsx(new Uint8Array(fs.readFileSync(at('a.xlsx'))), nodePlatform);
  expect(read.ok && read.value.sheets[0]?.cells).toMatchObject([{ value: 'x' }]);
  expect(new Uint8Array(fs.readFileSync(at('b.docx')))).toEqual(DOCUMENT);
});

test('a name already taken is said, and none is written', async () => {
  fs.writeFileSync(at('b.docx'), OLD);
  expect(await write(false)).toEqual({ ok: false, error: { path: at('b.docx'), refusal: { code: 'exists' } } });
  expect(names()).toEqual(['b.docx']);
  expect(textOf('b.docx')).toBe(OLD);
  expect(await write(true)).toEqual({ ok: true, value: undefined });
  expect(names()).toEqual(['a.docx', 'a.xlsx', 'b.docx']);
  expect(textOf('b.docx')).not.toBe(OLD);
});

test('one that lies open elsewhere leaves the others as they were', async () => {
  fs.writeFileSync(at('a.xlsx'), OLD);
  fs.writeFileSync(at('b.docx'), OLD);
  failingFor('renameSync', 'b.docx', 'EPERM');
  expect(await write(true)).toEqual({
    ok: false,
    error: { path: at('b.docx'), refusal: { code: 'not-writable', detail: 'EPERM' } },
  });
  expect(names()).toEqual(['a.xlsx', 'b.docx']);
  expect([textOf('a.xlsx'), textOf('b.docx')]).toEqual([OLD, OLD]);
});

test('a name that appears meanwhile', async () => {
  failingFor('linkSync', 'b.docx', 'EEXIST');
  expect(await write(false)).toMatchObject({ ok: false, error: { path: at('b.docx'), refusal: { code: 'exists' } } });
  expect(names()).toEqual([]);
});

test('a full disk, and no folder', async () => {
  jest.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  });
  expect(await write(false)).toMatchObject({
    ok: false,
    error: { path: at('a.xlsx'), refusal: { code: 'disk-full' } },
  });
  expect(names()).toEqual([]);
  expect(await writeTogether([{ path: at('x/a.docx'), content: DOCUMENT }], { force: true })).toMatchObject({
    ok: false,
    error: { refusal: { code: 'no-folder' } },
  });
});
