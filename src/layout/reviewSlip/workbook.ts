/** An agency's own workbook with its slip in front and the cells it names marked; the report in it is as it was. */
import { reviewSlip, type SlipInput } from '../../report/letters/reviewSlip';
import type { WorkbookModel } from '../../workbook/model';
import { withMarks } from './marked';
import { slipSheet } from './sheet';

export const reviewSlipWorkbook = (model: WorkbookModel, input: SlipInput): WorkbookModel => ({
  ...model,
  sheets: [slipSheet(reviewSlip(input)), ...withMarks(model.sheets, input.findings)],
  activeSheet: 0,
});
