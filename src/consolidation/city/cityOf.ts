/** The city's figures from the lines of the long table alone; plans only say what the rows are. */
import { isDue } from '../../figures/figures';
import { targetFigure } from '../../figures/target';
import { annexesOf } from '../../plan/leads';
import type { Plan, Target, TargetsAnnex } from '../../plan/plan';
import { verdictDay } from '../../plan/scope';
import type { LongLine } from '../longTable/longLine';
import { linesBy } from '../longTable/linesBy';
import type { ConsolidationScope } from '../scope';
import type { AgencyBoardRow, City, CityPlan, CityTarget } from './city';
import { cityMeasures } from './cityMeasure';
import { cityTask } from './cityTask';
import { conflictsOf } from './conflicts';
import { cityHeadline, headlineOf, rowsOf, type Rows } from './headlines';

export function cityOf(scope: ConsolidationScope, lines: readonly LongLine[]): City {
  const plans = [scope.plan, ...scope.riders].map((plan) => ({ plan, annexes: annexesOf(plan, scope.period) }));
  const tasks = new Map(
    plans
      .flatMap(({ annexes }) => annexes.flatMap((annex) => (annex.kind === 'tasks' ? annex.rows : [])))
      .map((task) => [task.id, task]),
  );
  const byLine = linesBy(lines, ({ line }) => line);
  const byAgency = linesBy(lines, ({ agency }) => agency);
  const rows = scope.agencies.flatMap(({ agency }) => {
    const own = linesBy(byAgency.get(agency.id) ?? [], ({ plan }) => plan);
    return plans.flatMap(({ plan }) => {
      const led = own.get(plan.id);
      return led ? [{ agencyId: agency.id, plan: plan.id, rows: rowsOf(led, tasks) }] : [];
    });
  });
  return {
    plans: plans.map(({ plan, annexes }): CityPlan => {
      const targets = annexes.flatMap((annex) =>
        annex.kind === 'targets' ? annex.rows.map((target) => cityTarget(scope, { plan, annex, target }, byLine)) : [],
      );
      const own = annexes.flatMap((annex) =>
        annex.kind === 'tasks' ? annex.rows.map((task) => cityTask(plan, task, byLine.get(task.id) ?? [])) : [],
      );
      const given = rows.filter((each) => each.plan === plan.id).map((each) => each.rows);
      return {
        plan,
        targets,
        tasks: own,
        headline: cityHeadline(targets, own),
        assignments: headlineOf(together(given)),
      };
    }),
    conflicts: conflictsOf(lines),
    board: rows.map(({ agencyId, plan, rows: own }): AgencyBoardRow => ({ agencyId, plan, headline: headlineOf(own) })),
  };
}

const together = (rows: readonly Rows[]): Rows => ({
  targets: rows.flatMap(({ targets }) => targets),
  tasks: rows.flatMap(({ tasks }) => tasks),
});

interface TargetAbout {
  readonly plan: Plan;
  readonly annex: TargetsAnnex;
  readonly target: Target;
}

const NO_WORDS_ONLY = { textOnly: new Set<string>() };

function cityTarget(
  { cutOff, period }: ConsolidationScope,
  { plan, annex, target }: TargetAbout,
  lines: ReadonlyMap<string, readonly LongLine[]>,
): CityTarget {
  const yearEnded = cutOff >= verdictDay({ plan, annex });
  const measures = target.measures.flatMap((measure) =>
    cityMeasures(
      { plan, target, measure, context: { yearEnded, isDue: isDue(measure, period, NO_WORDS_ONLY) } },
      lines.get(measure.id) ?? [],
    ),
  );
  return { plan, target, measures, figure: targetFigure(measures.map(({ figure }) => figure)) };
}
