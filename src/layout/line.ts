/** The lines of an annex sheet: one for each measure of a target, one for each task, with what is entered and figured. */
import { lastPeriodFigures } from '../entries/earlier';
import type { Entries, MeasureEntry, TaskEntry } from '../entries/entries';
import { figureOf, isDue, type Figures } from '../figures/figures';
import type { MeasureFigure } from '../figures/measure';
import type { TargetFigure } from '../figures/target';
import type { TaskFigure } from '../figures/task';
import type { Day } from '../plan/day';
import type { Measure } from '../plan/measure';
import type { Plan, Target, Task } from '../plan/plan';
import { verdictDay, type ReportScope, type TargetsScope, type TasksScope } from '../plan/scope';

export interface MeasureLine {
  readonly id: string;
  readonly scope: ReportScope;
  readonly plan: Plan;
  /** After this day what is not met is missed. */
  readonly verdictDay: Day;
  readonly target: Target;
  readonly measure: Measure;
  /** The target's first line carries its verdict over all measures. */
  readonly isFirst: boolean;
  readonly isDue: boolean;
  /** False where another lead gives the figures for the whole city: words only. */
  readonly givesFigures: boolean;
  readonly entry: MeasureEntry;
  /** Something is entered, if only what could not be read. */
  readonly isFilled: boolean;
  /** Kỳ trước. */
  readonly earlier: MeasureEntry | undefined;
  readonly figure: MeasureFigure;
  readonly targetFigure: TargetFigure;
}

export interface TaskLine {
  readonly id: string;
  readonly scope: ReportScope;
  readonly plan: Plan;
  readonly task: Task;
  readonly entry: TaskEntry;
  /** Something is entered, if only what could not be read. */
  readonly isFilled: boolean;
  /** Kỳ trước. */
  readonly earlier: TaskEntry | undefined;
  readonly figure: TaskFigure;
}

/** A row the agency coordinates: the annex's words and one optional text. */
export interface CoordinationLine {
  readonly id: string;
  readonly row: Target | Task;
  readonly text: string | undefined;
}

export function measureLines(
  scope: ReportScope,
  annex: TargetsScope,
  entries: Entries,
  figures: Figures,
): MeasureLine[] {
  const earlier = lastPeriodFigures(entries.earlier, scope.period);
  return annex.leads.flatMap((target) =>
    target.measures.map((measure, index) => ({
      id: measure.id,
      scope,
      plan: annex.plan,
      verdictDay: verdictDay(annex),
      target,
      measure,
      isFirst: index === 0,
      isDue: isDue(measure, scope.period, scope.leads),
      givesFigures: !scope.leads.textOnly.has(measure.id),
      entry: entries.measures.get(measure.id) ?? {},
      isFilled: figures.filled.has(measure.id),
      earlier: earlier.get(measure.id),
      figure: figureOf(figures.measures, measure.id),
      targetFigure: figureOf(figures.targets, target.id),
    })),
  );
}

export function taskLines(scope: ReportScope, annex: TasksScope, entries: Entries, figures: Figures): TaskLine[] {
  const earlier = lastPeriodFigures(entries.earlier, scope.period);
  return annex.leads.map((task) => ({
    id: task.id,
    scope,
    plan: annex.plan,
    task,
    entry: entries.tasks.get(task.id) ?? {},
    isFilled: figures.filled.has(task.id),
    earlier: earlier.get(task.id),
    figure: figureOf(figures.tasks, task.id),
  }));
}

export const coordinationLines = (rows: readonly (Target | Task)[], entries: Entries): CoordinationLine[] =>
  rows.map((row) => ({ id: row.id, row, text: entries.coordination.get(row.id)?.text }));
