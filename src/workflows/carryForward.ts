/** From the last period's workbook to the entries a new one starts from. */
import { casesByDocument, type EarlierFigure, type Entries, type TaskEntry } from '../entries/entries';
import { emptyEntries } from '../layout/emptyEntries';
import { isEarlier, parsePeriod, previousPeriod, type Period } from '../plan/period';
import type { ReportScope } from '../plan/scope';
import { failure, success, type Result } from '../result';
import type { Snapshot } from '../workbook/snapshot';
import type { Library } from './library';
import { workbookFileName } from './makeWorkbook';
import { readEntries } from './readEntries';

/** What the workbook of the period before was called. */
export const previousFileName = (scope: ReportScope): string =>
  workbookFileName({ ...scope, period: previousPeriod(scope.period) });

/** Why a workbook is not one to carry on from: another agency's or plan's, or of no earlier period of the same kind. */
export type NotPrevious = 'of-another' | 'not-earlier';

export function previousEntries(
  library: Library,
  scope: ReportScope,
  snapshot: Snapshot,
): Result<Entries, NotPrevious> {
  const last = readEntries(library, snapshot);
  if (last?.identity.agencyId !== scope.agency.id || last.identity.planId !== scope.plan.id) {
    return failure('of-another');
  }
  return isBefore(last.identity.periodId, scope.period) ? success(last) : failure('not-earlier');
}

function isBefore(periodId: string, period: Period): boolean {
  const other = parsePeriod(periodId);
  return other !== undefined && isEarlier(other, period);
}

const KEPT_PERIODS = 12;

/**
 * The entries a new period starts from: last period's figures become history; completed tasks stay completed, what was
 * decided on a document (gia hạn, dừng, ngoài phạm vi) stays decided, and who prepares and signs stays as it was.
 * Everything else is to be reported anew.
 */
export function carryForward(scope: ReportScope, last: Entries): Entries {
  const { documentNumber: _number, signedOn: _day, ...info } = last.info;
  return {
    ...emptyEntries(scope),
    info,
    measures: kept(last.measures, decided),
    tasks: kept(last.tasks, (task) => (isFinished(task) ? task : decided(task))),
    earlier: history(scope, last),
  };
}

const isFinished = ({ percent, completedOn }: TaskEntry): boolean => percent === 1 && completedOn !== undefined;

/** A case that holds by a document until another one, without the figures of its month. */
function decided({ rowCase, basis, newDue }: Pick<TaskEntry, 'rowCase' | 'basis' | 'newDue'>): TaskEntry | undefined {
  if (rowCase === undefined || !casesByDocument.includes(rowCase)) return undefined;
  return { rowCase, ...(basis === undefined ? {} : { basis }), ...(newDue === undefined ? {} : { newDue }) };
}

const kept = <Entry>(
  rows: ReadonlyMap<string, Entry>,
  keep: (entry: Entry) => Entry | undefined,
): ReadonlyMap<string, Entry> =>
  new Map(
    [...rows].flatMap(([id, entry]): [string, Entry][] => {
      const stays = keep(entry);
      return stays === undefined ? [] : [[id, stays]];
    }),
  );

/** The figures of the last periods of the same kind, oldest first. */
function history({ period }: ReportScope, last: Entries): EarlierFigure[] {
  const figures = [
    ...last.earlier,
    ...[...last.measures, ...last.tasks].map(([rowId, entry]) => ({ period: last.identity.periodId, rowId, entry })),
  ].filter((figure) => isBefore(figure.period, period));
  const kept = new Set([...new Set(figures.map((figure) => figure.period))].sort().slice(-KEPT_PERIODS));
  return figures.filter((figure) => kept.has(figure.period));
}
