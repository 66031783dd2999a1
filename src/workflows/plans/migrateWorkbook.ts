/** A filled report workbook made anew after its plan changed: every entry at its row's new place, or kept in words. */
import { valueText } from '../../checks/valueText';
import { computeFigures } from '../../figures/figures';
import type { Reading } from '../../entries/reading';
import { countText } from '../../entries/words';
import { emptyEntries } from '../../layout/emptyEntries';
import { rowFields } from '../../layout/entryFields';
import { sheetNames } from '../../layout/submission/names';
import { layOutWorkbook } from '../../layout/workbook';
import type { PlanDiff } from '../../plan/diff/planDiff';
import type { Plan } from '../../plan/plan';
import type { ReportScope } from '../../plan/scope';
import { failure, success, type Result } from '../../result';
import type { WorkbookModel } from '../../workbook/model';
import type { Snapshot } from '../../workbook/snapshot';
import { snapshotOf } from '../../workbook/snapshotOf';
import { checkWorkbook, type CheckOutcome } from '../checkWorkbook';
import { explanationLines } from '../explanationLines';
import type { Library } from '../library';
import { notCarried } from '../losses';
import { migrateEntries, type Forms, type Migration } from './migrate';
import { withOutsideRows } from '../outsideRows';
import { reportScope, type ScopeProblem } from '../scope';

export interface MigratedWorkbook extends Migration {
  readonly scope: ReportScope;
  readonly model: WorkbookModel;
  /** Sheets and cells of the old file that the new one does not carry. */
  readonly notCarried: readonly string[];
}

export type MigrationProblem =
  /** It is no report workbook on the old plan that could be read. */
  | { readonly kind: 'not-read'; readonly outcome: Exclude<CheckOutcome, { kind: 'checked' }> }
  /** A report workbook, and of other plans. */
  | { readonly kind: 'of-other-plans' }
  /** The new plan asks no such report. */
  | { readonly kind: 'no-scope'; readonly problem: ScopeProblem }
  /** The rows an officer inserted hold more text than one cell can. */
  | { readonly kind: 'outside-too-long' };

export async function migrateWorkbook(
  library: Library,
  diff: PlanDiff,
  snapshot: Snapshot,
): Promise<Result<MigratedWorkbook, MigrationProblem>> {
  const { before, after } = diff;
  const outcome = await checkWorkbook(withPlan(library, before.id, before), snapshot);
  if (outcome.kind !== 'checked') return failure({ kind: 'not-read', outcome });
  const { scope: old, reading } = outcome;
  const { identity } = reading.entries;
  if (![identity.planId, ...(identity.riders ?? [])].includes(before.id)) return failure({ kind: 'of-other-plans' });
  const renamed = (id: string): string => (id === before.id ? after.id : id);
  const scope = reportScope(withPlan(library, before.id, after), {
    planId: renamed(identity.planId),
    agency: identity.agencyId,
    periodId: identity.periodId,
    cutOff: identity.cutOff,
    riders: (identity.riders ?? []).map(renamed),
  });
  if (!scope.ok) return failure({ kind: 'no-scope', problem: scope.error });
  const entered = withOutsideRows(reading.entries);
  if (!entered.ok) return failure({ kind: entered.error });
  const migration = migrateEntries(entered.value, diff, formsOf(old, scope.value, before));
  return success({
    ...migration,
    scope: scope.value,
    model: await laidOut(withPlan(library, before.id, after), scope.value, migration),
    notCarried: [...notCarried(outcome), ...writtenOnReport(reading)],
  });
}

/** A report's own places are those of the plan it was made on: what was written there stays in the old file. */
const writtenOnReport = ({ edits }: Reading): string[] =>
  edits.length === 0 ? [] : [`${sheetNames.report} (${countText(edits.length)} nội dung đã sửa)`];

/** @param replaced the id the plan had */
function withPlan(library: Library, replaced: string, plan: Plan): Library {
  const plans = new Map([...library.plans].filter(([id]) => id !== replaced));
  return { ...library, plans: plans.set(plan.id, plan) };
}

function formsOf(before: ReportScope, after: ReportScope, changed: Plan): Forms {
  const empty = emptyEntries(after);
  const form = rowFields(after, empty, computeFigures(after, empty));
  return {
    identity: empty.identity,
    asks: (id, field) => form.fields(id).some((asked) => asked.field === field),
    show: (id, field, value) => valueText(before, id, field, value),
    others: [before.plan, ...before.riders].filter((plan) => plan !== changed),
  };
}

/** Reasons hold for findings, which are there only once the new form is filled in: so it is laid out, checked, and finished. */
async function laidOut(library: Library, scope: ReportScope, { entries }: Migration): Promise<WorkbookModel> {
  const figures = computeFigures(scope, entries);
  const first = layOutWorkbook(scope, entries, figures);
  const checked = await checkWorkbook(library, snapshotOf(first));
  if (checked.kind !== 'checked') throw new Error(`A workbook just laid out is ${checked.kind}`);
  return layOutWorkbook(scope, entries, figures, {
    explanations: explanationLines(checked.findings, scope, entries),
  });
}
