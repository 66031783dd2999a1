/** report --consolidated: from a folder of reports to the consolidator's, in Excel and Word, with every edit kept or told. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReportDraft } from '../../src/consolidation/docket';
import type { ReportEdit } from '../../src/entries/reportEdit';
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { layOutConsolidated } from '../../src/layout/consolidated/workbook';
import { readReportEdits } from '../../src/layout/submission/readEdits';
import type { Snapshot } from '../../src/workbook/snapshot';
import { tableFile } from '../../src/workflows/consolidate/tableFile';
import { consolidatedCity } from '../consolidation/builders';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculate } from '../judges/libreOffice';
import { describeWithOpenpyxl, PYTHON } from '../judges/openpyxl';
import { changedOn, cli, temporaryFolder, type Said } from './harness';

const folder = temporaryFolder();
const at = (...names: string[]): string => join(folder, ...names);
const city = at('tong-hop-2026-12.xlsx');
const workbook = at('224_2026-Q4_bao-cao-quy.xlsx');
const files = ['.xlsx', '.docx', '_tom-tat-trinh-ky.docx'].map((end) => workbook.replace('.xlsx', end));

jest.setTimeout(120_000);

const quarter = (...more: string[]): Promise<Said> =>
  cli(['report', '--consolidated', city, '--kind', 'quarter', ...more]);

async function read(path: string): Promise<Snapshot> {
  const snapshot = await nodeFiles.readOwn(path);
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

const texts = (snapshot: Snapshot, sheet: string): unknown[] =>
  snapshot.sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value) ?? [];

const bytesOf = (path: string): string => readFileSync(path).toString('base64');

async function wordsOf(path: string): Promise<string> {
  const document = await readDocx(new Uint8Array(readFileSync(path)), path);
  if (!document.ok) throw new Error(document.error.code);
  return JSON.stringify(document.value);
}

beforeAll(async () => {
  const sent = at('da-nhan');
  for (const agency of ['so-y-te', 'so-noi-vu', 'xa-phong-dien']) {
    await cli(['make', '--plan', '224-2025', '--period', '2026-12', '--agency', agency, '--out', sent]);
  }
  await cli(['sample', sent, '--seed', '4']);
  changedOn('2026-12-14', sent);
  await cli(['consolidate', sent, '--period', '2026-12', '--out', city]);
});

describe('the quarterly report of three agencies', () => {
  let said: Said;
  beforeAll(async () => {
    said = await quarter('--docx');
  });

  it('stands beside the consolidated workbook, in Excel and in Word', async () => {
    expect(said).toEqual({ code: 0, err: '', out: `Đã lập báo cáo quý: ${files.join(', ')}.` });
    const made = await read(workbook);
    const names = made.sheets.map(({ name }) => name);
    expect(names[0]).toBe('Báo cáo');
    expect(names).toContain('Tóm tắt trình ký');
    expect(texts(made, 'Báo cáo')).toContain('BÁO CÁO');
    expect(await wordsOf(files[1] ?? '')).toContain('03/118');
    expect(await wordsOf(files[2] ?? '')).toContain('TÓM TẮT TRÌNH KÝ');
  });

  it('is the same to the byte when it is made again', async () => {
    const before = files.map(bytesOf);
    const again = await quarter('--docx');
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('Muốn ghi đè thì thêm --force.');
    expect(await quarter('--docx', '--force')).toMatchObject({ code: 0 });
    expect(files.map(bytesOf)).toEqual(before);
  });

  it('is written whole or not at all', async () => {
    const out = at('ca-ba.xlsx');
    writeFileSync(at('ca-ba_tom-tat-trinh-ky.docx'), 'của tôi');
    const refused = await quarter('--docx', '--out', out);
    expect(refused.err).toContain('ca-ba_tom-tat-trinh-ky.docx');
    expect(readdirSync(folder).filter((name) => name.startsWith('ca-ba'))).toEqual(['ca-ba_tom-tat-trinh-ky.docx']);
  });
});

/** A text of Báo cáo typed over, as an officer does it in Excel. */
function typeOver(path: string, beginning: string, text: string, to: string): void {
  const script = `
import sys, openpyxl
path, beginning, text, to = sys.argv[1:]
book = openpyxl.load_workbook(path)
cells = [cell for row in book["Báo cáo"].iter_rows() for cell in row if str(cell.value).startswith(beginning)]
assert cells, beginning
cells[0].value = text
book.save(to)
`;
  execFileSync(PYTHON, ['-c', script, path, beginning, text, to]);
}

