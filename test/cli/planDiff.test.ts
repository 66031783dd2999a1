/** plan diff, plan check: plans by id or by file, in words or as JSON; what is wrong is told in one line a fault. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiffJson } from '../../src/workflows/plans/diffJson';
import { planFile, readText } from '../plan/templates';
import { cli, temporaryFolder } from './harness';

const folder = temporaryFolder();
const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const text = readText(planFile);
const FIRST = 'Xây dựng, ban hành chương trình, kế hoạch công tác chuyển đổi số.';
const changed = text.replace(FIRST, `${FIRST} Khẩn.`);

describe('plan diff', () => {
  it('says that a plan is what it was', async () => {
    const said = await cli(['plan', 'diff', '224-2025', put('same.json', text)]);
    expect(said).toEqual({ code: 0, out: 'Hai bản kế hoạch giống nhau.', err: '' });
  });

  it('tells what changed, in words and as JSON', async () => {
    expect(changed).not.toBe(text);
    const file = put('changed.json', changed);
    const said = await cli(['plan', 'diff', '224-2025', file]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(`mới: ${FIRST} Khẩn.`);
    const json = JSON.parse((await cli(['plan', 'diff', '224-2025', file, '--json'])).out) as DiffJson;
    expect(json).toMatchObject({
      added: [],
      removed: [],
      kept: 81,
      changed: [{ after: { id: '224-2025/II/1', no: '1' }, changes: [{ kind: 'reworded', before: FIRST }] }],
    });
  });

  it.each([
    ['đúng hai kế hoạch', ['224-2025']],
    ['Không có kế hoạch “1-2026”', ['1-2026', '224-2025']],
    ['Không tìm thấy tệp', [join(folder, 'khong-co.json'), '224-2025']],
    ['Không có tùy chọn --xml', ['224-2025', '224-2025', '--xml']],
  ])('%s', async (says, args) => {
    const said = await cli(['plan', 'diff', ...args]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(said.err).not.toContain('\n');
  });
});

describe('plan check', () => {
  it('finds nothing in a whole plan', async () => {
    const said = await cli(['plan', 'check', put('whole.json', text)]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Kế hoạch số 224/KH-UBND: 02 phụ lục, 81 dòng.');
  });

  it('tells every fault of a plan file', async () => {
    const faulty = text
      .replace('"so-tai-chinh"', '"so-khong-co"')
      .replace('"signed": "2025-12-31"', '"signed": "2025-13-31"');
    const said = await cli(['plan', 'check', put('faulty.json', faulty)]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain('tại signed: cần một ngày có thật');
    const unknown = await cli(['plan', 'check', put('unknown.json', text.replace('"so-tai-chinh"', '"so-khong-co"'))]);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain('cần mã cơ quan có trong danh bạ, nhưng đang là "so-khong-co"');
  });

  it('refuses what is no plan file', async () => {
    for (const [name, content, code, says] of [
      ['a.json', Buffer.from('X©y dùng kÕ ho¹ch, Së Y tÕ', 'latin1'), 2, 'TCVN3'],
      ['b.json', '{', 1, 'không đúng cú pháp JSON'],
      ['c.xlsx', 'không phải tệp Excel', 2, '.xlsx'],
    ] as const) {
      const said = await cli(['plan', 'check', put(name, content)]);
      expect(said).toMatchObject({ code, out: '' });
      expect(said.err).toContain(says);
    }
    expect((await cli(['plan', 'check'])).err).toContain('đúng một tệp');
  });
});

it('the commands of two words are helped, and one alone is told', async () => {
  for (const name of ['import', 'check', 'diff', 'migrate']) {
    const said = await cli(['plan', name, '--help']);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(`-- plan ${name} `);
  }
  expect((await cli(['plan'])).err).toContain('plan import, plan check, plan diff, plan migrate');
});
