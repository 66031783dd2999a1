/** A plan and the same plan after random edits, with what was edited: rows deleted, added, moved, reworded, given to others. */
import fc from 'fast-check';
import type { Annex, Plan, Target, Task } from '../../../src/plan/plan';
import type { Schedule } from '../../../src/plan/schedule';
import { plan224 } from '../templates';

type Row = Target | Task;

export interface Edited {
  readonly after: Plan;
  /** Ids in `after`. */
  readonly added: readonly string[];
  /** Ids in the plan before. */
  readonly removed: readonly string[];
  /** The new id by the old one. */
  readonly became: ReadonlyMap<string, string>;
  /** Old ids. */
  readonly reworded: ReadonlySet<string>;
  readonly reassigned: ReadonlySet<string>;
  readonly redated: ReadonlySet<string>;
  readonly hasMoves: boolean;
}

type Edit =
  | { readonly kind: 'delete' | 'reassign' | 'redate'; readonly at: number }
  | { readonly kind: 'insert'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'reword'; readonly at: number; readonly how: 'append' | 'drop' | 'replace' };

const at = fc.nat({ max: 60 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('delete' as const, 'reassign' as const, 'redate' as const), at }),
  fc.record({ kind: fc.constant('insert' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
  fc.record({
    kind: fc.constant('reword' as const),
    at,
    how: fc.constantFrom('append' as const, 'drop' as const, 'replace' as const),
  }),
);

/** @param id the edited plan's: of the same plan, or of one that replaces it. */
export const edited = (id: fc.Arbitrary<string> = fc.constantFrom(plan224.id, '300-2026')): fc.Arbitrary<Edited> =>
  fc.record({ id, edits: fc.tuple(edits(), edits()) }).map(({ id: newId, edits: lists }) => apply(newId, lists));

const edits = (): fc.Arbitrary<Edit[]> => fc.array(edit, { maxLength: 8 });

/** A row on its way: where it came from, and what it is now. */
interface Slot {
  readonly origin: Row | undefined;
  row: Row;
}

function apply(id: string, lists: readonly (readonly Edit[])[]): Edited {
  const known = {
    added: [] as string[],
    became: new Map<string, string>(),
    reworded: new Set<string>(),
    reassigned: new Set<string>(),
    redated: new Set<string>(),
  };
  let hasMoves = false;
  const annexes = plan224.annexes.map((annex, n): Annex => {
    const slots: Slot[] = annex.rows.map((row) => ({ origin: row, row }));
    for (const [index, each] of (lists[n] ?? []).entries()) {
      const place = each.at % slots.length;
      const slot = slots[place]!;
      const old = slot.origin?.id;
      switch (each.kind) {
        case 'delete':
          slots.splice(place, 1);
          break;
        case 'insert':
          slots.splice(place, 0, { origin: undefined, row: { ...slot.row, text: novel(`${n}${index}`) } });
          break;
        case 'move':
          slots.splice(each.to % slots.length, 0, ...slots.splice(place, 1));
          hasMoves = true;
          break;
        case 'reword':
          if (old === undefined || known.reworded.has(old)) break;
          slot.row = { ...slot.row, text: reworded(slot.row.text, each.how) };
          known.reworded.add(old);
          break;
        case 'reassign':
          if (old === undefined) break;
          slot.row = { ...slot.row, lead: { text: 'Báo Cần Thơ', bodies: [{ open: 'Báo Cần Thơ' }] } };
          known.reassigned.add(old);
          break;
        case 'redate':
          if (old === undefined || !('due' in slot.row)) break;
          slot.row = { ...slot.row, due: { text: 'Trước ngày 01/8/2027', schedule: LATER } };
          known.redated.add(old);
          break;
      }
    }
    const numbered = slots.map(({ origin, row }, index) => {
      const now = renumbered(row, id, annex.id, String(index + 1));
      if (origin) known.became.set(origin.id, now.id);
      else known.added.push(now.id);
      return now;
    });
    return { ...annex, rows: numbered } as Annex;
  });
  const removed = plan224.annexes.flatMap((annex) =>
    annex.rows.map((row) => row.id).filter((row) => !known.became.has(row)),
  );
  const stayed = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].filter((row) => known.became.has(row)));
  const errata = plan224.errata.flatMap((erratum) => {
    if (erratum.row === undefined) return [erratum];
    const row = known.became.get(erratum.row);
    return row === undefined ? [] : [{ ...erratum, row }];
  });
  return {
    after: { ...plan224, id, annexes, errata },
    added: known.added,
    removed,
    became: known.became,
    reworded: stayed(known.reworded),
    reassigned: stayed(known.reassigned),
    redated: stayed(known.redated),
    hasMoves,
  };
}

const LATER: Schedule = { kind: 'once', due: '2027-07-31' };

/** No word of it is in any other row. */
const novel = (mark: string): string => ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'].map((word) => word + mark).join(' ');

function reworded(text: string, how: 'append' | 'drop' | 'replace'): string {
  const words = text.split(' ');
  switch (how) {
    case 'append':
      return `${text} Khẩn trương.`;
    case 'drop':
      return words.slice(0, -1).join(' ');
    case 'replace':
      return words.with(-1, 'khẩn.').join(' ');
  }
}

export function renumbered(row: Row, planId: string, annexId: string, no: string): Row {
  const id = `${planId}/${annexId}/${no}`;
  if (!('measures' in row)) return { ...row, id, no };
  const newIds = new Map(row.measures.map((measure, index) => [measure.id, `${id}#${index + 1}`]));
  return {
    ...row,
    id,
    no,
    measures: row.measures.map((measure, index) => ({
      ...measure,
      id: `${id}#${index + 1}`,
      no: row.measures.length === 1 ? no : `${no}.${index + 1}`,
      ...(measure.within === undefined ? {} : { within: newIds.get(measure.within) ?? measure.within }),
    })),
  };
}
