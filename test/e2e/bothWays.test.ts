/** One workbook, two programs: what the command line made is opened in the add-in, and the other way round. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultyEntries } from '../../bench/faultyEntries';
import { nodeFiles } from '../../src/hosts/xlsx/nodeWorkbooks';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import type { Snapshot } from '../../src/workbook/snapshot';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { cli, temporaryFolder } from '../cli/harness';
import { scopeOf } from '../library';
import { describeInChromium } from './chromium';
import { openExcelPage } from './excelPage';
import { findingsOfFile, findingsShown } from './findings';
import { button, layOut, said, tab } from './steps';
import { sheetNames, SUBMISSION, TARGETS, TASKS } from './workbook';

const folder = temporaryFolder();

async function snapshotOf(path: string): Promise<Snapshot> {
  const read = await nodeFiles.workbook(path).read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describeInChromium('a workbook between the command line and the add-in', (chromium) => {
  beforeAll(async () => {
    for (const agency of ['so-y-te', 'so-tai-chinh', 'xa-phong-dien']) {
      await cli(['make', '--plan', '224-2025', '--period', '2026-11', '--agency', agency, '--out', folder]);
    }
    await cli(['sample', folder]);
  });

  test('made and filled in there, it says the same here', async () => {
    const files = readdirSync(folder).filter((name) => name.startsWith('224_'));
    expect(files).toHaveLength(3);
    for (const name of files) {
      const path = join(folder, name);
      const snapshot = await snapshotOf(path);
      const { page } = await openExcelPage(chromium, { sets: '1.9', prepare: (host) => host.load(snapshot) });
      await tab(page, 'Nhập liệu').click();
      expect([name, await findingsShown(page)]).toEqual([name, await findingsOfFile(path)]);
    }
  });

  test('a report made here of what was filled in there is the same as one made there', async () => {
    const path = join(folder, '224_2026-11_so-y-te.xlsx');
    const there = join(folder, 'made-there.xlsx');
    expect(await cli(['report', path, '--out', there])).toMatchObject({ err: '' });
    const snapshot = await snapshotOf(path);
    const { page, host } = await openExcelPage(chromium, { sets: '1.9', prepare: (excel) => excel.load(snapshot) });
    await tab(page, 'Báo cáo').click();
    await button(page, 'Lập báo cáo').click();
    await said(page, 'Đã lập báo cáo');
    expect(submissionOf(host.snapshot())).toEqual(submissionOf(await snapshotOf(there)));
  });

  test('hundreds of findings are the same too', async () => {
    const scope = scopeOf('so-khoa-hoc-va-cong-nghe', '2026-12');
    const path = join(folder, 'faulty.xlsx');
    writeFileSync(path, await writeXlsx(makeWorkbook(scope, faultyEntries(scope))));
    const snapshot = await snapshotOf(path);
    const { page } = await openExcelPage(chromium, { sets: '1.15', prepare: (host) => host.load(snapshot) });
    await tab(page, 'Nhập liệu').click();
    const expected = await findingsOfFile(path);
    expect(expected.length).toBeGreaterThan(150);
    expect(await findingsShown(page)).toEqual(expected);
  });

  test('laid out and filled in here, it is checked and reported on there', async () => {
    const { page, host } = await openExcelPage(chromium, { sets: '1.14' });
    const { user } = host;
    await layOut(page);
    await tab(page, 'Nhập liệu').click();
    user.paste(TARGETS, 'H7', [['950', '1.000'], ['1.200', '1.000'], ['x']]);
    user.paste(TASKS, 'H7', [['30%'], ["'3"]]);
    user.type(TASKS, 'K8', 'Đã tổ chức 03 buổi tuyên truyền');
    await page.getByRole('status').getByText('02 lỗi').waitFor();
    const path = join(folder, 'from-excel.xlsx');
    const save = async () => writeFileSync(path, await writeXlsx(host.toModel()));

    await save();
    expect(await findingsOfFile(path)).toEqual(await findingsShown(page));
    expect((await cli(['report', path])).code).not.toBe(0);

    user.type(TARGETS, 'H8', '800');
    user.clear(TARGETS, 'H9');
    await page.getByRole('status').getByText('00 lỗi').waitFor();
    await save();
    expect(await findingsOfFile(path)).toEqual(await findingsShown(page));
    expect(await cli(['report', path, '--out', join(folder, 'there.xlsx')])).toMatchObject({ err: '' });

    await tab(page, 'Báo cáo').click();
    await button(page, 'Lập báo cáo').click();
    await said(page, 'Đã lập báo cáo');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(SUBMISSION));
    await save();
    const here = await snapshotOf(path);
    const there = await snapshotOf(join(folder, 'there.xlsx'));
    expect(submissionOf(here)).toEqual(submissionOf(there));
  });
});

/** The words of the submission sheets, without the stamp, which names the instant. */
const submissionOf = ({ sheets }: Snapshot): unknown =>
  sheets
    .filter(({ name }) => SUBMISSION.includes(name))
    .map(({ name, cells }) => [name, cells.map(({ row, column, value }) => [row, column, value])]);
