/** The consolidator's report of a period: with what officers wrote in place of its texts, as data and as its workbook. */
import type { ConsolidationScope } from '../../consolidation/scope';
import type { ReportEdit } from '../../entries/reportEdit';
import { reportIdentitySheet } from '../../layout/consolidated/reportIdentity';
import { submissionSheets } from '../../layout/submission/submissionSheets';
import type { Brief } from '../../report/brief';
import { cityBrief } from '../../report/city/cityBrief';
import { cityReport, type CityReportAbout } from '../../report/city/cityReport';
import { periodTold } from '../../report/city/kinds';
import type { CitySource } from '../../report/city/source';
import { edited, type StandingEdit } from '../../report/edited';
import type { Report } from '../../report/report';
import type { WorkbookModel } from '../../workbook/model';
import { cityKindFiles } from './cityKinds';

export interface MadeCityReport {
  /** Báo cáo, its annexes, Tóm tắt trình ký, and hidden which report it is and what was edited. */
  readonly model: WorkbookModel;
  /** As it is read, with every edit that has a place. */
  readonly report: Report;
  /** As it is made from the figures alone. */
  readonly made: Report;
  readonly brief: Brief;
  readonly edits: readonly StandingEdit[];
}

/** @param about of a kind that the period can have: cityKindProblem */
export function makeCityReport(
  source: CitySource,
  about: CityReportAbout,
  edits: readonly ReportEdit[],
): MadeCityReport {
  const made = cityReport(source, about);
  const whole = edited(made, edits);
  const brief = cityBrief(source, about, whole.edits);
  const { scope } = source;
  return {
    model: {
      sheets: [
        ...submissionSheets(whole, brief),
        reportIdentitySheet({ planId: scope.plan.id, period: scope.period, kind: about.kind }),
      ],
      names: [],
      properties: {},
      title: `${whole.report.abstract.join(' ')} – ${scope.consolidator.name}`,
      activeSheet: 0,
    },
    report: whole.report,
    made,
    brief,
    edits: whole.edits,
  };
}

/** "224_2026-Q4_bao-cao-quy.xlsx", and beside it ".docx" and "_tom-tat-trinh-ky.docx". */
export function cityReportFileNames(
  { plan, period }: Pick<ConsolidationScope, 'plan' | 'period'>,
  { kind }: CityReportAbout,
): { readonly workbook: string; readonly document: string; readonly brief: string } {
  const stem = `${plan.short}_${periodTold(period, kind).id}_${cityKindFiles[kind]}`;
  return { workbook: `${stem}.xlsx`, document: `${stem}.docx`, brief: `${stem}_tom-tat-trinh-ky.docx` };
}
