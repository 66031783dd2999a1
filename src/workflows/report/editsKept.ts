/** What was written on a report, in a file that goes without the report's sheets: kept there until it is made again. */
import type { ReportEdit } from '../../entries/reportEdit';
import { recordSheet } from '../../layout/submission/record';
import type { WorkbookModel } from '../../workbook/model';

export const withEditsKept = (model: WorkbookModel, edits: readonly ReportEdit[]): WorkbookModel =>
  edits.length === 0
    ? model
    : {
        ...model,
        sheets: [...model.sheets, recordSheet(edits.map(({ address, ...edit }) => ({ address, edit })))],
      };
