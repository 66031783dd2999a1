/** From the last period's workbook to the entries a new one starts from. */
import type { EarlierFigure, Entries } from '../entries/entries';
import { emptyEntries } from '../layout/emptyEntries';
import { previousPeriod } from '../plan/period';
import type { ReportScope } from '../plan/scope';
import { failure, success, type Result } from '../result';
import type { Snapshot } from '../workbook/snapshot';
import type { Library } from './library';
import { workbookFileName } from './makeWorkbook';
import { readEntries } from './readEntries';

/** What the workbook of the period before was called. */
export const previousFileName = (scope: ReportScope): string =>
  workbookFileName({ ...scope, period: previousPeriod(scope.period) });

/** Why a workbook is not one to carry on from: another agency's or plan's, or not of an earlier period. */
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
  return last.identity.periodId < scope.period.id ? success(last) : failure('not-earlier');
}

const KEPT_PERIODS = 12;

/**
 * The entries a new period starts from: last period's figures become history; completed tasks stay completed, and who
 * prepares and signs stays as it was. Everything else is to be reported anew.
 */
export function carryForward(scope: ReportScope, last: Entries): Entries {
  const finished = [...last.tasks].filter(([, task]) => task.percent === 1 && task.completedOn !== undefined);
  const { documentNumber: _number, signedOn: _day, ...info } = last.info;
  return { ...emptyEntries(scope), info, tasks: new Map(finished), earlier: history(scope, last) };
}

/** The figures of the last year's periods, oldest first. */
function history({ period }: ReportScope, last: Entries): EarlierFigure[] {
  const figures = [
    ...last.earlier,
    ...[...last.measures, ...last.tasks].map(([rowId, entry]) => ({ period: last.identity.periodId, rowId, entry })),
  ].filter((figure) => figure.period < period.id);
  const kept = new Set([...new Set(figures.map((figure) => figure.period))].sort().slice(-KEPT_PERIODS));
  return figures.filter((figure) => kept.has(figure.period));
}
