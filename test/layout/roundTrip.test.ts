/** What is laid out is read back: the same entries, and nothing found that was not put there. */
import fc from 'fast-check';
import { canonicalText } from '../../src/entries/canonical';
import type { Entries } from '../../src/entries/entries';
import type { Stamp } from '../../src/entries/reading';
import { computeFigures } from '../../src/figures/figures';
import { nodePlatform } from '../../src/hosts/ooxml/nodePlatform';
import { readXlsx } from '../../src/hosts/xlsx/read/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { readIdentity } from '../../src/layout/read/identity';
import { readWorkbook } from '../../src/layout/read/workbook';
import { layOutWorkbook } from '../../src/layout/workbook';
import { leadAgencies } from '../../src/plan/leads';
import type { ReportScope } from '../../src/plan/scope';
import type { WorkbookModel } from '../../src/workbook/model';
import type { Snapshot } from '../../src/workbook/snapshot';
import { library, scopeOf, scopeOfPlan } from '../library';
import { entriesOf } from './arbitraries';
import { everyKind } from './madeUp';
import { snapshotOf } from './snapshotOf';

jest.setTimeout(60_000);

const STAMP: Stamp = { sending: 2, time: '2026-11-13T08:30:00Z', hash: 'ab'.repeat(32) };

/** Named, so that a failure shows a name and not the whole plan. */
const scopes = new Map<string, ReportScope>([
  ['every kind', everyKind],
  ['every kind, December', { ...everyKind, asksEstimate: true }],
]);
for (const { id } of leadAgencies(scopeOf('so-y-te').plan, library.agencies, scopeOf('so-y-te').to)) {
  for (const period of ['2026-03', '2026-11', '2026-12']) scopes.set(`${id}, ${period}`, scopeOf(id, period));
}
for (const [plan, agency, period] of [
  ['224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-11'],
  ['224-2025', 'xa-phong-dien', '2026-12'],
  ['70-2025', 'so-khoa-hoc-va-cong-nghe', '2025'],
  ['70-2025', 'xa-phong-dien', '2026'],
  ['81-2025', 'van-phong-ubnd-thanh-pho', '2025-11'],
  ['81-2025', 'so-y-te', '2025'],
  ['67-2024', 'so-thong-tin-va-truyen-thong', '2024-H1'],
] as const) {
  scopes.set(`${plan}, ${agency}, ${period}`, scopeOfPlan(plan, agency, period));
}
const several = fc.constantFrom(...[...scopes.keys()].filter((name) => /^\d/.test(name)));
const named = (name: string): ReportScope => scopes.get(name)!;
const madeUp = fc.constantFrom('every kind', 'every kind, December');
const reports = fc
  .oneof(
    { weight: 1, arbitrary: madeUp },
    { weight: 2, arbitrary: several },
    { weight: 3, arbitrary: fc.constantFrom(...scopes.keys()) },
  )
  .chain((name) => fc.record({ name: fc.constant(name), entries: entriesOf(named(name)) }));

function laidOut(scope: ReportScope, entries: Entries): WorkbookModel {
  const figures = computeFigures(scope, entries);
  const explanations = entries.explanations.map((line) => ({ ...line, place: 'K12', message: 'Cần giải trình' }));
  return layOutWorkbook(scope, entries, figures, { sheets: [], explanations, stamp: STAMP });
}

/** Cells nobody can read come in the order they stand in. */
const inAnyOrder = (entries: Entries): Entries => ({
  ...entries,
  unread: [...entries.unread].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

function expectReadBack(scope: ReportScope, entries: Entries, snapshot: Snapshot): void {
  const reading = readWorkbook(scope, snapshot);
  expect(reading.facts).toEqual([]);
  expect(inAnyOrder(reading.entries)).toEqual(inAnyOrder(entries));
  expect(canonicalText(reading.entries)).toBe(canonicalText(entries));
  expect(reading.stamp).toEqual(STAMP);
  const claims = {
    planId: scope.plan.id,
    planVersion: String(scope.plan.version),
    ...(scope.riders.length > 0 && { riders: scope.riders.map(({ id, version }) => `${id}@${version}`).join(' ') }),
    agencyId: scope.agency.id,
    periodId: scope.period.id,
    cutOff: scope.cutOff,
  };
  expect(readIdentity(snapshot).identity).toEqual({ fromProperties: claims, fromSheet: claims });
}

test('any entries of any agency are read back from what is laid out', () => {
  fc.assert(
    fc.property(reports, ({ name, entries }) => {
      const scope = named(name);
      expectReadBack(scope, entries, snapshotOf(laidOut(scope, entries)));
    }),
    { numRuns: 200 },
  );
});

test('and from a file', async () => {
  await fc.assert(
    fc.asyncProperty(reports, async ({ name, entries }) => {
      const scope = named(name);
      const read = readXlsx(await writeXlsx(laidOut(scope, entries)), nodePlatform);
      if (!read.ok) throw new Error(read.error.code);
      expectReadBack(scope, entries, read.value);
    }),
    { numRuns: 15 },
  );
});

test('the entries tried hold every field, and every field unread', () => {
  const sample = fc.sample(entriesOf({ ...everyKind, asksEstimate: true }), { numRuns: 60, seed: 1 });
  const filled = sample.flatMap(({ info, general, measures, tasks, coordination }) =>
    [info, general, ...measures.values(), ...tasks.values(), ...coordination.values()].flatMap(Object.keys),
  );
  const unread = sample.flatMap((entries) => entries.unread.map(({ field }) => field));
  expect(new Set(filled).size).toBe(39);
  expect(new Set(unread)).toEqual(new Set(filled));
});

test('a snapshot made in memory is what is read from the file', async () => {
  const model = laidOut(everyKind, fc.sample(entriesOf(everyKind), { numRuns: 1, seed: 7 })[0]!);
  const read = readXlsx(await writeXlsx(model), nodePlatform);
  expect(read.ok && read.value.sheets).toEqual(snapshotOf(model).sheets);
});
