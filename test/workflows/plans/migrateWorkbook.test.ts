/** A filled workbook after a change of its plan: laid out anew, and read back whole, the retired rows with it. */
import fc from 'fast-check';
import type { Entries } from '../../../src/entries/entries';
import { computeFigures } from '../../../src/figures/figures';
import { emptyEntries } from '../../../src/layout/emptyEntries';
import { readWorkbook } from '../../../src/layout/read/workbook';
import { layOutWorkbook } from '../../../src/layout/workbook';
import { diffPlans } from '../../../src/plan/diff/diffPlans';
import type { Plan } from '../../../src/plan/plan';
import type { ReportScope } from '../../../src/plan/scope';
import { snapshotOf } from '../../../src/workbook/snapshotOf';
import { checkWorkbook } from '../../../src/workflows/checkWorkbook';
import { layOutAgain } from '../../../src/workflows/layOutAgain';
import { makeReport } from '../../../src/workflows/makeReport';
import { migrateWorkbook, type MigratedWorkbook } from '../../../src/workflows/plans/migrateWorkbook';
import { library, scopeOf, scopeOfPlan } from '../../library';
import { entriesOf } from '../../layout/arbitraries';
import { edited } from '../../plan/diff/edited';
import { plan224 } from '../../plan/templates';

jest.setTimeout(120_000);

const AGENCIES = ['so-khoa-hoc-va-cong-nghe', 'so-y-te', 'xa-phong-dien'] as const;

function workbook(scope: ReportScope, entries: Entries) {
  const explanations = entries.explanations.map((line) => ({ ...line, place: '', message: '' }));
  return snapshotOf(layOutWorkbook(scope, entries, computeFigures(scope, entries), { explanations }));
}

async function migrated(after: Plan, scope: ReportScope, entries: Entries): Promise<MigratedWorkbook> {
  const result = await migrateWorkbook(library, diffPlans(plan224, after), workbook(scope, entries));
  if (!result.ok) throw new Error(JSON.stringify(result.error.kind));
  return result.value;
}

/** How many values were entered, and told of earlier periods; reasons with them. */
function count({ info, general, measures, tasks, coordination, unread, explanations, earlier }: Entries): number {
  const fields = [info, general, ...measures.values(), ...tasks.values(), ...coordination.values()];
  const all = [...fields, ...earlier.map(({ entry }) => entry)].flatMap((entry) => Object.keys(entry));
  return all.length + unread.length + explanations.filter(({ reason }) => reason !== undefined).length;
}

const inAnyOrder = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Reasons are laid out with the findings that ask for them now. */
const comparable = ({ explanations, unread, ...rest }: Entries) => ({
  ...rest,
  unread: inAnyOrder(unread),
  reasons: inAnyOrder(explanations.filter(({ reason }) => reason !== undefined)),
});

