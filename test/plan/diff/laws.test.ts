/** Laws of diffPlans over random edits of the real plan: it finds exactly what was edited, and accounts for every row. */
import fc from 'fast-check';
import { diffPlans } from '../../../src/plan/diff/diffPlans';
import { isChanged, type PlanDiff, type RowChange } from '../../../src/plan/diff/planDiff';
import type { Plan } from '../../../src/plan/plan';
import { plan224 } from '../templates';
import { edited } from './edited';

jest.setTimeout(60_000);

const ids = (plan: Plan): string[] => plan.annexes.flatMap((annex) => annex.rows.map(({ id }) => id));
const sorted = (all: Iterable<string>): string[] => [...all].sort();

/** Old ids of the rows with such a change. */
const changed = ({ kept }: PlanDiff, kind: RowChange['kind']): string[] =>
  sorted(
    kept.filter(({ changes }) => changes.some((change) => change.kind === kind)).map(({ before }) => before.row.id),
  );

const isOutOfOrder = (changes: readonly RowChange[]): boolean =>
  changes.some((change) => change.kind === 'moved' && change.by.includes('order'));

it('a plan does not differ from itself', () => {
  expect(isChanged(diffPlans(plan224, plan224))).toBe(false);
  expect(isChanged(diffPlans(plan224, structuredClone(plan224)))).toBe(false);
});

it('finds exactly the rows added, removed and kept, and their edits', () => {
  fc.assert(
    fc.property(edited(), (edit) => {
      const diff = diffPlans(plan224, edit.after);
      expect(diff.added.map(({ row }) => row.id)).toEqual(edit.added);
      expect(diff.removed.map(({ row }) => row.id)).toEqual(edit.removed);
      expect(new Map(diff.kept.map(({ before, after }) => [before.row.id, after.row.id]))).toEqual(
        new Map([...edit.became]),
      );
      expect(changed(diff, 'reworded')).toEqual(sorted(edit.reworded));
      expect(changed(diff, 'reassigned')).toEqual(sorted(edit.reassigned));
      expect(changed(diff, 'redated')).toEqual(sorted(edit.redated));
      for (const kind of ['measure-added', 'measure-removed', 'measure-changed', 'other'] as const) {
        expect(changed(diff, kind)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

it('a row has moved where its number is another, and out of order only where rows were moved', () => {
  fc.assert(
    fc.property(edited(), (edit) => {
      const { kept } = diffPlans(plan224, edit.after);
      for (const { before, after, changes } of kept) {
        const by = changes.flatMap((change) => (change.kind === 'moved' ? change.by : []));
        expect(by.includes('number')).toBe(before.row.no !== after.row.no);
        expect(by.filter((move) => move === 'annex' || move === 'section')).toEqual([]);
        if (!edit.hasMoves) expect(by).not.toContain('order');
      }
      for (const annex of plan224.annexes) {
        const inOrder = kept
          .filter(({ before, changes }) => before.annex.id === annex.id && !isOutOfOrder(changes))
          .map(({ before }) => ids(plan224).indexOf(before.row.id));
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

it('every row is told once: of before as kept or removed, of after as kept or added', () => {
  fc.assert(
    fc.property(edited(), edited(fc.constant('224-2025')), (one, other) => {
      const { kept, added, removed } = diffPlans(one.after, other.after);
      expect(sorted([...kept.map(({ before }) => before.row.id), ...removed.map(({ row }) => row.id)])).toEqual(
        sorted(ids(one.after)),
      );
      expect(sorted([...kept.map(({ after }) => after.row.id), ...added.map(({ row }) => row.id)])).toEqual(
        sorted(ids(other.after)),
      );
    }),
    { numRuns: 40 },
  );
});

it('is the same each time', () => {
  fc.assert(
    fc.property(edited(), ({ after }) => {
      expect(diffPlans(structuredClone(plan224), structuredClone(after))).toEqual(diffPlans(plan224, after));
    }),
    { numRuns: 10 },
  );
});

/** Where a value stands in a plan: ["annexes", 1, "rows", 3, "text"]. */
type At = readonly (string | number)[];

const leaves = (value: unknown, at: At = []): At[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, [...at, Array.isArray(value) ? Number(key) : key]))
    : [at];

/** Ids and numbers that follow from others, and what says nothing of the plan itself. */
const SILENT =
  /^(?:\$schema|compatible.*|duties\.\d+\.id|annexes\.\d+\.(?:kind|rows\.\d+\.(?:id|measures\.\d+\.(?:id|no))))$/;

it('no value of a plan changes unseen', () => {
  const places = leaves(plan224).filter((at) => !SILENT.test(at.join('.')));
  expect(places.length).toBeGreaterThan(1_000);
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      const after = structuredClone(plan224);
      const parent = at.slice(0, -1).reduce<Record<string, unknown>>((of, key) => of[key] as Record<string, unknown>, {
        ...after,
      });
      const key = String(at.at(-1));
      const old = at.length === 1 ? plan224[key as keyof Plan] : parent[key];
      const now = typeof old === 'number' ? old + 1 : typeof old === 'boolean' ? !old : `${String(old)} khác`;
      if (at.length === 1) Object.assign(after, { [key]: now });
      else parent[key] = now;
      expect(isChanged(diffPlans(plan224, after))).toBe(true);
    }),
    { numRuns: 80 },
  );
});
