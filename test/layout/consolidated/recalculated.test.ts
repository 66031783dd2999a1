/** LibreOffice computes every formula of consolidated workbooks to what our own engine gives, and keeps all that is read back. */
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { longColumns } from '../../../src/consolidation/longTable/columns';
import type { LongLine } from '../../../src/consolidation/longTable/longLine';
import { readConsolidated } from '../../../src/layout/consolidated/read';
import { layOutConsolidated } from '../../../src/layout/consolidated/workbook';
import type { WorkbookModel } from '../../../src/workbook/model';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT } from '../../judges/libreOffice';
import { cityOfOptions, SMALL, troubledCity } from './cities';
import { compared, recalculated } from '../recalculation';

jest.setTimeout(2 * LIBRE_OFFICE_TIMEOUT);

const MANY = [
  ...SMALL,
  'so-noi-vu',
  'so-tai-chinh',
  'so-xay-dung',
  'cong-an-thanh-pho',
  'xa-hoa-an',
  'phuong-ninh-kieu',
  'xa-thanh-an',
];

const cities: Readonly<Record<string, () => Promise<Consolidated>>> = {
  'troubled, with the period before': () => troubledCity(),
  'an agency whose only file cannot be used': () => troubledCity({ missing: ['xa-phong-dien', 'thanh-doan'] }),
  'some silent': () => cityOfOptions({ agencies: MANY, missing: 2, seed: 3, withPrevious: true }),
  'nothing sent at all': () => cityOfOptions({ agencies: MANY, missing: MANY }),
  'every third row out of scope, stopped, extended, without data or without a word': () =>
    cityOfOptions({
      agencies: MANY,
      seed: 5,
      withPrevious: true,
      change: (_, entries) => ({
        ...entries,
        measures: new Map([...entries.measures].map(([id, entry], n) => [id, odd(n) ?? entry])),
        tasks: new Map([...entries.tasks].map(([id, entry], n) => [id, odd(n) ?? entry])),
      }),
    }),
  'plan 81 of 2025': () => cityOfOptions({ planId: '81-2025', periodId: '2025-11', missing: 60, seed: 2 }),
  'plan 70 of 2026': () => cityOfOptions({ planId: '70-2025', periodId: '2026', agencies: MANY, seed: 4 }),
  'the last report of the year': () => cityOfOptions({ agencies: MANY, periodId: '2026-12', seed: 6 }),
};

const CASES = ['out-of-scope', 'stopped', 'extended', 'no-data', 'not-arisen'] as const;

function odd(n: number): object | undefined {
  if (n % 3 !== 0) return undefined;
  const rowCase = CASES[(n / 3) % (CASES.length + 1)];
  return rowCase === undefined ? {} : { rowCase, basis: 'Công văn số 01' };
}

/** LibreOffice keeps some 15 digits of a number, and one way of ending a line. */
const isKept = (written: string | number, read: string | number | undefined): boolean =>
  typeof written === 'number' && typeof read === 'number'
    ? Math.abs(written - read) <= 1e-13 * Math.max(1, Math.abs(written))
    : String(written).replaceAll('\r\n', '\n') === read;

const notKept = (written: LongLine, read: LongLine | undefined): string[] =>
  longColumns.flatMap(({ key }) => {
    const value = written[key];
    const isSame = value === undefined ? read?.[key] === undefined : isKept(value, read?.[key]);
    return isSame ? [] : [`${written.agency} ${written.line} ${key}: ${value ?? ''} became ${read?.[key] ?? ''}`];
  });

describeWithLibreOffice('LibreOffice', () => {
  const consolidations = new Map<string, Consolidated>();
  const models = new Map<string, WorkbookModel>();
  let computed: ReadonlyMap<string, Snapshot>;
  beforeAll(async () => {
    for (const [name, make] of Object.entries(cities)) {
      const city = await make();
      consolidations.set(name, city);
      models.set(name, layOutConsolidated(city));
    }
    const numbered = [...models.values()].map((model, n): [string, WorkbookModel] => [`city-${n}`, model]);
    const byNumber = await recalculated(new Map(numbered));
    computed = new Map([...models.keys()].map((name, n) => [name, byNumber.get(`city-${n}`)!]));
  });

  test.each(Object.keys(cities))('computes every formula as our engine does: %s', (name) => {
    const { formulas, differences } = compared(models.get(name)!, computed.get(name)!);
    expect(differences.slice(0, 5)).toEqual([]);
    expect([...formulas.keys()]).toEqual([
      'Tổng quan',
      'Mục tiêu',
      'Nhiệm vụ',
      'Tình hình gửi báo cáo',
      'Bảng theo dõi',
    ]);
    expect(Math.min(...formulas.values())).toBeGreaterThan(20);
  });

  test.each(Object.keys(cities))('keeps all that is read back: %s', (name) => {
    const { lines, docket, trend } = consolidations.get(name)!;
    const read = readConsolidated(computed.get(name)!);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(read.value.docket).toEqual(docket);
    expect(read.value.previous.trend).toEqual(trend);
    const found = read.value.previous.lines;
    expect(found).toHaveLength(lines.length);
    expect(lines.flatMap((line, n) => notKept(line, found[n])).slice(0, 5)).toEqual([]);
  });
});
