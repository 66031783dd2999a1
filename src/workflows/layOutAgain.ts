/**
 * The same report laid out anew over itself: entries, reasons, stamp and what was written on the report stay, what hands
 * did to the form is mended.
 */
import { layOutWorkbook } from '../layout/workbook';
import { success, type Result } from '../result';
import type { WorkbookModel } from '../workbook/model';
import type { CheckedWorkbook } from './checkWorkbook';
import { explanationLines } from './explanationLines';
import { lostInPlace } from './losses';
import { withOutsideRows } from './outsideRows';
import { withEditsKept } from './report/editsKept';

export interface LaidOutAgain {
  readonly model: WorkbookModel;
  /**
   * Names of the sheets that an open workbook must have written anew: all but the record of what was written on the
   * report, which stays there with the report's sheets.
   */
  readonly changes: readonly string[];
  /** What writing those sheets over the workbook takes: "224-PL I, ô T12 (03 ô)". */
  readonly losses: readonly string[];
}

export function layOutAgain(checked: CheckedWorkbook): Result<LaidOutAgain, 'outside-too-long'> {
  const { scope, reading, figures, findings } = checked;
  const entries = withOutsideRows(reading.entries);
  if (!entries.ok) return entries;
  const model = layOutWorkbook(scope, entries.value, figures, {
    explanations: explanationLines(findings, scope, reading.entries),
    ...(reading.stamp ? { stamp: reading.stamp } : {}),
  });
  const changes = model.sheets.map(({ name }) => name);
  return success({ model: withEditsKept(model, reading.edits), changes, losses: lostInPlace(checked, changes) });
}
