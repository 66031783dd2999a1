/** A report saved by other programs, and edited in them as hands do: no entry is lost or misread, and what was done is told. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubmittedReport } from '../../../../../src/consolidation/submission';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT } from '../../../../judges/libreOffice';
import { describeWithOpenpyxl, PYTHON } from '../../../../judges/openpyxl';
import { codesOf, partTexts, reportFile, submitted } from '../reportFile';
import { snapshotOf } from '../workbookBuilder';
import { editWithLibreOffice } from './libreOfficeHands';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

let folder: string;
let file: string;
let plain: SubmittedReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phu-luc-hands-'));
  file = join(folder, 'report.xlsx');
  const bytes = await reportFile();
  writeFileSync(file, bytes);
  plain = await submitted(bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FIRST_TASK = '224-2025/II/1';

const entriesOf = ({ lines }: SubmittedReport): ReadonlyMap<string, unknown> =>
  new Map(lines.map(({ id, entry, hasUnread }) => [id, { entry, hasUnread }]));
const rowsOf = ({ lines }: SubmittedReport): readonly unknown[] =>
  lines.map(({ sheet, sheetRow }) => [sheet, sheetRow]);
const found = (report: SubmittedReport): string[] => {
  const known = new Set(codesOf(plain));
  return codesOf(report).filter((code) => !known.has(code));
};

function readAfterHands(edit: (outDir: string) => void): void {
  let outDir: string;
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(outDir, `${name}.xlsx`)));
  const after = (name: string): Promise<SubmittedReport> => submitted(bytesOf(name));
  const sheetsOf = (name: string): string => [...partTexts(bytesOf(name)).values()].join('');
  beforeAll(() => {
    outDir = mkdtempSync(join(folder, 'out-'));
    edit(outDir);
  });

  test.each(['saved again', 'filtered', 'sorted', 'columns moved', 'sheets renamed and moved'])('%s', async (name) => {
    const report = await after(name);
    expect(entriesOf(report)).toEqual(entriesOf(plain));
    expect([report.entriesHash, report.general, report.info]).toEqual([plain.entriesHash, plain.general, plain.info]);
    expect([found(report), report.outside]).toEqual([[], []]);
  });

  test('what was done was done', async () => {
    const hidden = /<row [^>]*hidden="(?:true|1)"/g;
    const hiddenIn = (name: string): number => sheetsOf(name).match(hidden)?.length ?? 0;
    expect(hiddenIn('filtered')).toBeGreaterThan(hiddenIn('saved again') + 5);
    expect(rowsOf(await after('sorted'))).not.toEqual(rowsOf(plain));
    expect(rowsOf(await after('saved again'))).toEqual(rowsOf(plain));
    expect((await after('sheets renamed and moved')).lines.map(({ sheet }) => sheet)).toContain('Nhiệm vụ');
    const keysIn = (name: string): unknown[] =>
      snapshotOf(bytesOf(name)).sheets.flatMap(({ cells }) =>
        cells.filter(({ row }) => row === 1).map(({ value }) => value),
      );
    expect(keysIn('columns moved')).not.toEqual(keysIn('saved again'));
    expect(keysIn('columns moved').sort()).toEqual(keysIn('saved again').sort());
  });

  test('rows inserted: what is written in one stands outside the annex', async () => {
    const report = await after('rows inserted');
    expect(entriesOf(report)).toEqual(entriesOf(plain));
    expect([found(report), report.outside]).toEqual([['inserted-row'], [{ annexId: 'II', text: 'Việc làm thêm' }]]);
  });

  test('a row deleted: it alone is missing, and named', async () => {
    const report = await after('a row deleted');
    const left = new Map(entriesOf(plain)).set(FIRST_TASK, { entry: {}, hasUnread: false });
    expect(entriesOf(report)).toEqual(left);
    expect(found(report)).toEqual(['missing-row']);
    expect(report.lines.find(({ id }) => id === FIRST_TASK)).toMatchObject({ faults: ['missing-row'] });
  });
}

describeWithLibreOffice('read after hands in LibreOffice', () => {
  readAfterHands((outDir) => {
    editWithLibreOffice(file, outDir);
  });
});

describeWithOpenpyxl('read after openpyxl', () => {
  readAfterHands((outDir) => {
    execFileSync(PYTHON, [join(__dirname, 'edit-xlsx.py'), file, outDir], { stdio: 'pipe' });
  });
});
