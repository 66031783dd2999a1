/** Bad input: one Vietnamese line, the exit code, and nothing half-written. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookPort } from '../../src/workbook/port';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { cli, temporaryFolder, type Said } from './harness';

const folder = temporaryFolder();
const at = (...names: string[]): string => join(folder, ...names);
const makeOne = (out: string, ...more: string[]): Promise<Said> =>
  cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', out, ...more]);
const isOneLine = ({ err, out }: Said): boolean => err !== '' && !err.includes('\n') && out === '';

describe('arguments', () => {
  it.each([
    ['Không có kế hoạch “999-2026”', ['make', '--plan', '999-2026', '--period', '2026-11', '--all', '--out', at('x')]],
    [
      '“2026-13” không phải là kỳ báo cáo',
      ['make', '--plan', '224-2025', '--period', '2026-13', '--all', '--out', at('x')],
    ],
    ['nằm ngoài thời gian', ['make', '--plan', '224-2025', '--period', '2024-11', '--all', '--out', at('x')]],
    ['hãy chọn kỳ tháng', ['make', '--plan', '224-2025', '--period', '2026-Q4', '--all', '--out', at('x')]],
    [
      'Không có cơ quan',
      ['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'Sở Không Có', '--out', at('x')],
    ],
    [
      'có thể là 103 cơ quan',
      ['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'UBND', '--out', at('x')],
    ],
    [
      'Nêu một trong hai',
      ['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--all', '--out', at('x')],
    ],
    ['Thiếu tùy chọn --period', ['make', '--plan', '224-2025', '--all', '--out', at('x')]],
    ['Tùy chọn --period thiếu giá trị', ['make', '--plan', '224-2025', '--period', '--all', '--out', at('x')]],
    ['Không có tùy chọn --plán', ['make', '--plán', 'x']],
    ['Chưa nêu tệp', ['check']],
    ['đúng một tệp', ['report', 'a.xlsx', 'b.xlsx']],
    ['cần một số nguyên', ['sample', at('x'), '--seed', 'một']],
    ['Không có kế hoạch', ['agencies', '--plan', '1-1']],
    ['Không có lệnh “lam”', ['lam']],
    ['Thừa “Y”', ['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'Sở', 'Y', 'tế', '--out', at('x')]],
    ['Không có tùy chọn --tat-ca', ['plans', '--tat-ca']],
    ['Thừa “224-2025”', ['agencies', '224-2025']],
  ])('%s', async (says, args) => {
    const said = await cli(args);
    expect(said.code).toBe(2);
    expect(said.err).toContain(says);
    expect(isOneLine(said)).toBe(true);
    expect(readdirSync(folder)).not.toContain('x');
  });

  it('are helped in Vietnamese, with examples', async () => {
    const general = await cli(['--help']);
    expect(general.code).toBe(0);
    expect(general.out).toContain('npm run -s phuluc -- make --plan 224-2025 --period 2026-11');
    for (const name of ['make', 'check', 'report', 'sample', 'plans', 'agencies']) {
      const own = await cli([name, '--help']);
      expect(own).toMatchObject({ code: 0, err: '' });
      expect(own.out).toContain(`-- ${name}`);
    }
    expect((await cli([])).code).toBe(2);
  });
});

describe('files that are no workbook of ours', () => {
  const files: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
    ['rong.xlsx', '', /rỗng|trống/],
    ['van-ban.xlsx', 'không phải tệp Excel', /không phải/],
    ['cu.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), /\.xlsx/],
    ['cut.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /./],
  ];
  it.each(files)('%s', async (name, content, says) => {
    writeFileSync(at(name), content);
    for (const command of ['check', 'report']) {
      const said = await cli([command, at(name)]);
      expect(said.code).toBe(2);
      expect(said.err).toMatch(says);
      expect(said.err).toContain(name);
      expect(isOneLine(said)).toBe(true);
    }
    expect(readdirSync(folder).filter((each) => each.includes('bao-cao'))).toEqual([]);
  });

  it('a file that is not there, and a folder', async () => {
    expect(await cli(['check', at('khong-co.xlsx')])).toMatchObject({ code: 2, out: '' });
    expect((await cli(['check', folder])).err).toContain(folder);
    expect((await cli(['sample', at('khong-co')])).code).toBe(2);
  });
});

describe('a workbook of another plan, agency or period than the caller states', () => {
  it.each([
    ['--plan', '95-2025', 'wrong-plan'],
    ['--period', '2026-10', 'wrong-period'],
    ['--agency', 'so-noi-vu', 'wrong-agency'],
  ])('%s %s', async (option, value, code) => {
    const out = at(`dung-${code}`);
    await makeOne(out);
    const said = await cli(['check', join(out, '224_2026-11_so-y-te.xlsx'), option, value, '--json']);
    expect(said.code).toBe(2);
    expect(JSON.parse(said.out)).toMatchObject([{ outcome: 'unidentified', findings: [{ code, severity: 'error' }] }]);
  });
});

describe('what cannot be written', () => {
  it('an existing file asks for --force, and is left as it is', async () => {
    const out = at('co-san');
    expect((await makeOne(out)).code).toBe(0);
    const file = join(out, '224_2026-11_so-y-te.xlsx');
    writeFileSync(file, 'của tôi');
    const said = await makeOne(out);
    expect(said).toMatchObject({ code: 2 });
    expect(said.err).toContain('--force');
    expect(isOneLine(said)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('của tôi');
    expect((await makeOne(out, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('của tôi');
  });

  it('a report over an existing file, or over the file it comes from', async () => {
    const out = at('bao-cao-co-san');
    await makeOne(out);
    const file = join(out, '224_2026-11_so-y-te.xlsx');
    expect((await cli(['report', file])).code).toBe(0);
    const again = await cli(['report', file, '--out', file.replace('.xlsx', '_bao-cao.xlsx')]);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    symlinkSync(file, at('bao-cao-co-san', 'lien-ket.xlsx'));
    const before = readFileSync(file);
    for (const itself of [file, `${out}/./224_2026-11_so-y-te.xlsx`, join(out, 'lien-ket.xlsx')]) {
      const said = await cli(['report', file, '--out', itself, '--force']);
      expect(said.err).toContain('Không ghi đè lên chính tệp');
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  it('a folder that is a file', async () => {
    writeFileSync(at('la-tep'), 'x');
    for (const said of [
      await makeOne(at('la-tep')),
      await makeOne(at('la-tep', 'x')),
      await cli(['sample', at('la-tep')]),
    ]) {
      expect(said.code).toBe(2);
      expect(said.err).toContain('không phải thư mục');
      expect(isOneLine(said)).toBe(true);
    }
  });

  it('a folder without permission, where permissions hold', async () => {
    const out = at('khoa');
    mkdirSync(out);
    chmodSync(out, 0o500);
    const said = await makeOne(out);
    // The administrator may write anywhere: then there is nothing to refuse.
    if (process.getuid?.() === 0) expect(said.code).toBe(0);
    else expect(said).toMatchObject({ code: 2, out: '' });
    chmodSync(out, 0o700);
  });

  it('a full disk, told in one line', async () => {
    const full: WorkbookPort = {
      read: () => Promise.resolve({ ok: false, error: { code: 'missing' } }),
      write: () => Promise.resolve({ ok: false, error: { code: 'disk-full' } }),
    };
    const said = await cli(
      ['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', at('day')],
      { files: { ...nodeFiles, workbook: () => full } },
    );
    expect(said.code).toBe(2);
    expect(said.err).toContain('không còn đủ chỗ');
    expect(isOneLine(said)).toBe(true);
    expect(readdirSync(at('day'))).toEqual([]);
  });

  it('the demo, over workbooks of a folder that is not its own', async () => {
    const out = at('cua-so');
    await makeOne(out);
    const said = await cli(['demo', '--out', out]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('đã có 1 tệp cùng tên');
    expect(readdirSync(out)).toEqual(['224_2026-11_so-y-te.xlsx']);
  });
});

it('tells a mistake of the program from a report with errors', async () => {
  const broken = (): never => {
    throw new RangeError('chỗ hỏng');
  };
  const said = await cli(['check', 'a.xlsx'], { files: { ...nodeFiles, workbook: broken } });
  expect(said.code).toBe(2);
  expect(said.err).toContain('RangeError: chỗ hỏng');
});
