/** plan migrate: workbooks of a folder go over to the new version of their plan, the sources untouched, and are checked there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import type { Entries } from '../../src/entries/entries';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { readWorkbook } from '../../src/layout/read/workbook';
import type { Plan } from '../../src/plan/plan';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { reportScope } from '../../src/workflows/scope';
import { library, scopeOf } from '../library';
import { plan224 } from '../plan/templates';
import { renumbered } from '../plan/diff/edited';
import { cli, temporaryFolder, type Said } from './harness';

jest.setTimeout(60_000);

const folder = temporaryFolder();
const at = (...names: string[]): string => join(folder, ...names);

const AGENCIES = ['so-y-te', 'xa-phong-dien'];
const NAME = '224_2026-11_so-y-te.xlsx';

/** The first task led by the agency is gone, and the others have moved up. */
const [gone] = scopeOf('so-y-te').leads.tasks;
const after: Plan = {
  ...plan224,
  version: 2,
  errata: [],
  annexes: plan224.annexes.map((annex) =>
    annex.kind === 'tasks'
      ? ({
          ...annex,
          rows: annex.rows
            .filter(({ id }) => id !== gone!.id)
            .map((row, n) => renumbered(row, plan224.id, annex.id, String(n + 1))),
        } as typeof annex)
      : annex,
  ),
};
const newPlan = at('moi.json');

beforeAll(async () => {
  writeFileSync(newPlan, JSON.stringify(after));
  mkdirSync(at('cu'));
  for (const agency of AGENCIES) {
    const scope = scopeOf(agency);
    const entries: Entries = {
      ...emptyEntries(scope),
      info: { preparer: 'Nguyễn Văn A' },
      tasks: new Map(scope.leads.tasks.slice(0, 3).map(({ id }) => [id, { result: `Kết quả của ${id}` }])),
    };
    const written = await nodeFiles
      .workbook(at('cu', `224_2026-11_${agency}.xlsx`))
      .write(makeWorkbook(scope, entries));
    if (!written.ok) throw new Error(written.error.code);
  }
});

const migrate = (out: string, ...names: string[]): Promise<Said> =>
  cli(['plan', 'migrate', '--from', '224-2025', '--to', newPlan, ...names, '--out', at(out)]);

it('makes each workbook anew beside its source, and says what became of it', async () => {
  const before = readdirSync(at('cu')).map((name) => readFileSync(at('cu', name)));
  const said = await migrate('moi', at('cu'));
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(at('moi'))).toEqual(AGENCIES.map((agency) => `224_2026-11_${agency}.xlsx`));
  expect(readdirSync(at('cu')).map((name) => readFileSync(at('cu', name)))).toEqual(before);
  expect(said.out).toContain('Giữ nội dung đã nhập của 02 dòng.');
  expect(said.out).toContain('Chuyển vào trang Dòng đã bỏ 01 nội dung của 01 dòng:');
  expect(said.out).toContain(`Phụ lục II, Kế hoạch số 224/KH-UBND, số ${gone!.no}: Kết quả, sản phẩm`);
  expect(said.out).toContain('Đã chuyển 2/2 tệp');

  const read = await nodeFiles.workbook(at('moi', NAME)).read();
  const scope = reportScope(
    { ...library, plans: new Map([...library.plans, [after.id, after]]) },
    { planId: after.id, agency: 'so-y-te', periodId: '2026-11', riders: [] },
  );
  if (!read.ok || !scope.ok) throw new Error('not read');
  const { entries } = readWorkbook(scope.value, read.value);
  const results = scopeOf('so-y-te')
    .leads.tasks.slice(0, 3)
    .map(({ id }) => `Kết quả của ${id}`);
  const kept = [...entries.tasks.values()].map(({ result }) => result);
  const retired = (entries.retired ?? []).flatMap(({ fields }) => fields.map(({ value }) => value));
  expect([...retired, ...kept]).toEqual(results);
  expect(entries.identity.planVersion).toBe(2);
  expect(entries.info).toEqual({ preparer: 'Nguyễn Văn A' });
});

it('a file that cannot go over is told, and the others go', async () => {
  writeFileSync(at('la.xlsx'), 'không phải tệp Excel');
  const said = await migrate('lai', at('la.xlsx'), at('cu', NAME));
  expect(said.code).toBe(2);
  expect(said.err).toContain('la.xlsx');
  expect(said.out).toContain('Đã chuyển 1/2 tệp');
  expect(existsSync(at('lai', NAME))).toBe(true);
});

it('writes over nothing: not over its source, not over what was made before', async () => {
  const source = readFileSync(at('cu', NAME));
  const said = await migrate('cu', at('cu', NAME));
  expect(said.code).toBe(2);
  expect(said.err).toContain('Đã có tệp cùng tên');
  expect(said.err).not.toContain('--force');
  expect(readFileSync(at('cu', NAME)).equals(source)).toBe(true);
});

it.each([
  [['--to', 'x.json', '--out', 'y', 'z'], 'Thiếu tùy chọn --from'],
  [['--from', '224-2025', '--to', '224-2025', '--out', 'y'], 'Chưa nêu tệp báo cáo'],
  [['--from', '1-2020', '--to', '224-2025', '--out', 'y', 'z'], 'Không có kế hoạch'],
])('%j', async (args, says) => {
  const said = await cli(['plan', 'migrate', ...args]);
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toContain(says);
  expect(said.err).not.toContain('\n');
});
