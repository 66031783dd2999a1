/** What the consolidator's reports are made of comes back from a consolidated workbook exactly, or it is said what to do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { nodeFiles } from '../../../src/hosts/xlsx/nodeWorkbooks';
import { recordKinds } from '../../../src/layout/consolidated/recordGrid';
import { layOutConsolidated } from '../../../src/layout/consolidated/workbook';
import { citySourceOf } from '../../../src/report/city/sourceOf';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { tableFile } from '../../../src/workflows/consolidate/tableFile';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import { openCitySource } from '../../../src/workflows/report/citySource';
import { submittedCity, type CityOptions } from '../../consolidation/builders';
import { consolidate } from '../../../src/consolidation/consolidate';
import { cityOfOptions, HOSTILE } from '../../layout/consolidated/cities';
import { snapshotOf } from '../../layout/snapshotOf';
import { library, scopeOf } from '../../library';

/** Of a plan that few lead. */
const SMALL: CityOptions = { planId: '67-2024', periodId: '2024-H2', withPrevious: true, missing: 3 };

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'phu-luc-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let city: Consolidated;
let snapshot: Snapshot;

beforeAll(async () => {
  city = await cityOfOptions(SMALL);
  snapshot = snapshotOf(layOutConsolidated(city));
});

const opened = (of: Consolidated) => ({ ok: true, value: { source: citySourceOf(of), docket: of.docket } });

const changed = (name: string, change: (cells: Snapshot['sheets'][number]['cells']) => typeof cells): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet)),
});

const without = (name: string): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter((sheet) => sheet.name !== name),
});

describe('a workbook gives back what was consolidated', () => {
  it('of any city', async () => {
    const options = fc.record({
      seed: fc.integer({ min: 1, max: 1_000 }),
      missing: fc.integer({ min: 0, max: 30 }),
      withPrevious: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(options, async (given) => {
        const any = await cityOfOptions({ ...SMALL, ...given });
        expect(openCitySource(library, snapshotOf(layOutConsolidated(any)))).toEqual(opened(any));
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('whatever officers wrote into the reports', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const edit = fc.record({ address: fc.string({ minLength: 1 }), was: text, text });
    const docket = fc.record({
      reports: fc.array(
        fc.record({ kind: fc.constantFrom('quarter' as const, 'request' as const), edits: fc.array(edit) }),
      ),
    });
    fc.assert(
      fc.property(docket, (given) => {
        const any: Consolidated = { ...city, docket: { ...city.docket, ...given } };
        const read = openCitySource(library, snapshotOf(layOutConsolidated(any)));
        expect(read.ok && read.value.docket).toEqual(any.docket);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('through a file, with files that were not used and words that would break a sheet', async () => {
    const input = await submittedCity({
      ...SMALL,
      change: (_, entries) => ({ ...entries, general: { difficulties: HOSTILE, proposals: ' đầu cuối ' } }),
    });
    const [first] = input.submissions;
    const hard = consolidate({
      ...input,
      submissions: [
        ...input.submissions,
        {
          file: { name: 'đợt 2/"hỏng".xlsx', hash: 'a'.repeat(64), bytes: 10 },
          content: { kind: 'refused', refusal: { code: 'truncated' } },
        },
        ...(first ? [{ ...first, file: { ...first.file, name: 'bản sao.xlsx' } }] : []),
      ],
    });
    const path = join(folder, 'tong-hop.xlsx');
    expect(await nodeFiles.workbook(path).write(layOutConsolidated(hard))).toEqual({ ok: true, value: undefined });
    const read = await nodeFiles.readOwn(path);
    expect(read.ok && openCitySource(library, read.value)).toEqual(opened(hard));
    expect(citySourceOf(hard).unused).toHaveLength(1);
  });
});

describe('of a workbook that has no lines itself', () => {
  const table = (of: Consolidated): Uint8Array => new Uint8Array(Buffer.concat([...tableFile(of)]));

  it('the table beside it gives them', () => {
    expect(openCitySource(library, without('Dữ liệu'), table(city))).toEqual(opened(city));
  });

  it.each([
    ['nêu thêm bảng dữ liệu', () => undefined],
    ['không phải là tệp dữ liệu JSON', () => Uint8Array.of(1)],
    ['không cùng một lần tổng hợp', async () => table(await cityOfOptions({ ...SMALL, seed: 2 }))],
    [
      'không cùng một lần tổng hợp',
      async () => table(await cityOfOptions({ ...SMALL, periodId: '2024-H1', withPrevious: false })),
    ],
  ])('%s', async (says, make) => {
    expect(openCitySource(library, without('Dữ liệu'), await make())).toEqual({
      ok: false,
      error: expect.stringContaining(says) as string,
    });
  });
});

describe('what gives no report is said, and what to do', () => {
  const scope = scopeOf('so-y-te');
  const oldRecord = (): Snapshot => {
    const [docket, trend] = [city.docket, city.trend].map((part) => JSON.stringify(part));
    const piece = `"{"docket":${docket},"trend":${trend},"late":[]}"`;
    return changed('_phuluc', (cells) => [
      ...cells.filter(({ row }) => row < 5),
      { row: 5, column: 1, value: recordKinds.piece },
      { row: 5, column: 2, value: piece },
    ]);
  };
  const afterFirstLine = (): Snapshot => changed('Dữ liệu', (cells) => cells.filter(({ row }) => row !== 8));
  const twiceALine = (): Snapshot =>
    changed('Dữ liệu', (cells) => [
      ...cells,
      ...cells.filter(({ row }) => row === 8).map((cell) => ({ ...cell, row: 99_999 })),
    ]);

  it.each<[string, () => Snapshot]>([
    ['không phải tệp tổng hợp do Phụ lục lập', () => ({ ...snapshot, sheets: [], properties: new Map() })],
    ['tệp báo cáo của một cơ quan', () => snapshotOf(makeWorkbook(scope))],
    ['lập trước khi Phụ lục có báo cáo của cơ quan tổng hợp. Hãy tổng hợp lại', oldRecord],
    ['có dòng bị xóa hoặc thêm vào', afterFirstLine],
    ['có dòng bị xóa hoặc thêm vào', twiceALine],
  ])('%s', (says, make) => {
    expect(openCitySource(library, make())).toEqual({ ok: false, error: expect.stringContaining(says) as string });
  });

  it('a plan that is not there, and agencies that are others by now', () => {
    const none = { ...library, plans: new Map() };
    expect(openCitySource(none, snapshot)).toMatchObject({ ok: false });
    const fewer: Consolidated = {
      ...city,
      ledger: { ...city.ledger, agencies: city.ledger.agencies.slice(1) },
    };
    expect(openCitySource(library, snapshotOf(layOutConsolidated(fewer)))).toEqual({
      ok: false,
      error: expect.stringContaining('Danh sách cơ quan phải báo cáo đã thay đổi') as string,
    });
  });
});
