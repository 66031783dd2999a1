/** The rows an agency leads, each with what was entered, what is figured and what the previous period's report said. */
import { lastPeriodFigures } from '../entries/earlier';
import type { Entries, MeasureEntry, TaskEntry } from '../entries/entries';
import { figureOf, isDue, type Figures } from '../figures/figures';
import type { MeasureFigure } from '../figures/measure';
import type { TargetFigure } from '../figures/target';
import type { TaskFigure } from '../figures/task';
import type { Day } from '../plan/day';
import type { Measure } from '../plan/measure';
import type { Target, Task } from '../plan/plan';
import { verdictDay, type ReportScope, type ScopeAnnex } from '../plan/scope';
import { previousName } from './span';

/** Whether a figure is due of this agency now, later in the year (a yearly indicator in March), or of another lead for the whole city. */
export type Owed = 'now' | 'later' | 'by-another';

export interface MeasureRow {
  readonly measure: Measure;
  readonly entry: MeasureEntry;
  readonly figure: MeasureFigure;
  readonly owed: Owed;
  /** Kỳ trước. */
  readonly previous?: MeasureEntry;
  /** "kỳ trước", or of a year's report "năm trước". */
  readonly previousName: string;
}

export interface TargetRow {
  readonly target: Target;
  readonly figure: TargetFigure;
  /** The last day its thresholds are set for. */
  readonly verdictDay: Day;
  readonly measures: readonly MeasureRow[];
}

export interface TaskRow {
  readonly task: Task;
  readonly entry: TaskEntry;
  readonly figure: TaskFigure;
  readonly previous?: TaskEntry;
}

export interface ReportRows {
  readonly targets: readonly TargetRow[];
  readonly tasks: readonly TaskRow[];
}

/** The rows led in some of a scope's annexes: one plan's, or one annex's. */
export function reportRows(
  scope: ReportScope,
  annexes: readonly ScopeAnnex[],
  entries: Entries,
  figures: Figures,
): ReportRows {
  const earlier = lastPeriodFigures(entries.earlier, scope.period);
  const before = (id: string): { readonly previous?: MeasureEntry & TaskEntry } => {
    const previous = earlier.get(id);
    return previous ? { previous } : {};
  };
  return {
    targets: annexes
      .flatMap((annex) =>
        annex.kind === 'targets' ? annex.leads.map((target) => ({ target, verdictDay: verdictDay(annex) })) : [],
      )
      .map(({ target, verdictDay }) => ({
        target,
        verdictDay,
        figure: figureOf(figures.targets, target.id),
        measures: target.measures.map((measure) => ({
          measure,
          entry: entries.measures.get(measure.id) ?? {},
          figure: figureOf(figures.measures, measure.id),
          owed: owed(measure, scope),
          previousName: previousName(scope.period),
          ...before(measure.id),
        })),
      })),
    tasks: annexes
      .flatMap((annex) => (annex.kind === 'tasks' ? annex.leads : []))
      .map((task) => ({
        task,
        entry: entries.tasks.get(task.id) ?? {},
        figure: figureOf(figures.tasks, task.id),
        ...before(task.id),
      })),
  };
}

/** The same rows under other numbers, for sentences in which their own are not enough. */
export const numberedAs = ({ targets, tasks }: ReportRows, numberOf: (no: string) => string): ReportRows => ({
  targets: targets.map((row) => ({ ...row, target: { ...row.target, no: numberOf(row.target.no) } })),
  tasks: tasks.map((row) => ({ ...row, task: { ...row.task, no: numberOf(row.task.no) } })),
});

function owed(measure: Measure, { leads, period }: ReportScope): Owed {
  if (leads.textOnly.has(measure.id)) return 'by-another';
  return isDue(measure, period, leads) ? 'now' : 'later';
}
