/** plan import: one job from a document to a plan file, through the review workbook; bad input in one line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../src/plan/parse';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import type { WorkbookModel } from '../../src/workbook/model';
import { p, wordFile } from '../hosts/docx/read/wordBuilder';
import { smallPlan } from '../intake/smallPlan';
import { cli, temporaryFolder, type Said } from './harness';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const bring = (file: string, name: string, ...more: string[]): Promise<Said> =>
  cli(['plan', 'import', file, '--out', at(`${name}.json`), '--review', at(`${name}-ra-soat.xlsx`), ...more]);

const { rows, word, pasted } = smallPlan('Sở Nội vụ; Sở Y tế');

const rowTexts = (file: string): string[] => {
  const plan = parsePlan(readFileSync(file, 'utf8'), file);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value.annexes.flatMap((annex) => annex.rows.map(({ text }) => text));
};

it('brings in a Word file: counts, review workbook, plan file, and how to use it', async () => {
  const said = await bring(put('ke-hoach.docx', word()), 'word');
  expect(said.out).toContain('01 phụ lục, 02 dòng');
  expect(said.out).toContain('Kế hoạch số 300/KH-UBND');
  expect(existsSync(at('word-ra-soat.xlsx'))).toBe(true);
  if (said.code === 2) throw new Error(said.err);
  expect(existsSync(at('word.json'))).toBe(true);
  expect(said.out).toContain('templates/can-tho');
  expect(rowTexts(at('word.json'))).toEqual(rows.slice(1).map(([, text]) => text));
});

it('and the review workbook again, to the same plan', async () => {
  await bring(put('hai.docx', word()), 'hai');
  const again = await bring(at('hai-ra-soat.xlsx'), 'ba');
  expect(again.code).not.toBe(2);
  const parsed = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));
  expect(parsed('ba.json')).toEqual(parsed('hai.json'));
  const checked = await cli(['plan', 'check', at('hai-ra-soat.xlsx')]);
  expect(checked.out).toContain('01 phụ lục, 02 dòng');
  expect(checked.code).toBe(checked.out.includes('không còn nội dung cần xem lại') ? 0 : 1);
});

it.each([
  ['UTF-8', new TextEncoder().encode(pasted)],
  ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${pasted}`, 'utf16le'))],
])('a table pasted as %s says nothing of its plan: the review workbook is to be completed', async (name, bytes) => {
  const said = await bring(put(`${name}.txt`, bytes), name);
  expect(said.code).toBe(1);
  expect(said.out).toContain('02 dòng');
  expect(said.out).toContain('Đã ghi bảng rà soát');
  expect(said.err).toContain('Chưa ghi tệp kế hoạch');
  expect(said.err).toContain('plan import');
  expect(existsSync(at(`${name}.json`))).toBe(false);
  expect(existsSync(at(`${name}-ra-soat.xlsx`))).toBe(true);
});

it('a worksheet with an annex', async () => {
  const model: WorkbookModel = {
    sheets: [
      {
        name: 'Phụ lục',
        columns: [],
        rows: rows.map((row, n) => ({
          row: n + 3,
          cells: row.map((value, column) => ({ column: column + 1, value })),
        })),
      },
    ],
    names: [],
    properties: {},
    title: '',
    activeSheet: 0,
  };
  await nodeFiles.workbook(at('bang.xlsx')).write(model);
  const said = await bring(at('bang.xlsx'), 'bang');
  expect(said.code).toBe(1);
  expect(said.out).toContain('02 dòng');
});

describe('bad input', () => {
  it.each([
    ['khong-co.docx', undefined, 'Không tìm thấy tệp'],
    ['khong-bang.docx', wordFile(p('Kế hoạch không có phụ lục')), 'không có bảng nào'],
    ['rong.txt', '', 'không có nội dung'],
    ['cu.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), '.docx'],
    ['quet.pdf', '%PDF-1.7 x', 'PDF'],
    ['phong-cu.txt', Buffer.from('STT\tNhiÖm vô\r\n1\tX©y dùng kÕ ho¹ch', 'latin1'), 'TCVN3'],
    ['vni.txt', 'STT\tNhieäm vuï\r\n1\tThöïc hieän chuyeån ñoåi soá', 'VNI'],
    ['trang-ma.txt', Uint8Array.of(0x53, 0xf2, 0xff, 0x20, 0x59), 'UTF-8'],
    ['lon.docx', new Uint8Array(50 * 1024 * 1024), 'lớn quá mức'],
  ] as const)('%s', async (name, content, says) => {
    if (content !== undefined) put(name, content);
    const said = await bring(at(name), 'xau');
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(said.err).toContain(name);
    expect(said.err).not.toContain('\n');
    expect(existsSync(at('xau.json')) || existsSync(at('xau-ra-soat.xlsx'))).toBe(false);
  });

  it('writes over nothing without --force, and never over the file it reads', async () => {
    const file = put('giu.txt', pasted);
    put('giu-ra-soat.xlsx', 'của tôi');
    expect((await bring(file, 'giu')).err).toContain('--force');
    put('giu.json', 'của tôi');
    expect((await bring(file, 'giu')).err).toContain('--force');
    expect(readFileSync(at('giu-ra-soat.xlsx'), 'utf8')).toBe('của tôi');
    const itself = await cli(['plan', 'import', file, '--out', file, '--review', at('x.xlsx'), '--force']);
    expect(itself.err).toContain('Không ghi đè lên chính tệp');
    expect(readFileSync(file, 'utf8')).toBe(pasted);
  });

  it.each([
    [['a.txt'], 'Thiếu tùy chọn --out'],
    [['a.txt', 'b.txt', '--out', 'c', '--review', 'd'], 'đúng một tệp'],
  ])('%j', async (args, says) => {
    const said = await cli(['plan', 'import', ...args]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
  });
});