it('every value entered stands in the new workbook once, and is read back from it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...AGENCIES)
        .chain((agency) => fc.record({ agency: fc.constant(agency), entries: entriesOf(scopeOf(agency)) })),
      edited(fc.constant(plan224.id)),
      async ({ agency, entries }, edit) => {
        const result = await migrated({ ...edit.after, version: 2, compatible: [] }, scopeOf(agency), entries);
        const left = result.retired.flatMap(({ fields }) => fields).length;
        expect(count(result.entries) + left).toBe(count(entries));
        const read = readWorkbook(result.scope, snapshotOf(result.model));
        expect(comparable(read.entries)).toEqual(comparable(result.entries));
        expect(read.facts).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

const [task] = scopeOf('so-y-te').leads.tasks;
const withoutTask: Plan = {
  ...plan224,
  version: 2,
  annexes: plan224.annexes.map((annex) =>
    annex.kind === 'tasks' ? { ...annex, rows: annex.rows.filter(({ id }) => id !== task!.id) } : annex,
  ),
  errata: [],
};
const filled = (): Entries => ({
  ...emptyOf(),
  tasks: new Map([[task!.id, { percent: 0.5, result: 'Dự thảo lần 2' }]]),
});
const emptyOf = (): Entries => emptyEntries(scopeOf('so-y-te'));

it('what is retired survives every later laying out', async () => {
  const result = await migrated(withoutTask, scopeOf('so-y-te'), filled());
  expect(result.retired.map(({ rowId, fields }) => [rowId, fields])).toEqual([
    [
      task!.id,
      [
        { label: 'Tỷ lệ', value: '50%' },
        { label: 'Kết quả, sản phẩm', value: 'Dự thảo lần 2' },
      ],
    ],
  ]);
  expect(result.model.sheets.map(({ name }) => name)).toContain('Dòng đã bỏ');
  const plans = new Map([...library.plans, [plan224.id, withoutTask]]);
  let snapshot = snapshotOf(result.model);
  for (let again = 0; again < 2; again += 1) {
    const checked = await checkWorkbook({ ...library, plans }, snapshot);
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    expect(checked.reading.entries.retired).toEqual(result.retired);
    const laidOut = layOutAgain(checked);
    if (!laidOut.ok) throw new Error(laidOut.error);
    snapshot = snapshotOf(laidOut.value.model);
  }
});

it('has no sheet for retired rows where there are none', async () => {
  const { model, retired } = await migrated({ ...plan224, version: 2 }, scopeOf('so-y-te'), emptyOf());
  expect(retired).toEqual([]);
  expect(model.sheets.map(({ name }) => name)).not.toContain('Dòng đã bỏ');
});

it('says that what was written on a report made before stays behind', async () => {
  const scope = scopeOf('so-y-te');
  const before = await checkWorkbook(library, workbook(scope, emptyOf()));
  if (before.kind !== 'checked') throw new Error(before.kind);
  const edit = { address: 'opening', was: '', text: 'Câu mở đầu của cơ quan:' };
  const made = await makeReport(before, '2026-11-13T01:00:00Z', [edit]);
  if (!made.ok) throw new Error(made.error);
  const result = await migrateWorkbook(
    library,
    diffPlans(plan224, { ...plan224, version: 2 }),
    snapshotOf(made.value.model),
  );
  expect(result.ok && result.value.notCarried).toEqual(['Báo cáo (01 nội dung đã sửa)']);
});

describe('what cannot be migrated', () => {
  const diff = diffPlans(plan224, withoutTask);

  it('no workbook of ours, or of other plans', async () => {
    const empty = { ...workbook(scopeOf('so-y-te'), emptyOf()), sheets: [], properties: new Map<string, string>() };
    expect(await migrateWorkbook(library, diff, empty)).toMatchObject({ ok: false, error: { kind: 'not-read' } });
    const other: Plan = { ...plan224, id: '999-2020' };
    expect(
      await migrateWorkbook(library, diffPlans(other, other), workbook(scopeOf('so-y-te'), emptyOf())),
    ).toMatchObject({ ok: false, error: { kind: 'of-other-plans' } });
  });

  it('a report that the new plan does not ask for', async () => {
    const without: Plan = { ...plan224, version: 2, duties: [] };
    const snapshot = workbook(scopeOf('so-y-te'), emptyOf());
    expect(await migrateWorkbook(library, diffPlans(plan224, without), snapshot)).toMatchObject({
      ok: false,
      error: { kind: 'no-scope', problem: { kind: 'no-duty' } },
    });
  });
});

describe('a workbook that carries another plan besides', () => {
  const scope = scopeOfPlan('224-2025', 'so-khoa-hoc-va-cong-nghe', '2026-11');
  const [ridden] = scope.leads.tasks.filter(({ id }) => id.startsWith('95-2025/'));
  const entries: Entries = { ...emptyEntries(scope), tasks: new Map([[ridden!.id, { result: 'Đã kết nối' }]]) };

  it('keeps that plan’s entries where they are', async () => {
    const { entries: now, retired } = await migrated({ ...withoutTask }, scope, entries);
    expect(now.tasks).toEqual(entries.tasks);
    expect(now.identity.riders).toEqual(['95-2025']);
    expect(retired).toEqual([]);
  });

  it('and in words where it is reported on there no more', async () => {
    const renamed = JSON.parse(
      JSON.stringify({ ...plan224, id: '300-2026', duties: plan224.duties }).replaceAll('224-2025/', '300-2026/'),
    ) as Plan;
    const { entries: now, retired } = await migrated(renamed, scope, entries);
    expect(now.identity).toMatchObject({ planId: '300-2026' });
    expect(now.tasks.size).toBe(0);
    expect(retired).toMatchObject([{ rowId: ridden!.id, no: ridden!.no, fields: [{ value: 'Đã kết nối' }] }]);
    expect(retired[0]!.annex).toContain('95/KH-UBND');
  });

  it('takes over a change of that plan', async () => {
    const before = library.plans.get('95-2025')!;
    const after: Plan = {
      ...before,
      version: before.version + 1,
      errata: [],
      annexes: before.annexes.map((annex) =>
        annex.kind === 'tasks' ? { ...annex, rows: annex.rows.filter(({ id }) => id !== ridden!.id) } : annex,
      ),
    };
    const result = await migrateWorkbook(library, diffPlans(before, after), workbook(scope, entries));
    if (!result.ok) throw new Error(result.error.kind);
    expect(result.value.retired.map(({ rowId }) => rowId)).toEqual([ridden!.id]);
    expect(result.value.scope.riders.map(({ version }) => version)).toEqual([after.version]);
  });
});
