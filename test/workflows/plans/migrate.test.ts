/** Whatever is entered and however the plan changes, every value is found once: at its row's new place, or among the retired. */
import fc from 'fast-check';
import type { Entries, Field, Identity, MeasureEntry, TaskEntry } from '../../../src/entries/entries';
import { diffPlans } from '../../../src/plan/diff/diffPlans';
import type { Plan } from '../../../src/plan/plan';
import type { Schedule } from '../../../src/plan/schedule';
import { migrateEntries, type Forms, type Migration } from '../../../src/workflows/plans/migrate';
import { edited } from '../../plan/diff/edited';
import { plan224, targets, tasks } from '../../plan/templates';

const identity: Identity = {
  planId: plan224.id,
  planVersion: 1,
  agencyId: 'so-y-te',
  periodId: '2026-11',
  cutOff: '2026-11-12',
};
const forms: Forms = {
  identity: { ...identity, planVersion: 2 },
  asks: () => true,
  show: (_id, _field, value) => String(value),
  others: [],
};
const nothing: Entries = {
  identity,
  info: {},
  general: {},
  measures: new Map(),
  tasks: new Map(),
  coordination: new Map(),
  outside: [],
  explanations: [],
  unread: [],
  earlier: [],
};

/** Where a value stands: kind of entry, row or measure, field. */
interface Slot {
  readonly kind: 'measure' | 'task' | 'coordination' | 'unread' | 'earlier' | 'explanation';
  readonly id: string;
  readonly field: Field;
}

const FIGURES: readonly Field[] = ['numerator', 'denominator', 'value', 'rowCase', 'cause', 'estimate'];
const TASK_FIELDS: readonly Field[] = ['percent', 'times', 'arisen', 'onTime', 'quantity', 'unit', 'result', 'newDue'];
const GONE = [`${plan224.id}/II/77`, `${plan224.id}/I/40#1`];
const OTHERS = ['95-2025/I/1', '95-2025/I/2#1'];
const measureIds = [...targets.flatMap(({ measures }) => measures.map(({ id }) => id)), OTHERS[1]!, GONE[1]!];
const taskIds = [...tasks.map(({ id }) => id), OTHERS[0]!, GONE[0]!];
const rowIds = [...targets, ...tasks].map(({ id }) => id);

const slotOf = (kind: Slot['kind'], ids: readonly string[], fields: readonly Field[]): fc.Arbitrary<Slot> =>
  fc.record({ kind: fc.constant(kind), id: fc.constantFrom(...ids), field: fc.constantFrom(...fields) });
const slots = fc.uniqueArray(
  fc.oneof(
    slotOf('measure', measureIds, FIGURES),
    slotOf('task', taskIds, TASK_FIELDS),
    slotOf('coordination', rowIds, ['text']),
    slotOf('unread', measureIds, FIGURES),
    slotOf('unread', [...taskIds, 'info', 'general'], TASK_FIELDS),
    slotOf('explanation', [...measureIds, ...taskIds, ''], ['percent', 'numerator', 'result']),
    slotOf('earlier', measureIds, FIGURES),
    slotOf('earlier', taskIds, TASK_FIELDS),
  ),
  { minLength: 5, maxLength: 60, selector: ({ kind, id, field }) => `${kind} ${id} ${field}` },
);

/** Entries with a value of its own in each slot: its number there. */
function filled(all: readonly Slot[]): Entries {
  const byId = <Entry extends object>(kind: Slot['kind']): Map<string, Entry> => {
    const rows = new Map<string, Entry>();
    all.forEach((slot, n) => {
      if (slot.kind === kind) rows.set(slot.id, { ...rows.get(slot.id), [slot.field]: `v${n}` } as Entry);
    });
    return rows;
  };
  const listed = <T>(kind: Slot['kind'], make: (slot: Slot, value: string) => T): T[] =>
    all.flatMap((slot, n) => (slot.kind === kind ? [make(slot, `v${n}`)] : []));
  return {
    ...nothing,
    measures: byId<MeasureEntry>('measure'),
    tasks: byId<TaskEntry>('task'),
    coordination: byId('coordination'),
    unread: listed('unread', ({ id, field }, value) => ({ rowId: id, field, value })),
    explanations: listed('explanation', ({ id, field }, reason) => ({
      code: 'fell',
      rowId: id,
      field,
      value: '',
      reason,
    })),
    earlier: listed('earlier', ({ id, field }, value) => ({
      period: '2026-10',
      rowId: id,
      entry: { [field]: value },
    })),
  };
}

/** Every value with where it stands. */
function standing(entries: Entries): Map<string, string> {
  const found = [
    ...[...entries.measures].flatMap(([id, entry]) => fieldsOf('measure', id, entry)),
    ...[...entries.tasks].flatMap(([id, entry]) => fieldsOf('task', id, entry)),
    ...[...entries.coordination].flatMap(([id, entry]) => fieldsOf('coordination', id, entry)),
    ...entries.unread.map(({ rowId, field, value }) => [String(value), `unread ${rowId} ${field}`] as const),
    ...entries.explanations.map(({ rowId, field, reason = '' }) => [reason, `explanation ${rowId} ${field}`] as const),
    ...entries.earlier.flatMap(({ rowId, entry }) => fieldsOf('earlier', rowId, entry)),
  ];
  expect(new Set(found.map(([value]) => value)).size).toBe(found.length);
  return new Map(found);
}

const fieldsOf = (kind: Slot['kind'], id: string, entry: object): (readonly [string, string])[] =>
  Object.entries(entry).map(([field, value]) => [String(value), `${kind} ${id} ${field}`] as const);

