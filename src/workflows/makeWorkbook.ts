/** A report workbook to fill in: laid out from the annex, with last period's figures beside each row where there are any. */
import type { Entries } from '../entries/entries';
import { computeFigures } from '../figures/figures';
import { emptyEntries } from '../layout/emptyEntries';
import { layOutWorkbook } from '../layout/workbook';
import type { ReportScope } from '../plan/scope';
import type { WorkbookModel } from '../workbook/model';

export const makeWorkbook = (scope: ReportScope, entries: Entries = emptyEntries(scope)): WorkbookModel =>
  layOutWorkbook(scope, entries, computeFigures(scope, entries));

/** "224_2026-11_so-y-te.xlsx" */
export const workbookFileName = ({ plan, period, agency }: ReportScope): string =>
  `${plan.short}_${period.id}_${agency.id}.xlsx`;

/** "224_2026-11_so-y-te_bao-cao.xlsx" */
export const reportFileName = (scope: ReportScope): string =>
  workbookFileName(scope).replace(/\.xlsx$/, '_bao-cao.xlsx');

/** "224_2026-11_so-y-te_bao-cao.docx" */
export const documentFileName = (scope: ReportScope): string => reportFileName(scope).replace(/\.xlsx$/, '.docx');

/** "224_2026-11_so-y-te_tom-tat-trinh-ky.docx" */
export const briefFileName = (scope: ReportScope): string =>
  workbookFileName(scope).replace(/\.xlsx$/, '_tom-tat-trinh-ky.docx');
