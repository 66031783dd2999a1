/** consolidate: from what lies in a folder to the workbook, its tables, and what is said of it. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LongLine } from '../../src/consolidation/longTable/longLine';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { layOutConsolidated } from '../../src/layout/consolidated/workbook';
import { consolidateJsonSchema, type ConsolidateJson } from '../../src/workflows/consolidate/consolidateJson';
import { earlierWorkbook } from '../../src/workflows/consolidate/earlier';
import { readTableFile } from '../../src/workflows/consolidate/tableFile';
import { consolidatedCity } from '../consolidation/builders';
import { changedOn, cli, temporaryFolder, type Said } from './harness';

const folder = temporaryFolder();
const at = (...names: string[]): string => join(folder, ...names);
const sent = at('da-nhan');
/** Of a plan that few lead, so that every run is short. */
const PLAN = '67-2024';
const PERIOD = '2024-H2';
const AGENCIES = ['so-y-te', 'so-noi-vu', 'so-tai-chinh'];
const report = (agency: string): string => `67_${PERIOD}_${agency}.xlsx`;

async function fill(out: string, period: string): Promise<void> {
  for (const agency of AGENCIES) {
    await cli(['make', '--plan', PLAN, '--period', period, '--agency', agency, '--out', out]);
  }
  await cli(['sample', out, '--seed', '4']);
}

const run = (given: readonly string[], ...more: string[]): Promise<Said> =>
  cli(['consolidate', ...given, '--period', PERIOD, ...more]);

const json = ({ out }: Said): ConsolidateJson => consolidateJsonSchema.parse(JSON.parse(out));

jest.setTimeout(120_000);

beforeAll(async () => {
  await fill(at('ky-truoc'), '2024-H1');
  await fill(sent, PERIOD);
  mkdirSync(join(sent, 'dot-2'));
  copyFileSync(join(sent, report('so-y-te')), join(sent, 'dot-2', 'ban-sao.xlsx'));
  writeFileSync(join(sent, `~$${report('so-y-te')}`), 'khóa của Excel');
  writeFileSync(join(sent, 'cong-van.pdf'), '%PDF-1.7');
  writeFileSync(join(sent, 'hong.xlsx'), 'PK hỏng');
  changedOn('2024-12-12', sent);
  changedOn('2024-12-12', join(sent, 'dot-2'));
});

describe('a folder of what was sent', () => {
  let said: Said;
  let told: ConsolidateJson;
  const [out, csv, table] = [at('tong-hop.xlsx'), at('du-lieu.csv'), at('du-lieu.json')];

  beforeAll(async () => {
    said = await run([sent], '--out', out);
    told = json(await run([sent], '--out', at('lan-2.xlsx'), '--csv', csv, '--export-json', table, '--json'));
  });

  it('is summed up: files and rows balanced, who has reported, the figures, what was not used', () => {
    expect(said.code).toBe(1);
    expect(said.err).toBe('');
    expect(said.out).toContain('Kế hoạch số 67/KH-UBND, kỳ báo cáo 6 tháng cuối năm 2024');
    expect(said.out).toContain('Đã gửi báo cáo: 03/30 cơ quan (10,00%)');
    expect(said.out).toContain(
      'Chưa có báo cáo: 27 cơ quan (sở, ban, ngành 16; được đề nghị cung cấp số liệu 02; quận, huyện 09)',
    );
    expect(said.out).toContain('Chỉ tiêu đạt, vượt / có số liệu:');
    expect(said.out).toMatch(/hong\.xlsx: .*/);
    expect(said.out).toContain(`Đã ghi: ${out}`);
  });

  it('is told to programs by the schema: every file and every agency, in balance', () => {
    expect(told.files).toEqual({ all: 7, used: 3, setAside: 2, refused: 2 });
    expect(told.ledger.map(({ file, state }) => [file, state])).toEqual([
      [report('so-noi-vu'), 'accepted'],
      [report('so-tai-chinh'), 'partial'],
      [report('so-y-te'), 'partial'],
      ['cong-van.pdf', 'attachment'],
      ['dot-2/ban-sao.xlsx', 'superseded'],
      ['hong.xlsx', 'unreadable'],
      ['sample.json', 'unreadable'],
    ]);
    expect(told.rows.all).toBe(told.rows.used + told.rows.setAside);
    expect(told.agencies).toHaveLength(30);
    expect(told.attendance).toEqual({ expected: 30, reported: 3, onTime: 3, late: 0, undated: 0 });
    expect(told.questions).toEqual([]);
    expect(told.needsAttention).toBe(true);
  });

  it('becomes a workbook and tables that give the same lines back', async () => {
    const snapshot = await nodeFiles.readOwn(out);
    const workbook = snapshot.ok ? earlierWorkbook(snapshot.value) : snapshot;
    const read = readTableFile(new Uint8Array(readFileSync(table)));
    expect(read.ok).toBe(true);
    expect(workbook.ok && workbook.value.previous?.lines).toEqual(read.ok && read.value.lines);
    expect(readFileSync(csv, 'utf8').startsWith('\uFEFF')).toBe(true);
  });

  it('gives the same with one worker as with many, and named file by file', async () => {
    const names = readdirSync(sent, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'dot-2');
    const one = json(await run([sent], '--out', at('mot.xlsx'), '--jobs', '1', '--json'));
    const byName = json(
      await run(
        names.reverse().map((name) => join(sent, name)),
        '--out',
        at('hai.xlsx'),
        '--json',
      ),
    );
    expect({ ...one, written: told.written }).toEqual(told);
    expect(byName.plans).toEqual(told.plans);
    expect(byName.files).toEqual(told.files);
  });

  it('is not disturbed by its own workbook lying in it', async () => {
    const own = join(sent, 'tong-hop.xlsx');
    await run([sent], '--out', own);
    const again = json(await run([sent], '--out', own, '--force', '--json'));
    expect(again.files).toEqual(told.files);
    nodeFiles.makeFolder(at('khac'));
    copyFileSync(own, at('khac', 'tong-hop.xlsx'));
    const asInput = json(await run([at('khac')], '--out', at('khac-tong-hop.xlsx'), '--json'));
    expect(asInput.files).toEqual({ all: 1, used: 0, setAside: 1, refused: 0 });
  });
});

