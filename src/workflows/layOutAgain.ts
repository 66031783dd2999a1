/** The same report laid out anew over itself: entries, reasons and stamp stay, what hands did to the form is mended. */
import { layOutWorkbook } from '../layout/workbook';
import { success, type Result } from '../result';
import type { WorkbookModel } from '../workbook/model';
import type { CheckedWorkbook } from './checkWorkbook';
import { explanationLines } from './explanationLines';
import { notCarried } from './losses';
import { withOutsideRows } from './outsideRows';

export interface LaidOutAgain {
  readonly model: WorkbookModel;
  /** What stands in the workbook and not in the model. */
  readonly losses: readonly string[];
}

export function layOutAgain({
  scope,
  reading,
  figures,
  findings,
}: CheckedWorkbook): Result<LaidOutAgain, 'outside-too-long'> {
  const entries = withOutsideRows(reading.entries);
  if (!entries.ok) return entries;
  const model = layOutWorkbook(scope, entries.value, figures, {
    explanations: explanationLines(findings, scope, reading.entries),
    ...(reading.stamp ? { stamp: reading.stamp } : {}),
  });
  return success({ model, losses: notCarried(reading.facts) });
}
