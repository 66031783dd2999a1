/** All figures of one report: every measure, target and task that an agency leads, and the headline. */
import type { Entries, MeasureEntry, TaskEntry } from '../entries/entries';
import type { Measure } from '../plan/measure';
import { lastMonth, parsePeriod, type Period } from '../plan/period';
import type { Plan, Target, Task } from '../plan/plan';
import { headline, type Headline, type Share, type TaskRow } from './headline';
import { measureFigure, type MeasureFigure } from './measure';
import { targetFigure, type TargetFigure } from './target';
import { taskFigure, type TaskFigure } from './task';

/** The rows an agency leads. */
export interface LeadRows {
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  /** Ids of measures that another lead gives for the whole city. */
  readonly textOnly: ReadonlySet<string>;
}

export interface Figures {
  /** By measure id. */
  readonly measures: ReadonlyMap<string, MeasureFigure>;
  /** By row id. */
  readonly targets: ReadonlyMap<string, TargetFigure>;
  /** By row id. */
  readonly tasks: ReadonlyMap<string, TaskFigure>;
  readonly headline: Headline;
  /** Rows filled in, of the rows to fill in: the officer's own bar, in no report. */
  readonly filledIn: Share;
  /** Ids of the measures and tasks something is entered for. */
  readonly filled: ReadonlySet<string>;
}

const NOTHING: MeasureEntry & TaskEntry = {};

export function computeFigures(plan: Plan, leads: LeadRows, entries: Entries): Figures {
  const period = parsePeriod(entries.identity.periodId);
  const cutOff = entries.identity.cutOff;
  if (!period) throw new Error(`Entries of no period: ${entries.identity.periodId}`);
  const unread = new Set(entries.unread.map(({ rowId }) => rowId));
  const measures = new Map<string, MeasureFigure>();
  const targets = new Map<string, TargetFigure>();
  for (const target of leads.targets) {
    const figures = target.measures.map((measure) => {
      const context = {
        yearEnded: cutOff >= plan.until,
        isDue: isDue(measure, period, leads),
        hasUnread: unread.has(measure.id),
      };
      const figure = measureFigure(measure, entries.measures.get(measure.id) ?? NOTHING, context);
      measures.set(measure.id, figure);
      return figure;
    });
    targets.set(target.id, targetFigure(figures));
  }
  const rows: TaskRow[] = leads.tasks.map((task) => {
    const entry = entries.tasks.get(task.id) ?? NOTHING;
    const context = { planFrom: plan.from, cutOff, hasUnread: unread.has(task.id) };
    return { task, entry, figure: taskFigure(task, entry, context) };
  });
  const lineIds = [...measures.keys(), ...rows.map(({ task }) => task.id)];
  const filled = new Set(lineIds.filter((id) => unread.has(id) || isFilled(entries, id)));
  return {
    measures,
    targets,
    tasks: new Map(rows.map(({ task, figure }) => [task.id, figure])),
    headline: headline([...targets.values()], rows),
    filledIn: { count: filled.size, of: lineIds.length },
    filled,
  };
}

/** A quarterly figure is due in the last month of a quarter, a yearly one in December, another lead's never. */
export function isDue(measure: Measure, period: Period, leads: LeadRows): boolean {
  if (leads.textOnly.has(measure.id)) return false;
  const every = { month: 1, quarter: 3, year: 12 }[measure.availability];
  return lastMonth(period) % every === 0;
}

const isFilled = ({ measures, tasks }: Entries, id: string): boolean =>
  Object.keys(measures.get(id) ?? tasks.get(id) ?? NOTHING).length > 0;