describe('what earlier consolidations left', () => {
  it('is history, the same from the workbook as from the table', async () => {
    const first = ['consolidate', at('ky-truoc'), '--period', '2024-H1'];
    await cli([...first, '--out', at('truoc.xlsx'), '--export-json', at('truoc.json')]);
    const linesWith = async (previous: string, to: string): Promise<readonly LongLine[]> => {
      await run([sent], '--previous', at(previous), '--out', at(`${to}.xlsx`), '--export-json', at(`${to}.json`));
      const read = readTableFile(new Uint8Array(readFileSync(at(`${to}.json`))));
      return read.ok ? read.value.lines : [];
    };
    const lines = await linesWith('truoc.xlsx', 'a');
    expect(lines.some(({ previousStatus }) => previousStatus !== undefined)).toBe(true);
    expect(await linesWith('truoc.json', 'b')).toEqual(lines);
  });

  it('of this period is what was decided', async () => {
    const before = json(await run([sent], '--out', at('d.xlsx'), '--json'));
    const file = before.ledger.find((each) => each.file === report('so-noi-vu'))?.hash ?? '';
    const decision = { kind: 'exclude', file, by: 'Lê Văn B', on: '2024-12-16', reason: 'Gửi nhầm' } as const;
    const reports = [{ kind: 'half' as const, edits: [{ address: 'opening', was: 'máy lập', text: 'cán bộ sửa' }] }];
    const city = await consolidatedCity({
      planId: PLAN,
      periodId: PERIOD,
      agencies: ['so-y-te'],
      docket: { decisions: [decision], enteredFor: [], reports },
    });
    await nodeFiles.workbook(at('quyet-dinh.xlsx')).write(layOutConsolidated(city));
    const after = json(await run([sent], '--decisions', at('quyet-dinh.xlsx'), '--out', at('e.xlsx'), '--json'));
    expect(after.ledger.find((each) => each.hash === file)).toMatchObject({
      isUsed: false,
      reasons: [{ kind: 'excluded' }],
    });
    const made = await nodeFiles.readOwn(at('e.xlsx'));
    const kept = made.ok ? earlierWorkbook(made.value) : made;
    expect(kept.ok && kept.value.docket).toEqual({ decisions: [decision], enteredFor: [], reports });
  });

  beforeAll(() => {
    const table = readFileSync(at('du-lieu.json'), 'utf8');
    writeFileSync(at('ke-hoach-khac.json'), table.replace(`"plan":"${PLAN}"`, '"plan":"70-2025"'));
  });

  it.each([
    ['không phải của một kỳ trước', ['--previous', at('tong-hop.xlsx')]],
    ['của kế hoạch 70-2025, không phải của kế hoạch 67-2024', ['--previous', at('ke-hoach-khac.json')]],
    ['Đây là tệp báo cáo của một cơ quan', ['--previous', join(sent, report('so-y-te'))]],
    ['không phải của 6 tháng cuối năm 2024', ['--decisions', at('truoc.xlsx')]],
    ['không ghi hồ sơ xử lý', ['--decisions', at('du-lieu.json')]],
    ['Không tìm thấy tệp', ['--previous', at('khong-co.json')]],
    ['không phải bảng dữ liệu', ['--previous', join(sent, 'sample.json')]],
  ])('%s', async (says, more) => {
    const said = await run([sent], ...more, '--out', at('x.xlsx'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });
});

describe('what cannot be done is said before anything is read', () => {
  it.each([
    ['Chưa nêu thư mục', [], ['--out', at('x.xlsx')]],
    ['Chưa nêu ghi kết quả vào đâu', [sent], []],
    ['Chưa có thư mục', [sent], ['--out', at('chua-co/x.xlsx')]],
    ['phải có đuôi .xlsx', [sent], ['--out', at('x.csv')]],
    ['phải có đuôi .csv', [sent], ['--out', at('x.xlsx'), '--csv', at('x.txt')]],
    ['số nguyên từ 1 đến 64', [sent], ['--out', at('x.xlsx'), '--jobs', '0']],
    ['Đã có tệp cùng tên', [sent], ['--out', join(sent, report('so-y-te'))]],
    ['không phải tệp tổng hợp', [sent], ['--out', join(sent, report('so-y-te')), '--force']],
    ['đã có tệp', [sent], ['--out', at('x.xlsx'), '--letters', sent]],
    ['Không tìm thấy', [at('khong-co')], ['--out', at('x.xlsx')]],
    ['Không có kế hoạch', [sent], ['--out', at('x.xlsx'), '--plan', '999-2026']],
  ])('%s', async (says, given, more) => {
    const before = readFileSync(join(sent, report('so-y-te')));
    const said = await run(given, ...more);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(existsSync(at('x.xlsx'))).toBe(false);
    expect(readFileSync(join(sent, report('so-y-te'))).equals(before)).toBe(true);
  });

  it('a period that no plan asks reports of', async () => {
    const said = await cli(['consolidate', sent, '--period', '2026-13', '--out', at('x.xlsx')]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('“2026-13” không phải là kỳ báo cáo');
  });

  it('a period of several plans, of which one must be named', async () => {
    const said = await cli(['consolidate', sent, '--period', '2025', '--out', at('x.xlsx')]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('hãy nêu --plan: 70-2025, 81-2025');
  });
});

it('writes nothing when it is interrupted', async () => {
  const said = await cli(['consolidate', sent, '--period', PERIOD, '--out', at('x.xlsx')], {
    interruption: () => AbortSignal.abort(),
  });
  expect(said).toMatchObject({ code: 130, out: '' });
  expect(said.err).toContain('chưa ghi tệp nào');
  expect(existsSync(at('x.xlsx'))).toBe(false);
});

it('writes Parquet by plan, period and province, and what is to be sent out', async () => {
  const said = await run([sent], '--out', at('f.xlsx'), '--parquet', at('parquet'), '--letters', at('gui-di'));
  expect(said.err).toBe('');
  expect(existsSync(at('parquet', `plan=${PLAN}`, `period=${PERIOD}`, 'province=92', 'lines.parquet'))).toBe(true);
  expect(readdirSync(at('gui-di'))).toContain(`cong-van-don-doc_67_${PERIOD}.docx`);
  expect(readdirSync(at('gui-di'))).toContain(report('so-y-te').replace('.xlsx', '_phieu-ra-soat.xlsx'));
  const early = await cli(
    ['consolidate', sent, '--period', PERIOD, '--out', at('g.xlsx'), '--letters', at('gui-di-2')],
    { today: () => '2024-12-10' },
  );
  expect(early.err).toBe('');
  expect(readFileSync(at('gui-di-2', `tin-nhan-nhac_67_${PERIOD}.txt`), 'utf8')).toContain('báo cáo');
});

it('writes the lines beside a workbook that cannot hold them, and takes them for its own the next time', async () => {
  const many = at('nhieu');
  mkdirSync(many);
  for (let no = 0; no < 301; no += 1) writeFileSync(join(many, `hong-${no}.xlsx`), `hong ${no}`);
  const out = join(many, 'tong-hop.xlsx');
  const written = ['', '_du-lieu.csv', '_du-lieu.json'].map((end) =>
    out.replace(/\.xlsx$/, end === '' ? '.xlsx' : end),
  );
  expect(json(await run([many], '--out', out, '--json'))).toMatchObject({ files: { all: 301 } });
  expect(readdirSync(many)).toEqual(expect.arrayContaining(written.map((path) => path.slice(many.length + 1))));
  const again = json(await run([many], '--out', out, '--decisions', out, '--force', '--json'));
  expect(again.files.all).toBe(301);
  expect([...again.written].sort()).toEqual([...written].sort());
});
