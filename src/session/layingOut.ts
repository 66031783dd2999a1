/** Laying out and carrying forward. A report of another scope is never written over: the new one is handed over beside it. */
import type { Entries, InfoEntry } from '../entries/entries';
import { emptyEntries } from '../layout/emptyEntries';
import { isEarlier, parsePeriod } from '../plan/period';
import type { ReportScope } from '../plan/scope';
import type { WorkbookModel } from '../workbook/model';
import { carryForward } from '../workflows/carryForward';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { agencyChoices, periodChoices, planChoices } from '../workflows/choices';
import { describeScopeProblem } from '../workflows/describeScopeProblem';
import { layOutAgain } from '../workflows/layOutAgain';
import { makeWorkbook, workbookFileName } from '../workflows/makeWorkbook';
import { reportScope } from '../workflows/scope';
import type { Desk } from './desk';
import {
  chooseFirst,
  downloadedForm,
  laidOut,
  laidOutAgain,
  losesWhatIsBeside,
  noNextPeriod,
  noReport,
  openedBeside,
  outsideTooLong,
  refusalNotice,
} from './notices';
import { rememberedAgency, rememberedInfo, rememberAgency } from './remembered';
import type { LayOutRequest } from './session';
import type { Notice } from './state';
import type { Made } from './writing';

export async function layOut(desk: Desk, given?: LayOutRequest): Promise<Notice | undefined> {
  const unread = await desk.ready();
  if (unread) return unread;
  const request = given ?? usualRequest(desk);
  if (!request) return chooseFirst;
  const scope = reportScope(desk.context.library, { ...request, agency: request.agencyId });
  if (!scope.ok) return { tone: 'error', text: describeScopeProblem(scope.error) };
  rememberAgency(desk.context.memory, scope.value.agency.id);
  return desk.writer.write(() => laidOutFrom(desk, scope.value));
}

/** What is meant without a word: the report that is open, or the next one of this computer's agency. */
function usualRequest({ report, context: { library, memory, today } }: Desk): LayOutRequest | undefined {
  if (report) {
    const { plan, agency, period } = report.scope;
    return { planId: plan.id, agencyId: agency.id, periodId: period.id };
  }
  const agencyId = rememberedAgency(memory);
  if (agencyId === undefined) return undefined;
  const plan = planChoices(library, today()).find((choice) =>
    agencyChoices(library, choice.id, today()).some(({ id }) => id === agencyId),
  );
  return plan && { planId: plan.id, agencyId, periodId: periodChoices(library, plan.id, today()).proposed };
}

async function laidOutFrom(desk: Desk, scope: ReportScope): Promise<Made> {
  const { report } = desk;
  if (report && isSame(report.scope, scope)) return renewed(desk, report);
  const entries = startingEntries(desk, scope);
  if (desk.state().workbook.kind !== 'blank') return { kind: 'nothing', notice: await handOver(desk, scope, entries) };
  const model = makeWorkbook(scope, entries);
  return {
    kind: 'write',
    model,
    afterwards: () => (desk.context.place === 'excel' ? laidOut(scope) : handOverForm(desk, scope, model)),
  };
}

/** The same report laid out anew over itself: what would be lost is asked about first. @param agreed what was agreed to */
function renewed(desk: Desk, checked: CheckedWorkbook, agreed: readonly string[] = []): Made {
  const again = layOutAgain(checked);
  if (!again.ok) return { kind: 'nothing', notice: outsideTooLong };
  const { model, changes: sheets, losses } = again.value;
  if (losses.every((loss) => agreed.includes(loss))) {
    return { kind: 'write', model, sheets, afterwards: () => laidOutAgain(checked.scope, missingSheets(checked)) };
  }
  desk.ask({ question: losesWhatIsBeside, losses }, () =>
    desk.writer.write(() => (desk.report ? renewed(desk, desk.report, losses) : { kind: 'nothing', notice: noReport })),
  );
  return { kind: 'nothing', notice: undefined };
}

/** What stood on a sheet that was deleted comes back empty. */
const missingSheets = ({ reading }: CheckedWorkbook): readonly string[] =>
  reading.facts.flatMap((fact) => (fact.kind === 'missing-sheet' ? [fact.sheet] : []));

async function handOverForm(desk: Desk, scope: ReportScope, model: WorkbookModel): Promise<Notice> {
  const fileName = workbookFileName(scope);
  const delivered = await desk.context.deliver(fileName, model);
  return delivered.ok ? downloadedForm(scope, fileName) : refusalNotice(delivered.error);
}

export async function carryForwardToNext(desk: Desk): Promise<Notice> {
  const read = await desk.reread();
  if (!read.ok) return refusalNotice(read.error);
  const { report } = desk;
  if (!report) return noReport;
  const { library, today } = desk.context;
  const { plan, agency, period } = report.scope;
  const { all } = periodChoices(library, plan.id, today());
  const next = all.flatMap(({ id }) => parsePeriod(id) ?? []).find((later) => isEarlier(period, later));
  if (!next) return noNextPeriod(report.scope);
  const scope = reportScope(library, { planId: plan.id, agency: agency.id, periodId: next.id });
  if (!scope.ok) return { tone: 'error', text: describeScopeProblem(scope.error) };
  return handOver(desk, scope.value, carryForward(scope.value, report.reading.entries));
}

async function handOver(desk: Desk, scope: ReportScope, entries: Entries): Promise<Notice> {
  const fileName = workbookFileName(scope);
  const delivered = await desk.context.deliver(fileName, makeWorkbook(scope, entries));
  return delivered.ok ? openedBeside(scope, fileName, desk.context.place) : refusalNotice(delivered.error);
}

/** Who prepares and signs is the same every month: the new workbook starts with what this computer remembers. */
function startingEntries(desk: Desk, scope: ReportScope): Entries {
  const info: InfoEntry = rememberedInfo(desk.context.memory, scope.agency.id);
  return { ...emptyEntries(scope), info };
}

const isSame = (a: ReportScope, b: ReportScope): boolean =>
  a.plan.id === b.plan.id && a.agency.id === b.agency.id && a.period.id === b.period.id;
