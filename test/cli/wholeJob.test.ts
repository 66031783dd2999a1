/**
 * The whole job on the real plan: workbooks made for every lead agency, sample entries with a mistake of every kind in
 * known places, checked, and reported on. What the check finds is held against sample.json; what a report keeps,
 * against what its source held.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { emptyEntries } from '../../src/layout/emptyEntries';
import { readIdentity } from '../../src/layout/read/identity';
import { readWorkbook } from '../../src/layout/read/workbook';
import type { Entries } from '../../src/entries/entries';
import type { Snapshot } from '../../src/workbook/snapshot';
import { checkJsonSchema, type FileJson } from '../../src/workflows/checkJson';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { scopeOf, scopeOfPlan } from '../library';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { cli, NOW, temporaryFolder } from './harness';

const folder = temporaryFolder();
const file = (agency: string): string => join(folder, `224_2026-11_${agency}.xlsx`);

interface Listed {
  readonly file: string;
  readonly agency: string;
  readonly mistake?: {
    readonly code: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly rowId?: string;
  };
}
interface SampleList {
  readonly files: readonly Listed[];
  readonly notPlanted: readonly string[];
}

async function read(path: string): Promise<Snapshot> {
  const snapshot = await nodeFiles.workbook(path).read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

const entriesOf = async (path: string, agency: string): Promise<Entries> =>
  readWorkbook(scopeOfPlan('224-2025', agency, '2026-11'), await read(path)).entries;

jest.setTimeout(120_000);

describe('November 2026', () => {
  let list: SampleList;
  let checked: FileJson[];

  beforeAll(async () => {
    const made = await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--all', '--out', folder]);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder)).toHaveLength(124);
    expect(await cli(['sample', folder, '--seed', '3'])).toMatchObject({ code: 0, err: '' });
    list = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as SampleList;
    const said = await cli(['check', ...list.files.map((each) => join(folder, each.file)), '--json']);
    expect(said.code).toBe(2);
    checked = checkJsonSchema.parse(JSON.parse(said.out));
  });

  const outcomeOf = (name: string): FileJson => {
    const found = checked.find((each) => each.file.endsWith(name));
    if (!found) throw new Error(`Not checked: ${name}`);
    return found;
  };
  const findingsOf = (
    name: string,
  ): readonly { code: string; severity: string; sheet?: string; cell?: string; rowId?: string }[] => {
    const outcome = outcomeOf(name);
    return outcome.outcome === 'checked' || outcome.outcome === 'unidentified'
      ? outcome.findings.map(({ code, severity, sheet, cell, rowId }) => ({
          code,
          severity,
          ...(sheet !== undefined && { sheet }),
          ...(cell !== undefined && { cell }),
          ...(rowId !== undefined && { rowId }),
        }))
      : [];
  };

  it('plants every kind of mistake it knows, each in a workbook of its own', () => {
    expect(list.notPlanted).toEqual([]);
    const codes = list.files.flatMap(({ mistake }) => (mistake ? [mistake.code] : []));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(60);
  });

  it('finds each planted mistake in its place', () => {
    for (const { file: name, mistake } of list.files) {
      if (!mistake) continue;
      const { code, ...place } = mistake;
      const wanted = Object.fromEntries(Object.entries(place).filter(([key]) => key !== 'field'));
      expect([name, findingsOf(name)]).toEqual([
        name,
        expect.arrayContaining([expect.objectContaining({ code, ...wanted })]),
      ]);
    }
  });

  it('finds no error and nothing to explain in the others', () => {
    for (const { file: name, mistake } of list.files) {
      if (mistake) continue;
      expect([name, findingsOf(name).filter(({ severity }) => severity !== 'notice')]).toEqual([name, []]);
    }
  });

  it('figures the same agency alone as among the others', async () => {
    const said = await cli(['check', file('xa-phong-dien'), '--json']);
    expect(checkJsonSchema.parse(JSON.parse(said.out))).toEqual([outcomeOf('xa-phong-dien.xlsx')]);
  });

  it('makes reports that keep every entry, carry a stamp, and leave the source alone', async () => {
    const clean = list.files.filter(({ mistake }) => !mistake).slice(0, 5);
    for (const { file: name, agency } of clean) {
      const path = join(folder, name);
      const before = { bytes: readFileSync(path), time: statSync(path).mtimeMs };
      const said = await cli(['report', path]);
      expect(said).toMatchObject({ code: 0, err: '' });
      const out = path.replace('.xlsx', '_bao-cao.xlsx');
      expect(readFileSync(path).equals(before.bytes)).toBe(true);
      expect(statSync(path).mtimeMs).toBe(before.time);
      const { explanations: _asked, ...kept } = await entriesOf(out, agency);
      const { explanations: _before, ...entered } = await entriesOf(path, agency);
      expect(kept).toEqual(entered);
      const { stamp } = readIdentity(await read(out));
      expect(stamp).toMatchObject({ sending: 1, time: NOW });
      expect(said.out).toContain(`${stamp?.hash.slice(0, 4)}-${stamp?.hash.slice(4, 8)}`.toUpperCase());
    }
  });

  it('refuses a report while there are errors, and says which', async () => {
    const faulty = list.files.find(({ mistake }) => mistake?.code === 'done-without-date');
    const said = await cli(['report', join(folder, faulty?.file ?? '')]);
    expect(said.code).toBe(1);
    expect(said.out).toContain('chưa có ngày hoàn thành');
    expect(said.err).toContain('Chưa lập báo cáo');
    expect(readdirSync(folder).some((name) => name.startsWith((faulty?.file ?? '').replace('.xlsx', '_')))).toBe(false);
  });

  it('fills in no folder in which a file is nobody’s', async () => {
    expect(await cli(['sample', folder])).toMatchObject({ code: 2 });
  });

  it('writes over no real entry, be it a single text', async () => {
    const out = join(folder, 'that');
    const scope = scopeOf('so-y-te');
    const id = scope.coordinates.tasks[0]?.id ?? '';
    const entered: Partial<Entries>[] = [
      { coordination: new Map([[id, { text: 'Đã phối hợp' }]]) },
      { info: { preparer: 'Nguyễn Văn A' } },
      { unread: [{ rowId: scope.leads.tasks[0]?.id ?? '', field: 'percent', value: 'gần xong' }] },
    ];
    nodeFiles.makeFolder(out);
    for (const some of entered) {
      const path = join(out, '224_2026-11_so-y-te.xlsx');
      await nodeFiles.workbook(path, { force: true }).write(makeWorkbook(scope, { ...emptyEntries(scope), ...some }));
      const before = readFileSync(path);
      const said = await cli(['sample', out]);
      expect(said).toMatchObject({ code: 2 });
      expect(said.err).toContain('đã có số liệu thật');
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('gives the same bytes for the same seed', async () => {
    const [one, two] = [join(folder, 'mot'), join(folder, 'hai')];
    for (const out of [one, two]) {
      await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'SYT', '--out', out]);
      await cli(['sample', out, '--seed', '5']);
    }
    const name = '224_2026-11_so-y-te.xlsx';
    expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
  });
});

describe('a month carried forward', () => {
  it('shows last month’s figures, keeps completed tasks and who signs, and asks for the rest anew', async () => {
    const [october, november] = [join(folder, '10'), join(folder, '11')];
    await cli(['make', '--plan', '224-2025', '--period', '2026-10', '--agency', 'so-y-te', '--out', october]);
    await cli(['sample', october, '--seed', '2']);
    const last = readWorkbook(
      scopeOfPlan('224-2025', 'so-y-te', '2026-10'),
      await read(join(october, '224_2026-10_so-y-te.xlsx')),
    ).entries;
    const said = await cli([
      ...['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', november],
      ...['--previous', october],
    ]);
    expect(said).toMatchObject({ code: 0, err: '' });
    const carried = await entriesOf(join(november, '224_2026-11_so-y-te.xlsx'), 'so-y-te');
    expect(carried.info).toEqual(last.info);
    expect(carried.measures.size).toBe(0);
    expect(
      [...carried.tasks.values()].every(
        ({ percent, completedOn, rowCase }) => (percent === 1 && completedOn !== undefined) || rowCase === 'extended',
      ),
    ).toBe(true);
    expect(carried.earlier.filter(({ period }) => period === '2026-10')).toHaveLength(
      last.measures.size + last.tasks.size,
    );
  });

  it('of another agency is refused', async () => {
    const other = join(folder, '12');
    await cli(['make', '--plan', '224-2025', '--period', '2026-10', '--agency', 'so-noi-vu', '--out', other]);
    const said = await cli([
      ...['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', join(folder, '13')],
      ...['--previous', join(other, '224_2026-10_so-noi-vu.xlsx')],
    ]);
    expect(said).toMatchObject({ code: 2 });
    expect(said.err).toContain('không phải của Sở Y tế');
  });

  it('of this period or a later one is refused', async () => {
    const later = join(folder, '14');
    await cli(['make', '--plan', '224-2025', '--period', '2026-12', '--agency', 'so-y-te', '--out', later]);
    for (const period of ['2026-11', '2026-12']) {
      const said = await cli([
        ...['make', '--plan', '224-2025', '--period', period, '--agency', 'so-y-te', '--out', join(folder, '15')],
        ...['--previous', join(later, '224_2026-12_so-y-te.xlsx')],
      ]);
      expect(said.code).toBe(2);
      expect(said.err).toContain(`không phải của một kỳ trước kỳ ${period}`);
    }
  });

  it('of two agencies in one file is nobody’s', async () => {
    const [out, path] = [join(folder, '16'), join(folder, '16', 'ghep.xlsx')];
    const model = makeWorkbook(scopeOf('so-noi-vu', '2026-10'));
    const mixed = { ...model, properties: { ...model.properties, 'PhuLuc.agencyId': 'so-y-te' } };
    nodeFiles.makeFolder(out);
    await nodeFiles.workbook(path).write(mixed);
    const said = await cli([
      ...['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', out],
      ...['--previous', path],
    ]);
    expect(said).toMatchObject({ code: 2 });
    expect(said.err).toContain('không phải của Sở Y tế');
  });

  it('holds up nobody where an agency of the folder sent none', async () => {
    const [last, out] = [join(folder, '17'), join(folder, '18')];
    nodeFiles.makeFolder(last);
    const said = await cli([
      ...['make', '--plan', '224-2025', '--period', '2026-11', '--agency', 'so-y-te', '--out', out],
      ...['--previous', last],
    ]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Không có tệp kỳ trước của 1 cơ quan: Sở Y tế.');
    expect(readdirSync(out)).toEqual(['224_2026-11_so-y-te.xlsx']);
  });
});
