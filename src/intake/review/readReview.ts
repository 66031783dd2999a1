/**
 * A reviewed workbook becomes a draft again. Rows may be inserted, deleted, moved; a cell left as it was means what it meant
 * before, whatever notation could say of it, and an edited one is read. All that cannot be read is told at once.
 */
import { failure, success, type Result } from '../../result';
import type { DirectoryIndex } from '../../plan/agencies';
import { checkPlan } from '../../plan/checkPlan';
import { isDay, yearOf } from '../../plan/day';
import type { Annex, Plan } from '../../plan/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { Draft } from '../draft';
import { annexKey } from './annexTable';
import { Cells } from './cells';
import type { Shown } from './column';
import { DoubtList } from './doubts';
import { dutyId, DUTY_KEYS, DUTIES_SHEET, readDuty, showDuty } from './duty';
import { ERRATA_SHEET, erratumId, readErratum, showErratum } from './erratum';
import { findTable, type FoundTable } from './found';
import { PLAN_SHEET, readPlanFacts } from './planTable';
import type { ReviewProblem } from './problem';
import { readAnnex, type AnnexReview } from './readAnnex';
import { readRecord } from './record';
import { annexSheetNames } from './reviewWorkbook';
import { readSetAside, setAsideId, SET_ASIDE_SHEET, showSetAside } from './setAside';

export function readReview(snapshot: Snapshot, index: DirectoryIndex): Result<Draft, readonly ReviewProblem[]> {
  const before = readRecord(snapshot);
  if (!before) return failure([{ sheet: '', cell: '', what: { kind: 'no-review' } }]);
  const unknown = checkPlan(before.plan, index.directory, '');
  if (unknown.length > 0) return failure([{ sheet: '', cell: '', what: { kind: 'other-directory' } }]);
  const problems: ReviewProblem[] = [];
  const table = (sheet: { readonly key: string; readonly name: string }): FoundTable | undefined => {
    const found = findTable(snapshot, sheet);
    if (!found) problems.push({ sheet: sheet.name, cell: '', what: { kind: 'no-sheet', name: sheet.name } });
    return found;
  };
  const doubts = new DoubtList(before.doubts);
  const ofPlan = doubts.of(undefined);
  const planSheet = table(PLAN_SHEET);
  const facts = planSheet ? readPlanFacts(before.plan, planSheet, ofPlan, problems) : before.plan;
  const ids = new Map<string, string>();
  const review: AnnexReview = {
    context: { index, year: isDay(facts.from) ? yearOf(facts.from) : undefined },
    planId: { before: before.plan.id, now: facts.id },
    doubts,
    problems,
    ids,
  };
  const names = annexSheetNames(before);
  const annexes = facts.annexes.map((annex, n): Annex => {
    const found = table({ key: annexKey(n), name: names[n] ?? annex.sheet });
    return found ? readAnnex(annex, found, review) : annex;
  });

  const duties = listOf(table(DUTIES_SHEET), before.plan.duties, dutyId, (duty) => showDuty(duty, index), problems);
  const errata = listOf(
    table(ERRATA_SHEET),
    before.plan.errata,
    erratumId,
    (one) => showErratum(one, before.plan),
    problems,
  );
  const pieces = listOf(table(SET_ASIDE_SHEET), before.setAside, setAsideId, showSetAside, problems);
  const plan: Plan = { ...facts, annexes };
  const areDutiesAsBefore =
    duties.length === before.plan.duties.length &&
    duties.every(({ cells, before: duty }, n) => duty === before.plan.duties[n] && !cells.isChanged(...DUTY_KEYS));
  if (!areDutiesAsBefore) ofPlan.clear('duties');
  const draft: Draft = {
    plan: {
      ...plan,
      duties: duties.map(({ cells, before: duty }) => readDuty(cells, duty, plan, index)),
      errata: errata.map(({ cells, before: one }) => readErratum(cells, one, { before: before.plan, now: plan, ids })),
    },
    doubts: doubts.left(),
    setAside: pieces.map(({ cells, before: piece }) => readSetAside(cells, piece)),
  };
  return problems.length === 0 ? success(draft) : failure(problems);
}

interface Item<T> {
  readonly cells: Cells;
  readonly before: T | undefined;
}

/** The lines of a list in the order they stand now, each with the item it was laid out for. */
function listOf<T>(
  table: FoundTable | undefined,
  before: readonly T[],
  idOf: (position: number) => string,
  show: (item: T) => Shown,
  problems: ReviewProblem[],
): Item<T>[] {
  const byId = new Map(before.map((item, n) => [idOf(n), item]));
  return (table?.lines ?? []).map((line) => {
    const item = byId.get(line.id);
    return { cells: new Cells(table ?? NO_TABLE, line, item && show(item), problems), before: item };
  });
}

const NO_TABLE: FoundTable = { sheet: '', columns: new Map(), firstColumn: 1, lines: [] };
