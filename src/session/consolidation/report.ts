/** The consolidator's report of a period: as it would be made now, and its files. */
import type { ReportDraft } from '../../consolidation/docket';
import { periodText } from '../../entries/words';
import type { Period } from '../../plan/period';
import type { Brief } from '../../report/brief';
import { cityReportKinds, periodTold } from '../../report/city/kinds';
import type { CitySource } from '../../report/city/source';
import type { Report } from '../../report/report';
import type { WorkbookModel } from '../../workbook/model';
import { cityReportFileNames, makeCityReport } from '../../workflows/report/cityReport';
import type { MadeFile, ReportChoice } from './views';

/** Those that a consolidation of the period can serve. */
export const reportChoices = (period: Period): readonly ReportChoice[] =>
  cityReportKinds(period).map((kind) => ({
    kind,
    label:
      kind === 'request'
        ? 'Báo cáo theo yêu cầu'
        : `${kind === 'month' ? 'Phiếu tổng hợp' : 'Báo cáo'} ${periodText(periodTold(period, kind))}`,
  }));

export interface ReportWriting {
  readonly writeXlsx: (model: WorkbookModel) => Promise<Uint8Array>;
  readonly writeReport: (report: Report) => Promise<Uint8Array>;
  readonly writeBrief: (brief: Brief) => Promise<Uint8Array>;
}

/** Its workbook first: in Excel that is all that can be handed over. */
export async function reportFiles(
  source: CitySource,
  { edits, ...about }: ReportDraft,
  { writeXlsx, writeReport, writeBrief }: ReportWriting,
): Promise<readonly MadeFile[]> {
  const { model, report, brief } = makeCityReport(source, about, edits);
  const names = cityReportFileNames(source.scope, about);
  return [
    { fileName: names.workbook, bytes: await writeXlsx(model) },
    { fileName: names.document, bytes: await writeReport(report) },
    { fileName: names.brief, bytes: await writeBrief(brief) },
  ];
}
