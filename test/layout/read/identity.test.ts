/** What _phuluc and the document properties say, and what a hand may have made of it. */
import type { EarlierFigure } from '../../../src/entries/entries';
import { readEarlier, readIdentity } from '../../../src/layout/read/identity';
import { emptyEntries } from '../../../src/layout/emptyEntries';
import { makeWorkbook } from '../../../src/workflows/makeWorkbook';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { scopeOf } from '../../library';
import { snapshotOf } from '../snapshotOf';

const scope = scopeOf('thanh-doan');
const laidOut = snapshotOf(makeWorkbook(scope));
const CLAIMS = {
  planId: '224-2025',
  planVersion: '1',
  agencyId: 'thanh-doan',
  periodId: '2026-11',
  cutOff: '2026-11-12',
};

/** The workbook with one more fact below those of _phuluc. */
function withFact(...values: readonly CellValue[]): Snapshot {
  const cells = values.map((value, index) => ({ row: 900, column: index + 1, value }));
  const sheets = laidOut.sheets.map((sheet) =>
    sheet.name === '_phuluc' ? { ...sheet, cells: [...sheet.cells, ...cells] } : sheet,
  );
  return { ...laidOut, sheets };
}

describe('whose workbook it is', () => {
  test('stands in the properties and on the sheet', () => {
    expect(readIdentity(laidOut).identity).toEqual({ fromProperties: CLAIMS, fromSheet: CLAIMS });
  });

  test('is read from either where the other is gone', () => {
    const sheets = laidOut.sheets.filter(({ name }) => name !== '_phuluc');
    expect(readIdentity({ ...laidOut, sheets }).identity).toEqual({ fromProperties: CLAIMS, fromSheet: {} });
    expect(readIdentity({ ...laidOut, properties: new Map() }).identity).toEqual({
      fromProperties: {},
      fromSheet: CLAIMS,
    });
  });

  test('is told word for word where the two differ', () => {
    const properties = new Map([...laidOut.properties, ['PhuLuc.agencyId', ' so-y-te '], ['PhuLuc.cutOff', '']]);
    expect(readIdentity({ ...laidOut, properties }).identity.fromProperties).toEqual({
      planId: '224-2025',
      planVersion: '1',
      agencyId: 'so-y-te',
      periodId: '2026-11',
    });
  });

  test('is read from a sheet that is only hidden, and renamed, as other programs leave it', () => {
    const sheets = laidOut.sheets.map((sheet) =>
      sheet.name === '_phuluc' ? { ...sheet, name: 'Sheet9', visibility: 'hidden' as const } : sheet,
    );
    expect(readIdentity({ ...laidOut, sheets }).identity.fromSheet).toEqual(CLAIMS);
  });

  test('is nothing in a workbook that is not ours', () => {
    const empty = { ...laidOut, sheets: [], properties: new Map() };
    expect(readIdentity(empty)).toEqual({ identity: { fromProperties: {}, fromSheet: {} } });
    expect(readEarlier(empty)).toEqual([]);
  });
});

describe('the stamp', () => {
  test('is read where it is whole', () => {
    const stamp = { sending: 3, time: '2026-11-13T08:30:00Z', hash: 'ab' };
    expect(readIdentity(withFact('stamp', stamp.sending, stamp.time, stamp.hash)).stamp).toEqual(stamp);
  });

  test.each<[string, CellValue[]]>([
    ['without a hash', [3, '2026-11-13T08:30:00Z']],
    ['with words for a number', ['ba', '2026-11-13T08:30:00Z', 'ab']],
    ['of error values', [{ error: '#REF!' }, { error: '#REF!' }, { error: '#REF!' }]],
  ])('%s is none', (_, values) => {
    expect(readIdentity(withFact('stamp', ...values)).stamp).toBeUndefined();
  });
});

describe('earlier figures', () => {
  const earlier = (...values: readonly CellValue[]): readonly EarlierFigure[] =>
    readEarlier(withFact('earlier', ...values));

  test.each([
    ['percent', 0.85],
    ['numerator', 12],
    ['completedOn', '2026-05-12'],
    ['rowCase', 'not-arisen'],
    ['level', 'city'],
    ['unit', 'tin, bài'],
  ])('hold %s', (field, value) => {
    expect(earlier('2026-10', '224-2025/II/9', field, value)).toEqual([
      { period: '2026-10', rowId: '224-2025/II/9', entry: { [field]: value } },
    ]);
  });

  test.each<[string, CellValue]>([
    ['percent', '85%'],
    ['percent', true],
    ['percent', null],
    ['percent', { error: '#REF!' }],
    ['completedOn', 46_340],
    ['completedOn', '31/11/2026'],
    ['rowCase', 'Không phát sinh'],
    ['rowCase', 'city'],
    ['unit', 5],
    ['colour', 'red'],
    ['__proto__', 'red'],
    ['constructor', 5],
  ])('leave out %s of %j: a hand wrote it', (field, value) => {
    expect(earlier('2026-10', '224-2025/II/9', field, value)).toEqual([]);
  });

  test('with anything in them are laid out again without a fault', () => {
    const figures = [
      ...earlier('2026-10', '224-2025/II/9', 'completedOn', 5),
      ...earlier('2026-10', '224-2025/II/9', 'percent', -1e300),
      ...earlier('', '', 'percent', 1),
    ];
    expect(() => makeWorkbook(scope, { ...emptyEntries(scope), earlier: figures })).not.toThrow();
  });

  test('come oldest first, each row of a period once', () => {
    const facts = [
      ['2026-10', 'a', 'percent', 0.5],
      ['2026-09', 'a', 'percent', 0.3],
      ['2026-10', 'b', 'times', 2],
      ['2026-10', 'a', 'result', 'x'],
    ];
    const cells = facts.flatMap((fact, index) =>
      ['earlier', ...fact].map((value, column) => ({ row: 900 + index, column: column + 1, value })),
    );
    const sheets = laidOut.sheets.map((sheet) =>
      sheet.name === '_phuluc' ? { ...sheet, cells: [...sheet.cells, ...cells] } : sheet,
    );
    expect(readEarlier({ ...laidOut, sheets })).toEqual([
      { period: '2026-09', rowId: 'a', entry: { percent: 0.3 } },
      { period: '2026-10', rowId: 'a', entry: { percent: 0.5, result: 'x' } },
      { period: '2026-10', rowId: 'b', entry: { times: 2 } },
    ]);
  });
});
