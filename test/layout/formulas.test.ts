/** LibreOffice computes every formula of made workbooks to what src/figures gives, which is what stands cached beside it. */
import fc from 'fast-check';
import { computeFigures } from '../../src/figures/figures';
import { readWorkbook } from '../../src/layout/read/workbook';
import { layOutWorkbook } from '../../src/layout/workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sampleEntries } from '../../src/workflows/sample/sampleEntries';
import type { ReportScope } from '../../src/plan/scope';
import { scopeOf, scopeOfPlan } from '../library';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT } from '../judges/libreOffice';
import { entriesOf } from './arbitraries';
import { everyCase } from './formulaCases';
import { everyKind } from './madeUp';
import { compared, recalculated } from './recalculation';
import type { Report } from './report';

jest.setTimeout(LIBRE_OFFICE_TIMEOUT);

const sampled = (agency: string, period: string, seed: number): [string, Report] =>
  sampledOf(scopeOf(agency, period), seed);

function sampledOf(scope: ReportScope, seed: number): [string, Report] {
  const { earlier, ...entries } = sampleEntries(scope, seed);
  const kept = earlier.filter(({ entry }) => Object.keys(entry).length > 0);
  return [
    `${scope.plan.id}-${scope.agency.id}-${scope.period.id}-${seed}`,
    { scope, entries: { ...entries, earlier: kept } },
  ];
}

/** Without cells nobody can read: a status over them is not told, the cell is. */
const anyEntries = fc
  .sample(entriesOf({ ...everyKind, asksEstimate: true }), { numRuns: 6, seed: 11 })
  .map((entries, index): [string, Report] => [
    `any-${index}`,
    { scope: { ...everyKind, asksEstimate: true }, entries: { ...entries, explanations: [], unread: [] } },
  ]);

/** 224 with 95 within it; targets from a plan's body, from its products, with an earlier year's result; every period. */
const otherPlans = [
  ['224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-11'],
  ['224-2025', 'xa-phong-dien', '2026-12'],
  ['224-2025', 'thanh-doan', '2026-09'],
  ['70-2025', 'so-khoa-hoc-va-cong-nghe', '2025'],
  ['70-2025', 'xa-phong-dien', '2026'],
  ['70-2025', 'so-y-te', '2029'],
  ['81-2025', 'van-phong-ubnd-thanh-pho', '2025-11'],
  ['81-2025', 'so-tai-chinh', '2025-Q3'],
  ['81-2025', 'so-khoa-hoc-va-cong-nghe', '2025'],
  ['67-2024', 'so-thong-tin-va-truyen-thong', '2024-H1'],
  ['67-2024', 'ubnd-quan-ninh-kieu', '2024-H2'],
] as const;

const reports = new Map<string, Report>([
  ...Object.entries(everyCase),
  ...anyEntries,
  ...[1, 2, 3].map((seed) => sampled('so-khoa-hoc-va-cong-nghe', '2026-11', seed)),
  ...[4, 5].map((seed) => sampled('so-y-te', '2026-11', seed)),
  ...[6, 7].map((seed) => sampled('xa-phong-dien', '2026-11', seed)),
  sampled('so-y-te', '2026-12', 1),
  sampled('so-khoa-hoc-va-cong-nghe', '2026-12', 2),
  sampled('xa-phong-dien', '2026-03', 1),
  sampled('van-phong-ubnd-thanh-pho', '2026-11', 1),
  sampled('cong-an-thanh-pho', '2026-06', 1),
  sampled('ngan-hang-nha-nuoc-khu-vuc-14', '2026-11', 1),
  sampled('thanh-doan', '2026-11', 1),
  sampled('ban-qlda-dan-dung-va-cong-nghiep', '2026-11', 1),
  sampled('ban-quan-ly-cac-khu-che-xuat-va-cong-nghiep-can-tho', '2026-11', 1),
  ...otherPlans.map(([plan, agency, period], index) => sampledOf(scopeOfPlan(plan, agency, period), index)),
]);

const modelOf = ({ scope, entries }: Report): WorkbookModel =>
  layOutWorkbook(scope, entries, computeFigures(scope, entries));

describeWithLibreOffice('LibreOffice', () => {
  const models = new Map([...reports].map(([name, report]) => [name, modelOf(report)]));
  let computed: ReadonlyMap<string, Snapshot>;
  beforeAll(async () => {
    computed = await recalculated(models);
  });

  test.each([...reports.keys()])('computes every formula as src/figures does: %s', (name) => {
    const { formulas, differences } = compared(models.get(name)!, computed.get(name)!);
    expect(differences.slice(0, 5)).toEqual([]);
    expect([...formulas.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(25);
  });

  test.each([...reports.keys()])('keeps every entry and everything of ours: %s', (name) => {
    const { scope, entries } = reports.get(name)!;
    const { facts, entries: kept } = readWorkbook(scope, computed.get(name)!);
    expect(facts).toEqual([]);
    expect(kept).toEqual(entries);
  });
});

test('the cases are many, and no two verdicts or statuses are left out', () => {
  const shown = new Set<string>();
  for (const report of Object.values(everyCase)) {
    const figures = computeFigures(report.scope, report.entries);
    for (const figure of [...figures.measures.values(), ...figures.targets.values()]) shown.add(figure.verdict);
    for (const figure of figures.tasks.values()) shown.add(figure.status);
  }
  // 9 verdicts and 18 statuses, of which "stopped", "out-of-scope" and "not-reported" are both.
  expect(shown.size).toBe(24);
  const lines = Object.values(everyCase).map(
    ({ scope: { leads } }) => leads.targets.flatMap(({ measures }) => measures).length + leads.tasks.length,
  );
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5_000);
});
