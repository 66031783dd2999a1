/**
 * Compares two versions of a plan, or a plan with the one that replaces it. A row is the same one when its words are, at
 * whatever number they stand now; otherwise when they are much alike, or alike at the same number.
 *
 *   const { added, removed, kept, facts } = diffPlans(before, after);
 */
import type { Plan } from '../plan';
import { annexChanges, type AnnexChanges } from './annexChanges';
import { correspondence } from './correspondence';
import { dutyFacts, errataFacts, planFacts } from './factChanges';
import { longestRun } from './longestRun';
import { placedRows } from './placedRows';
import type { KeptRow, Move, PlacedRow, PlanDiff, RowChange } from './planDiff';
import { targetChanges, taskChanges } from './rowChanges';
import { sameValue } from './sameValue';

export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const [olds, news] = [placedRows(before), placedRows(after)];
  const annexes = annexChanges(before, after);
  const became = correspondence(olds, news, ({ kind, annex, row }) => ({
    kin: kind,
    text: row.text,
    more: [row.lead.text, row.coordinating.text, 'due' in row ? row.due.text : ''].join('\n'),
    place: JSON.stringify([annex.id, row.no]),
  }));
  const pairs = news.flatMap((now): Pair[] => {
    const old = olds.find((row) => became.get(row) === now);
    return old ? [{ old, now }] : [];
  });
  const outOfOrder = rowsOutOfOrder(pairs, olds, annexes);
  const newIds = new Map(pairs.map(({ old, now }) => [old.row.id, now.row.id]));
  return {
    before,
    after,
    added: news.filter((now) => !pairs.some((pair) => pair.now === now)),
    removed: olds.filter((old) => !became.has(old)),
    kept: pairs.map((pair) => keptRow(pair, moves(pair, annexes, outOfOrder))),
    facts: [
      ...planFacts(before, after),
      ...annexes.facts,
      ...dutyFacts(before, after),
      ...errataFacts(before, after, newIds),
    ],
  };
}

interface Pair {
  readonly old: PlacedRow;
  readonly now: PlacedRow;
}

function keptRow({ old, now }: Pair, by: readonly Move[]): KeptRow {
  const moved: RowChange[] = by.length === 0 ? [] : [{ kind: 'moved', by }];
  if (old.kind === 'target' && now.kind === 'target') {
    const { changes, measures } = targetChanges(old, now);
    return { kind: 'target', before: old, after: now, changes: [...moved, ...changes], measures };
  }
  if (old.kind === 'task' && now.kind === 'task') {
    return { kind: 'task', before: old, after: now, changes: [...moved, ...taskChanges(old, now)] };
  }
  throw new Error(`Rows of two kinds were paired: ${old.row.id}, ${now.row.id}`);
}

function moves({ old, now }: Pair, { annexes, sections }: AnnexChanges, outOfOrder: ReadonlySet<PlacedRow>): Move[] {
  const isAnother = annexes.get(old.annex) !== now.annex;
  const headings = old.sections.map((section) => sections.get(section));
  const isUnderAnother = !isAnother && !sameValue(headings, now.sections);
  const isRenumbered = numberOf(old) !== numberOf(now);
  return [
    ...(isAnother ? ['annex' as const] : []),
    ...(isUnderAnother ? ['section' as const] : []),
    ...(isRenumbered ? ['number' as const] : []),
    ...(outOfOrder.has(now) ? ['order' as const] : []),
  ];
}

const numberOf = ({ row }: PlacedRow): string => JSON.stringify([row.no, row.noText]);

/** In each annex the fewest rows that, taken out, leave the others as they followed each other. */
function rowsOutOfOrder(
  pairs: readonly Pair[],
  olds: readonly PlacedRow[],
  { annexes }: AnnexChanges,
): ReadonlySet<PlacedRow> {
  const positions = new Map(olds.map((row, index) => [row, index]));
  return new Set(
    [...annexes].flatMap(([before, after]) => {
      const stayed = pairs.filter(({ old, now }) => old.annex === before && now.annex === after);
      const run = longestRun(stayed.map(({ old }) => positions.get(old) ?? 0));
      return stayed.filter((_, index) => !run.has(index)).map(({ now }) => now);
    }),
  );
}
