/** report: an agency's report in Excel and Word, and what its officer changed on the sheets kept when it is made again. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../src/hosts/docx/read/readDocx';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { describeWithOpenpyxl, PYTHON } from '../judges/openpyxl';
import { scopeOf } from '../library';
import { cli, temporaryFolder } from './harness';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const source = at('224_2026-11_so-y-te.xlsx');
const report = at('224_2026-11_so-y-te_bao-cao.xlsx');
const beside = ['.docx', '_tom-tat-trinh-ky.docx'].map((end) => report.replace('.xlsx', end));

jest.setTimeout(60_000);

beforeAll(async () => {
  const scope = scopeOf('so-y-te');
  await nodeFiles.workbook(source).write(makeWorkbook(scope, sampleEntries(scope, 1)));
});

async function wordsOf(path: string): Promise<string> {
  const document = await readDocx(new Uint8Array(readFileSync(path)), path);
  return document.ok ? JSON.stringify(document.value) : document.error.code;
}

it('stands in Excel alone, and in Word too where that is asked for', async () => {
  const alone = await cli(['report', source, '--out', at('rieng.xlsx')]);
  expect(alone).toMatchObject({ code: 0, err: '' });
  expect(existsSync(at('rieng.docx'))).toBe(false);
  const said = await cli(['report', source, '--docx']);
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(said.out).toContain(`Đã lập báo cáo: ${[report, ...beside].join(', ')} (mã đối chiếu `);
  expect(await wordsOf(beside[0] ?? '')).toContain('kỳ báo cáo tháng 11 năm 2026');
  expect(await wordsOf(beside[1] ?? '')).toContain('TÓM TẮT TRÌNH KÝ');
});

it('is written with its documents, or not at all', async () => {
  writeFileSync(at('ca-hai.docx'), 'của tôi');
  const said = await cli(['report', source, '--docx', '--out', at('ca-hai.xlsx')]);
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toContain('ca-hai.docx');
  expect(said.err).toContain('--force');
  expect(existsSync(at('ca-hai.xlsx'))).toBe(false);
  expect(readFileSync(at('ca-hai.docx'), 'utf8')).toBe('của tôi');
});

describeWithOpenpyxl('a report whose sheet was changed by hand', () => {
  const OWN = 'Kính gửi: Thường trực Ủy ban nhân dân thành phố Cần Thơ';
  const script = `
import sys, openpyxl
path, beginning, text, to = sys.argv[1:]
book = openpyxl.load_workbook(path)
cells = [cell for row in book["Báo cáo"].iter_rows() for cell in row if str(cell.value).strip().startswith(beginning)]
assert cells, beginning
cells[0].value = text
book.save(to)
`;
  const typeOver = (beginning: string, text: string, to: string): Buffer =>
    execFileSync(PYTHON, ['-c', script, report, beginning, text, to]);

  it('keeps that in what is made of it, and says how much', async () => {
    typeOver('Kính gửi', OWN, report);
    const said = await cli(['report', report, '--docx']);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Giữ 01 nội dung đã sửa trong báo cáo.');
    const again = report.replace('.xlsx', '-2.xlsx');
    const read = await nodeFiles.readOwn(again);
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === 'Báo cáo') : undefined;
    expect(sheet?.cells.map(({ value }) => value)).toContain(OWN);
    expect(await wordsOf(again.replace('.xlsx', '.docx'))).toContain('Thường trực Ủy ban nhân dân thành phố Cần Thơ');
  });

  it('keeps it too where the report is made over it, from the workbook it was first made of', async () => {
    const out = at('ghi-de.xlsx');
    typeOver('Kính gửi', OWN, out);
    expect((await cli(['report', source, '--out', out])).code).toBe(2);
    const said = await cli(['report', source, '--out', out, '--force']);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('Giữ 01 nội dung đã sửa trong báo cáo.');
    const read = await nodeFiles.readOwn(out);
    expect(read.ok && JSON.stringify(read.value)).toContain(OWN);
  });

  it('takes no formula for a text left out, and says in which cell it stands', async () => {
    typeOver('Trên đây', '=CONCATENATE("a","b")', at('cong-thuc.xlsx'));
    const said = await cli(['report', at('cong-thuc.xlsx'), '--out', at('cong-thuc-2.xlsx')]);
    expect(said.out).toMatch(/\n {2}Trang tính “Báo cáo”, ô B\d+: công thức chưa có kết quả/);
    const read = await nodeFiles.readOwn(at('cong-thuc-2.xlsx'));
    expect(read.ok && JSON.stringify(read.value)).toContain('Trên đây là báo cáo');
  });

  it('says what was written where no text of the report stands', async () => {
    typeOver('Độc lập', 'Chữ của cán bộ', at('quoc-hieu.xlsx'));
    const said = await cli(['report', at('quoc-hieu.xlsx'), '--out', at('quoc-hieu-2.xlsx')]);
    expect(said.out).toContain('“Chữ của cán bộ” nằm ngoài các nội dung sửa được');
  });
});