const retiredValues = ({ retired }: Migration): string[] =>
  retired.flatMap(({ fields }) => fields.map(({ value }) => value));

/** Some measures are asked as something else. */
const remeasured = (plan: Plan, every: number): Plan => ({
  ...plan,
  annexes: plan.annexes.map((annex) =>
    annex.kind === 'targets'
      ? {
          ...annex,
          rows: annex.rows.map((row, n) =>
            n % every === 0
              ? { ...row, measures: row.measures.map((measure) => ({ ...measure, kind: 'level' as const })) }
              : row,
          ),
        }
      : annex,
  ),
});

const cases = fc.record({
  edit: edited(),
  every: fc.integer({ min: 1, max: 40 }),
  all: slots,
  /** Of so many rows one is another agency's now. */
  others: fc.integer({ min: 2, max: 9 }),
});

it('every value entered is found once, at the new place of its row or among the retired', () => {
  fc.assert(
    fc.property(cases, ({ edit, every, all, others }) => {
      const entries = filled(all);
      const asks = (id: string): boolean => Number(/(\d+)(?:#\d+)?$/.exec(id)?.[1]) % others !== 0;
      const diff = diffPlans(plan224, remeasured(edit.after, every));
      const migrated = migrateEntries(entries, diff, { ...forms, asks });
      const stands = standing(migrated.entries);
      const left = retiredValues(migrated);
      expect([...stands.keys(), ...left].sort()).toEqual(all.map((_, n) => `v${n}`).sort());
      for (const [n, { kind, id, field }] of all.entries()) {
        const place = stands.get(`v${n}`);
        if (place === undefined) continue;
        const [row = '', measure] = id.split('#');
        const now = edit.became.get(row);
        const isOfPlan = id.startsWith(`${plan224.id}/`);
        const wanted = isOfPlan ? `${now ?? 'gone'}${measure === undefined ? '' : `#${measure}`}` : id;
        expect(place).toBe(`${kind} ${wanted} ${field}`);
        if (kind !== 'earlier' && kind !== 'explanation') expect(asks(wanted)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

it('nothing moves where nothing changed', () => {
  fc.assert(
    fc.property(slots, (all) => {
      const entries = filled(all.filter(({ id }) => !GONE.includes(id)));
      const again = migrateEntries(entries, diffPlans(plan224, plan224), { ...forms, identity });
      expect(again.entries).toEqual(entries);
      expect(again.retired).toEqual([]);
      expect(again.changed).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

const withSchedule = (no: string, schedule: Schedule): Plan => ({
  ...plan224,
  annexes: plan224.annexes.map((annex) =>
    annex.kind === 'tasks'
      ? {
          ...annex,
          rows: annex.rows.map((row) => (row.no === no ? { ...row, due: { text: 'Hằng tháng', schedule } } : row)),
        }
      : annex,
  ),
});
const id = `${plan224.id}/II/1`;

it('keeps in words what a task is no longer asked for, under its row and by its heading', () => {
  const after = withSchedule('1', { kind: 'recurring', times: 1, per: 'month', occurrence: 'lần' });
  const entries: Entries = { ...nothing, tasks: new Map([[id, { percent: 0.5, result: 'Dự thảo' }]]) };
  const { entries: now, retired, changed } = migrateEntries(entries, diffPlans(plan224, after), forms);
  expect(now.tasks.get(id)).toEqual({ result: 'Dự thảo' });
  expect(retired).toEqual([
    {
      rowId: id,
      annex: 'Phụ lục II, Kế hoạch số 224/KH-UBND',
      no: '1',
      text: tasks[0]!.text,
      fields: [{ label: 'Tỷ lệ', value: '0.5' }],
    },
  ]);
  expect(now.retired).toEqual(retired);
  expect(now.identity.planVersion).toBe(2);
  expect(changed.map(({ after: { row } }) => row.id)).toEqual([id]);
});

it('keeps a percentage where only the term is another', () => {
  const entries: Entries = { ...nothing, tasks: new Map([[id, { percent: 0.5 }]]) };
  const after = withSchedule('1', { kind: 'once', due: '2026-02-28' });
  expect(migrateEntries(entries, diffPlans(plan224, after), forms).entries.tasks).toEqual(entries.tasks);
});

it('adds to what was retired before, and names earlier periods and reasons', () => {
  const before = { rowId: 'x', annex: '', no: '', text: '', fields: [{ label: 'Tỷ lệ', value: '10%' }] };
  const entries: Entries = {
    ...nothing,
    retired: [before],
    earlier: [{ period: '2026-10', rowId: id, entry: { result: 'Đã trình' } }],
    explanations: [
      { code: 'fell', rowId: id, field: 'percent', value: 'Tỷ lệ: 30%', reason: 'Rà soát lại' },
      { code: 'fell', rowId: id, field: 'result', value: '' },
    ],
  };
  const rest: Plan = {
    ...plan224,
    annexes: plan224.annexes.map((annex) => (annex.kind === 'tasks' ? { ...annex, rows: annex.rows.slice(1) } : annex)),
  };
  const { entries: now } = migrateEntries(entries, diffPlans(plan224, rest), forms);
  expect(now.retired?.map(({ rowId, fields }) => [rowId, fields])).toEqual([
    ['x', before.fields],
    [
      id,
      [
        { label: 'Lý do giải trình (Tỷ lệ: 30%)', value: 'Rà soát lại' },
        { label: 'Kết quả, sản phẩm (kỳ tháng 10 năm 2026)', value: 'Đã trình' },
      ],
    ],
  ]);
  expect(now.explanations).toEqual([]);
});
