/** What a workbook says of the plans reported on within it, against the plans that are: nothing is left out in silence. */
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { describeFinding } from '../../src/workflows/describe';
import { makeReport } from '../../src/workflows/makeReport';
import type { ReportScope } from '../../src/plan/scope';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { library, scopeOfPlan } from '../library';
import { checkedOf, snapshotWith } from './checked';

const BOTH = scopeOfPlan('224-2025', 'so-y-te', '2026-11');
const ALONE = scopeOfPlan('224-2025', 'so-y-te', '2026-11', []);

/** The plans reported on within it as a hand may claim them, in both places; `undefined` takes the claim out. */
function claiming(scope: ReportScope, riders: string | undefined): Snapshot {
  const snapshot = snapshotWith({}, scope);
  const properties = new Map(snapshot.properties);
  properties.delete('PhuLuc.riders');
  if (riders !== undefined) properties.set('PhuLuc.riders', riders);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row }) => sheet.name !== '_phuluc' || !claimRows(sheet.cells).includes(row)),
  }));
  return { ...snapshot, properties, sheets };
}

const claimRows = (cells: readonly { row: number; column: number; value: CellValue }[]): number[] =>
  cells.flatMap(({ row, column, value }) => (column === 1 && value === 'riders' ? [row] : []));

async function said(
  snapshot: Snapshot,
  code: string,
): Promise<[sheet: string | undefined, message: string, fix: string][]> {
  const { findings, scope } = await checkedOf(snapshot);
  return findings
    .filter((finding) => finding.code === code)
    .map((finding) => {
      const { sheet, message, fix } = describeFinding(finding, scope);
      return [sheet, message, fix];
    });
}

const isReported = async (snapshot: Snapshot): Promise<boolean> =>
  (await makeReport(await checkedOf(snapshot), '2026-11-13T01:30:00.000Z')).ok;

describe('a plan the workbook names and that is not reported on within this report', () => {
  it.each([
    ['another plan', '81-2025@1', 'Kế hoạch số 81/KH-UBND'],
    ['the plan itself', '224-2025@1', 'Kế hoạch số 224/KH-UBND'],
  ])('is an error: %s', async (_, claim, plan) => {
    const snapshot = claiming(ALONE, claim);
    const [found, ...more] = await said(snapshot, 'plan-not-carried');
    expect(found?.[1]).toBe(
      `Tệp ghi là báo cáo lồng ghép ${plan} nhưng trong kỳ này kế hoạch đó không thuộc báo cáo của cơ quan, nên số liệu của kế hoạch đó không được tính.`,
    );
    expect(more).toEqual([]);
    expect(await isReported(snapshot)).toBe(false);
  });

  it('is told once where its sheet stands there too', async () => {
    const snapshot = claiming(BOTH, '81-2025@1');
    expect((await said(snapshot, 'plan-not-carried')).map(([sheet]) => sheet)).toEqual([undefined, '95-PL']);
    const keyed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.value === 'phuluc:95-2025/PL' ? { ...cell, value: 'phuluc:81-2025/PL' } : cell,
        ),
      })),
    };
    expect((await said(keyed, 'plan-not-carried')).map(([sheet]) => sheet)).toEqual(['95-PL']);
  });
});

it('is one whose duty is no longer in force too, by its sheet', async () => {
  const rider = library.plans.get('95-2025')!;
  const ended = { ...rider, duties: rider.duties.map((duty) => ({ ...duty, until: '2026-06-30' })) };
  const changed = { ...library, plans: new Map([...library.plans, [rider.id, ended]]) };
  const checked = await checkWorkbook(changed, snapshotWith({}, BOTH));
  if (checked.kind !== 'checked') throw new Error(checked.kind);
  expect(checked.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'plan-not-carried', sheet: '95-PL', params: { number: '95/KH-UBND', isNamed: true } },
  ]);
});

describe('an annex of a plan that the report does not carry', () => {
  it('blocks the report, which would go without its entries', async () => {
    const snapshot = claiming(BOTH, undefined);
    expect(await said(snapshot, 'plan-not-carried')).toEqual([
      [
        '95-PL',
        'Trang tính “95-PL” là phụ lục của Kế hoạch số 95/KH-UBND nhưng tệp không ghi là báo cáo lồng ghép kế hoạch đó, nên số liệu của kế hoạch đó không được tính.',
        'Hãy lập biểu mẫu mới cho đúng cơ quan, đúng kỳ rồi chuyển số liệu đã nhập sang; nếu không báo cáo kế hoạch đó, xóa trang tính này.',
      ],
    ]);
    expect(await said(snapshot, 'foreign-sheet')).toEqual([]);
    expect(await said(snapshot, 'missing-rider')).toEqual([]);
    expect(await isReported(snapshot)).toBe(false);
  });
});

describe('a plan reported on within this report that the workbook does not name', () => {
  it('is a notice, and blocks nothing', async () => {
    const snapshot = snapshotWith({}, ALONE);
    expect(await said(snapshot, 'missing-rider')).toEqual([
      [
        undefined,
        'Biểu mẫu chưa có các dòng của Kế hoạch số 95/KH-UBND, được báo cáo lồng ghép trong báo cáo này.',
        'Hãy lập biểu mẫu mới trong một tệp trống rồi chuyển số liệu đã nhập sang; nạp lại biểu mẫu không thêm các dòng này.',
      ],
    ]);
    expect(await isReported(snapshot)).toBe(true);
  });

  it.each([
    ['a workbook that has its rows', BOTH],
    ['an agency without rows in it', scopeOfPlan('224-2025', 'quy-dau-tu-phat-trien-thanh-pho', '2026-11', [])],
    ['a plan none is reported on within', scopeOfPlan('70-2025', 'so-y-te', '2026')],
  ])('is not spoken of in %s', async (_, scope) => {
    const snapshot = snapshotWith({}, scope);
    expect(await said(snapshot, 'missing-rider')).toEqual([]);
    expect(await said(snapshot, 'plan-not-carried')).toEqual([]);
  });
});
