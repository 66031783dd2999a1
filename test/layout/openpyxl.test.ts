/** openpyxl opens made workbooks, and finds the locks and the questions of their cells. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { makeWorkbook } from '../../src/workflows/makeWorkbook';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import { scopeOf } from '../library';
import { describeWithOpenpyxl, loadWithOpenpyxl, type SheetFacts, type WorkbookFacts } from '../judges/openpyxl';

jest.setTimeout(60_000);

describeWithOpenpyxl('openpyxl', () => {
  let folder: string;
  let books: readonly WorkbookFacts[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'phu-luc-openpyxl-'));
    const files: string[] = [];
    for (const [agency, period] of [
      ['so-y-te', '2026-11'],
      ['so-khoa-hoc-va-cong-nghe', '2026-12'],
      ['thanh-doan', '2026-11'],
    ] as const) {
      const scope = scopeOf(agency, period);
      const file = join(folder, `${agency}.xlsx`);
      writeFileSync(file, await writeXlsx(makeWorkbook(scope, sampleEntries(scope, 1))));
      files.push(file);
    }
    books = loadWithOpenpyxl(files);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const sheet = (name: string): SheetFacts => books[0]!.sheets.find((candidate) => candidate.name === name)!;

  test('loads each with all its sheets', () => {
    expect(books.map(({ sheets }) => sheets.map(({ state }) => state))).toEqual(
      books.map(() => [...Array.from({ length: 6 }, () => 'visible'), 'veryHidden']),
    );
    expect(books.map(({ names }) => names['SoLieuDenNgay'])).toEqual(books.map(() => "'Thông tin chung'!$C$7"));
  });

  test('finds every sheet for people protected, its headings frozen and repeated', () => {
    expect(books[0]!.sheets.map(({ isProtected }) => isProtected)).toEqual([true, true, true, true, true, true, false]);
    expect(sheet('224-PL II')).toMatchObject({ frozen: 'D7', repeatRows: '$6:$6', filter: 'B6:S41' });
  });

  test('finds entry cells open and all else locked', () => {
    const { cells } = sheet('224-PL II');
    const open = Object.entries(cells).filter(([, { unlocked }]) => unlocked);
    expect(new Set(open.map(([ref]) => ref.replace(/\d+/, '')))).toEqual(new Set(['H', 'I', 'J', 'K', 'N']));
    expect(cells['L7']).toMatchObject({ type: 'f' });
    expect(cells['L7']?.unlocked).toBeUndefined();
    expect(cells['C7']?.unlocked).toBeUndefined();
    expect(cells['H7']).toMatchObject({ type: 'n', format: '0.00%', unlocked: true });
    expect(cells['J7']).toMatchObject({ type: 'd', format: 'dd/mm/yyyy', unlocked: true });
    expect(cells['K7']).toMatchObject({ type: 's', format: '@', unlocked: true });
  });

  test('finds a question of warning style in each entry column', () => {
    const { validations } = sheet('224-PL II');
    expect(new Set(validations.map(({ style }) => style))).toEqual(new Set(['warning']));
    const of = (column: string): object[] => validations.filter(({ area }) => area.startsWith(column));
    expect(of('M')).toEqual([
      { area: 'M7:M19', type: 'list', style: 'warning', formula1: 'DanhMucTruongHop', formula2: null },
    ]);
    expect(of('J')).toEqual([{ area: 'J7:J19', type: 'date', style: 'warning', formula1: '46023', formula2: '46387' }]);
    expect(of('K')).toEqual([
      { area: 'K7:K19', type: 'textLength', style: 'warning', formula1: '1000', formula2: null },
    ]);
    expect(of('H')).toContainEqual({ area: 'H7', type: 'decimal', style: 'warning', formula1: '0', formula2: '1' });
  });
});
