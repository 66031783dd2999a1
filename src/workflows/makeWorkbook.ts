/** A report workbook to fill in: laid out from the annex, with last period's figures beside each row where there are any. */
import type { EarlierFigure, Entries } from '../entries/entries';
import { computeFigures } from '../figures/figures';
import { emptyEntries } from '../layout/emptyEntries';
import { layOutWorkbook } from '../layout/workbook';
import { previousPeriod } from '../plan/period';
import type { ReportScope } from '../plan/scope';
import type { WorkbookModel } from '../workbook/model';

export const makeWorkbook = (scope: ReportScope, entries: Entries = emptyEntries(scope)): WorkbookModel =>
  layOutWorkbook(scope, entries, computeFigures(scope.plan, scope.leads, entries));

/** "224_2026-11_so-y-te.xlsx" */
export const workbookFileName = ({ plan, period, agency }: ReportScope): string =>
  `${plan.short}_${period.id}_${agency.id}.xlsx`;

/** What the workbook of the period before was called. */
export const previousFileName = (scope: ReportScope): string =>
  workbookFileName({ ...scope, period: previousPeriod(scope.period) });

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
