/**
 * The seam between the core and whatever holds a workbook: an .xlsx file, Excel itself, or a test's fake. The core
 * reads one flat Snapshot and writes one WorkbookModel; it never edits cells one by one.
 *
 *   const read = await port.read();
 *   if (read.ok) ... read.value.sheets ...
 */
import type { Result } from '../result';
import type { WorkbookModel } from './model';
import type { Refusal } from './refusal';
import type { Snapshot } from './snapshot';

export interface WorkbookPort {
  read(): Promise<Result<Snapshot, Refusal>>;
  /** All or nothing: on a refusal nothing was written. */
  write(model: WorkbookModel): Promise<Result<void, Refusal>>;
}
