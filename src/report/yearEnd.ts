/** Where the year's end will find each row of an agency's report (ước thực hiện). */
import { dayText } from '../entries/words';
import { valueMeets } from '../figures/compare';
import { dueDay } from '../plan/schedule';
import { fallsInYear, yearEnd, type ReportScope } from '../plan/scope';
import type { ReportMaterial } from './input';
import { estimatedOutlook, outlookOfAll, type Outlook } from './outlook';
import type { MeasureRow, TargetRow, TaskRow } from './rows';
import { counted, countOf, joined } from './sentences';
import { leavesCounts } from './targetGroups';
import { isComplete, isSetAside } from './taskGroups';

/** Nothing for a target of a later year, that leaves the counts, or whose figures another lead gives. */
export function targetOutlook({ figure, measures, verdictDay }: TargetRow, scope: ReportScope): Outlook | undefined {
  if (!fallsInYear(verdictDay, scope)) return undefined;
  const own = measures.filter((row) => row.owed !== 'by-another' && !leavesCounts(row.figure.verdict));
  if (leavesCounts(figure.verdict) || own.length === 0) return undefined;
  return outlookOfAll(own.map(measureOutlook));
}

function measureOutlook({ measure, entry, figure }: MeasureRow): Outlook {
  if (entry.estimate !== undefined) {
    return valueMeets(measure.comparator, entry.estimate, measure.threshold) ? 'reached' : 'short';
  }
  return figure.verdict === 'met' || figure.verdict === 'exceeded' ? 'reached' : 'not-estimated';
}

/** Nothing for a task without a term in the year, extended beyond it, or set aside. */
export function taskOutlook({ task, entry, figure }: TaskRow, scope: ReportScope): Outlook | undefined {
  if (!fallsInYear(figure.due ?? dueDay(task.due.schedule), scope) || isSetAside(figure.status)) return undefined;
  if (isComplete(figure.status)) return 'reached';
  return estimatedOutlook(entry, yearEnd(scope));
}

/** "Ước thực hiện đến 31/12/2026: đạt, vượt 06 chỉ tiêu; hoàn thành 03 nhiệm vụ; chưa có ước thực hiện đối với 01 chỉ tiêu (số 3)." */
export function yearEndSentence({ scope, rows }: ReportMaterial): string {
  const targets = (outlook: Outlook) =>
    rows.targets.filter((row) => targetOutlook(row, scope) === outlook).map(({ target }) => target);
  const tasks = (outlook: Outlook) =>
    rows.tasks.filter((row) => taskOutlook(row, scope) === outlook).map(({ task }) => task);
  const told = joined([
    after('đạt, vượt', countOf(targets('reached').length, 'chỉ tiêu')),
    after('chưa đạt', counted(targets('short'), 'chỉ tiêu')),
    after('hoàn thành', countOf(tasks('reached').length, 'nhiệm vụ')),
    after('chưa hoàn thành', counted(tasks('short'), 'nhiệm vụ')),
    after(
      'chưa có ước thực hiện đối với',
      joined([counted(targets('not-estimated'), 'chỉ tiêu'), counted(tasks('not-estimated'), 'nhiệm vụ')], ' và '),
    ),
  ]);
  return told === '' ? '' : `Ước thực hiện đến ${dayText(yearEnd(scope))}: ${told}.`;
}

const after = (words: string, counted: string): string => (counted === '' ? '' : `${words} ${counted}`);
