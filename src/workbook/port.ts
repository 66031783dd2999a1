/**
 * The seam between the core and whatever holds a workbook: an .xlsx file, Excel itself, or a test's fake. The core
 * reads one flat Snapshot and writes WorkbookModels.
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
  /** All or nothing: on a refusal nothing was written, or the refusal says what was. */
  write(model: WorkbookModel): Promise<Result<void, Refusal>>;
}

/**
 * A workbook that lies open before an officer: read whole, written a sheet at a time, mended by cells, listened to. What
 * changes it answers with the workbook as it is then, so that no further request has to ask.
 */
export interface OpenWorkbook {
  read(): Promise<Result<Snapshot, Refusal>>;
  /** All or nothing: on a refusal nothing was written, or the refusal says what was. */
  write(model: WorkbookModel, options?: WriteOptions): Promise<Result<Snapshot, Refusal>>;
  /** Puts values into entry cells, in one go; no other cell changes. */
  put(cells: readonly CellPut[]): Promise<Result<Snapshot, Refusal>>;
  /** Shows a cell to the officer: its sheet comes to the front, the cell is selected. */
  reveal(place: Place): Promise<Result<void, Refusal>>;
  /** Listens until the returned function is called. */
  watch(watcher: WorkbookWatcher): Promise<Result<() => Promise<void>, Refusal>>;
}

export interface WriteOptions {
  /** Names of those sheets of the model to write; by default all. Sheets of the workbook not named here stay untouched. */
  readonly sheets?: readonly string[];
  /** What the model was made from. Where the workbook says something else by now: "changed-meanwhile", nothing written. */
  readonly basedOn?: Snapshot;
  /**
   * Sheets that carry no key of ours in A1 and yet are ours, from an earlier writing. Any other sheet of a wanted name
   * that holds something is somebody's own: "sheet-taken", and nothing is written.
   */
  readonly replaces?: readonly string[];
}

/** One cell of a sheet, as it is called now: 'Thông tin chung', "K12". */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface CellPut extends Place {
  /** A string is written as text, whatever it spells; null empties the cell. */
  readonly value: string | number | boolean | null;
  /** Excel's format code the cell must have for the value to show: a number put into a cell of texts would become one. */
  readonly numberFormat?: string;
}

export interface WorkbookWatcher {
  /** After an edit, the officer's own, a co-author's or a sheet's coming or going: the whole workbook as it is now. */
  changed(read: Result<Snapshot, Refusal>): void;
  /** The officer moved to another cell. */
  selected(place: Place): void;
}
