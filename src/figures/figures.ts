/** All figures of one report: every measure, target and task that an agency leads, and the headline. */
import type { Entries, MeasureEntry, TaskEntry } from '../entries/entries';
import type { Measure } from '../plan/measure';
import { lastMonth, parsePeriod, type Period } from '../plan/period';
import { verdictDay, type ReportScope } from '../plan/scope';
import { headline, type Headline, type Share, type TaskRow } from './headline';
import { measureFigure, type MeasureFigure } from './measure';
import { targetFigure, type TargetFigure } from './target';
import { taskFigure, type TaskFigure } from './task';

/** What figures are computed over: the rows an agency leads in some annexes, those of the report's own plan apart. */
export type Figured = Pick<ReportScope, 'plan' | 'annexes' | 'leads'>;

export interface Figures {
  /** By measure id. */
  readonly measures: ReadonlyMap<string, MeasureFigure>;
  /** By row id. */
  readonly targets: ReadonlyMap<string, TargetFigure>;
  /** By row id. */
  readonly tasks: ReadonlyMap<string, TaskFigure>;
  /** Of the report's own plan. */
  readonly headline: Headline;
  /** Of each plan, the report's own and those reported on within it, by plan id: they are never merged. */
  readonly headlines: ReadonlyMap<string, Headline>;
  /** Rows filled in, of the rows to fill in: the officer's own bar, in no report. */
  readonly filledIn: Share;
  /** Ids of the measures and tasks something is entered for. */
  readonly filled: ReadonlySet<string>;
}

/** Of a row in whose scope they were computed. */
export function figureOf<T>(figures: ReadonlyMap<string, T>, id: string): T {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`No figure for ${id}`);
  return figure;
}

const NOTHING: MeasureEntry & TaskEntry = {};

export function computeFigures({ plan, annexes, leads }: Figured, entries: Entries): Figures {
  const period = parsePeriod(entries.identity.periodId);
  const cutOff = entries.identity.cutOff;
  if (!period) throw new Error(`Entries of no period: ${entries.identity.periodId}`);
  const unread = new Set(entries.unread.map(({ rowId }) => rowId));
  const measures = new Map<string, MeasureFigure>();
  const targets = new Map<string, TargetFigure>();
  const tasks = new Map<string, TaskFigure>();
  const ofPlans = new Map<string, PlanRows>([[plan.id, { targets: [], tasks: [] }]]);
  for (const annex of annexes) {
    const ofPlan = ofPlans.get(annex.plan.id) ?? { targets: [], tasks: [] };
    ofPlans.set(annex.plan.id, ofPlan);
    if (annex.kind === 'targets') {
      for (const target of annex.leads) {
        const figures = target.measures.map((measure) => {
          const context = {
            yearEnded: cutOff >= verdictDay(annex),
            isDue: isDue(measure, period, leads),
            hasUnread: unread.has(measure.id),
          };
          const figure = measureFigure(measure, entries.measures.get(measure.id) ?? NOTHING, context);
          measures.set(measure.id, figure);
          return figure;
        });
        const figure = targetFigure(figures);
        targets.set(target.id, figure);
        ofPlan.targets.push(figure);
      }
    } else {
      for (const task of annex.leads) {
        const entry = entries.tasks.get(task.id) ?? NOTHING;
        const context = { planFrom: annex.plan.from, cutOff, hasUnread: unread.has(task.id) };
        const figure = taskFigure(task, entry, context);
        tasks.set(task.id, figure);
        ofPlan.tasks.push({ task, entry, figure });
      }
    }
  }
  const lineIds = [...measures.keys(), ...tasks.keys()];
  const filled = new Set(lineIds.filter((id) => unread.has(id) || isFilled(entries, id)));
  const headlines = new Map([...ofPlans].map(([id, rows]) => [id, headline(rows.targets, rows.tasks)]));
  return {
    measures,
    targets,
    tasks,
    headline: headlines.get(plan.id) ?? headline([], []),
    headlines,
    filledIn: { count: filled.size, of: lineIds.length },
    filled,
  };
}

interface PlanRows {
  readonly targets: TargetFigure[];
  readonly tasks: TaskRow[];
}

/** A quarterly figure is due in the last month of a quarter, a yearly one in December, another lead's never. */
export function isDue(measure: Measure, period: Period, leads: Pick<Figured['leads'], 'textOnly'>): boolean {
  if (leads.textOnly.has(measure.id)) return false;
  const every = { month: 1, quarter: 3, year: 12 }[measure.availability];
  return lastMonth(period) % every === 0;
}

const isFilled = ({ measures, tasks }: Entries, id: string): boolean =>
  Object.keys(measures.get(id) ?? tasks.get(id) ?? NOTHING).length > 0;
