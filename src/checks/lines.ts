/** The rows an agency leads that are filled in, each with its entry and its figure; rows left empty are not judged. */
import type { MeasureEntry, TaskEntry } from '../entries/entries';
import type { TaskRow } from '../figures/headline';
import type { MeasureFigure } from '../figures/measure';
import type { Measure } from '../plan/measure';
import type { Task } from '../plan/plan';
import type { ReportScope } from '../plan/scope';
import type { CheckInput } from './rule';

interface FilledMeasure {
  readonly measure: Measure;
  readonly entry: MeasureEntry;
  readonly figure: MeasureFigure;
}

const ledMeasures = (scope: ReportScope): Measure[] => scope.leads.targets.flatMap((target) => target.measures);

export const measureOf = (scope: ReportScope, id: string): Measure | undefined =>
  ledMeasures(scope).find((measure) => measure.id === id);

export function filledMeasures({ scope, reading, figures }: CheckInput): FilledMeasure[] {
  return ledMeasures(scope).flatMap((measure) => {
    const entry = reading.entries.measures.get(measure.id);
    const figure = figures.measures.get(measure.id);
    return entry && figure && isFilled(entry) ? [{ measure, entry, figure }] : [];
  });
}

export function filledTasks({ scope, reading, figures }: CheckInput): TaskRow[] {
  return scope.leads.tasks.flatMap((task) => {
    const entry = reading.entries.tasks.get(task.id);
    const figure = figures.tasks.get(task.id);
    return entry && figure && isFilled(entry) ? [{ task, entry, figure }] : [];
  });
}

const isFilled = (entry: MeasureEntry | TaskEntry): boolean => Object.keys(entry).length > 0;

/** Reported by the fraction done: once, span, several, none. The others are counted or told in words. */
export const isByPercent = ({ due }: Task): boolean =>
  !['recurring', 'continuous', 'relative'].includes(due.schedule.kind);

/** Out of every count: the row is stopped or is none of the agency's. */
export const isSetAside = (entry: MeasureEntry | TaskEntry): boolean =>
  entry.rowCase === 'stopped' || entry.rowCase === 'out-of-scope';

export const isCoordinated = ({ coordinates }: ReportScope, rowId: string): boolean =>
  [...coordinates.targets, ...coordinates.tasks].some((row) => row.id === rowId);