describeWithOpenpyxl('what an officer changed on the sheet', () => {
  const OWN = 'Kính gửi: Thường trực Ủy ban nhân dân thành phố Cần Thơ';
  const edited = at('da-sua.xlsx');

  beforeAll(async () => {
    await quarter('--force');
    typeOver(workbook, 'Kính gửi', OWN, edited);
  });

  it('is kept in both faces, and kept again from what was made of it', async () => {
    const [second, third] = [at('lan-2.xlsx'), at('lan-3.xlsx')];
    const said = await quarter('--docx', '--edited', edited, '--out', second);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Giữ 01 nội dung đã sửa trong báo cáo.');
    expect(texts(await read(second), 'Báo cáo')).toContain(OWN);
    expect(await wordsOf(at('lan-2.docx'))).toContain('Thường trực Ủy ban nhân dân thành phố Cần Thơ');
    expect((await quarter('--edited', second, '--out', third)).out).toContain('Giữ 01 nội dung đã sửa');
    expect(bytesOf(third)).toBe(bytesOf(second));
  });

  it('is told where it cannot be taken', async () => {
    typeOver(workbook, 'Độc lập', 'Chữ của cán bộ', at('quoc-hieu.xlsx'));
    const said = await quarter('--edited', at('quoc-hieu.xlsx'), '--out', at('quoc-hieu-2.xlsx'));
    expect(said.out).toContain('“Chữ của cán bộ” nằm ngoài các nội dung sửa được');
  });

  it('may be made anew over the very file', async () => {
    expect(await quarter('--edited', edited, '--out', edited, '--force')).toMatchObject({ code: 0, err: '' });
    expect(texts(await read(edited), 'Báo cáo')).toContain(OWN);
  });
});

describeWithLibreOffice('the consolidated workbook and the report, saved again by LibreOffice', () => {
  it(
    'give the same report, with no edit that nobody made',
    async () => {
      await quarter('--force');
      const saved = at('luu-lai');
      mkdirSync(saved);
      await recalculate([city, workbook], saved);
      const [from, edited] = [city, workbook].map((path) => join(saved, basename(path)));
      const out = at('tu-ban-luu-lai.xlsx');
      const args = ['--consolidated', from ?? '', '--kind', 'quarter', '--edited', edited ?? '', '--out', out];
      expect(await cli(['report', ...args])).toEqual({ code: 0, err: '', out: `Đã lập báo cáo quý: ${out}.` });
      expect(bytesOf(out)).toBe(bytesOf(workbook));
    },
    LIBRE_OFFICE_TIMEOUT,
  );
});

describe('edits that the consolidated workbook carries', () => {
  const half = at('nua-nam.xlsx');
  const drafted = (edits: readonly ReportEdit[]): ReportDraft => ({ kind: 'half', edits: [...edits] });
  const run = (out: string, ...more: string[]): Promise<Said> =>
    cli(['report', '--consolidated', half, '--kind', 'half', '--out', at(out), ...more]);

  beforeAll(async () => {
    const consolidated = await consolidatedCity({ planId: '67-2024', periodId: '2024-H2', missing: 3 });
    const reports: ReportDraft[] = [
      drafted([
        { address: 'addressee', was: 'chữ cũ', text: 'Kính gửi: Nơi khác' },
        { address: 'khong-con/1', was: 'câu cũ', text: 'câu\nđã viết' },
      ]),
      { kind: 'request', request: 'Công văn số 12/UBND-KGVX ngày 05/12/2024', edits: [] },
    ];
    await nodeFiles
      .workbook(half)
      .write(layOutConsolidated({ ...consolidated, docket: { ...consolidated.docket, reports } }));
    const without = layOutConsolidated(consolidated);
    const sheets = without.sheets.filter(({ name }) => name !== 'Dữ liệu');
    await nodeFiles.workbook(at('khong-du-lieu.xlsx')).write({ ...without, sheets });
    nodeFiles.writeParts(at('du-lieu.json'), tableFile(consolidated), { force: false });
  });

  it('are told word for word where they no longer fit, and none is lost', async () => {
    const said = await run('a.xlsx');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Giữ 01 nội dung đã sửa theo số liệu cũ, nay số liệu đã thay đổi; đề nghị xem lại:');
    expect(said.out).toContain('  Nơi kính gửi: “Kính gửi: Nơi khác”; theo số liệu mới: “');
    expect(said.out).toContain('01 nội dung đã sửa không còn chỗ trong báo cáo, được lưu riêng trong tệp:');
    expect(said.out).toContain('  Phần không còn trong báo cáo: “câu đã viết”; trước khi sửa: “câu cũ”');
    expect(readReportEdits(await read(at('a.xlsx')))).toEqual(
      expect.arrayContaining([{ address: 'khong-con/1', was: 'câu cũ', text: 'câu\nđã viết' }]),
    );
  });

  it('give way to those of the report made before', async () => {
    await run('b.xlsx');
    const made = await read(at('b.xlsx'));
    const [own] = readReportEdits(made).filter(({ address }) => address === 'addressee');
    expect(own?.text).toBe('Kính gửi: Nơi khác');
    const said = await run('c.xlsx', '--edited', at('b.xlsx'));
    expect(texts(await read(at('c.xlsx')), 'Báo cáo')).toContain('Kính gửi: Nơi khác');
    expect(said.out).toContain('01 nội dung đã sửa không còn chỗ');
  });

  it('with the document that asks for a report on request, unless another is given', async () => {
    const request = (out: string, ...more: string[]): Promise<Said> =>
      cli(['report', '--consolidated', half, '--kind', 'request', '--out', at(out), ...more]);
    await request('d.xlsx');
    await request('e.xlsx', '--request', 'Công văn số 99/UBND-TH ngày 09/12/2024');
    expect(texts(await read(at('d.xlsx')), 'Báo cáo').join('\n')).toContain('Công văn số 12/UBND-KGVX');
    expect(texts(await read(at('e.xlsx')), 'Báo cáo').join('\n')).toContain('Công văn số 99/UBND-TH');
  });

  it('of a workbook without lines, with the table that was written beside it', async () => {
    const args = ['report', '--consolidated', at('khong-du-lieu.xlsx'), '--kind', 'half', '--out', at('f.xlsx')];
    const said = await cli(args);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('Hãy nêu thêm bảng dữ liệu');
    expect(await cli([...args, '--data', at('du-lieu.json')])).toMatchObject({ code: 0, err: '' });
  });
});

describe('what cannot be done is said in one line, and nothing is written', () => {
  const consolidated = ['--consolidated', city];
  const asQuarter = [...consolidated, '--kind', 'quarter'];
  const out = at('khong-lap.xlsx');

  beforeAll(() => {
    mkdirSync(at('cua-so'));
    return cli(['make', '--plan', '224-2025', '--period', '2026-12', '--agency', 'so-y-te', '--out', at('cua-so')]);
  });

  const agency = at('cua-so', '224_2026-12_so-y-te.xlsx');
  it.each<[string, string[]]>([
    ['Thiếu tùy chọn --kind', consolidated],
    ['--kind là một trong: month, quarter, half, year, request', [...consolidated, '--kind', 'tuan']],
    ['Tùy chọn --request chỉ dùng với --kind request', [...asQuarter, '--request', 'Công văn số 1']],
    ['Có --consolidated thì không nêu tệp nào khác', [...asQuarter, agency]],
    ['Tùy chọn --kind chỉ dùng với --consolidated', [agency, '--kind', 'quarter']],
    ['Tùy chọn --edited chỉ dùng với --consolidated', [agency, '--edited', city]],
    ['Không tìm thấy', ['--consolidated', at('khong-co.xlsx'), '--kind', 'quarter']],
    ['tệp báo cáo của một cơ quan', ['--consolidated', agency, '--kind', 'quarter']],
    ['không phải tệp báo cáo tổng hợp', [...asQuarter, '--edited', agency]],
    ['không phải tệp báo cáo tổng hợp', [...asQuarter, '--edited', city]],
    ['Đây là báo cáo quý của kế hoạch 224-2025', [...consolidated, '--kind', 'year', '--edited', workbook]],
    ['Không tìm thấy', [...asQuarter, '--data', at('khong-co.json')]],
    [
      'không dùng để lập báo cáo quý được; lập được: báo cáo 6 tháng, báo cáo theo yêu cầu',
      ['--consolidated', at('nua-nam.xlsx'), '--kind', 'quarter'],
    ],
  ])('%s', async (says, args) => {
    const said = await cli(['report', ...args, '--docx', '--out', out]);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(said.err).not.toContain('\n');
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string, string]>([
    ['phải có đuôi .xlsx', at('x.docx')],
    ['Không ghi đè lên chính tệp', city],
    ['Chưa có thư mục', at('chua-co', 'x.xlsx')],
  ])('%s', async (says, to) => {
    const before = bytesOf(city);
    const said = await quarter('--docx', '--force', '--out', to);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(says);
    expect(bytesOf(city)).toBe(before);
  });
});
