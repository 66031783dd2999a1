/** The workbook before the officer, as those see it who write it, take something back in it or edit its texts. */
import type { Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import type { SessionContext } from './session';
import type { SessionState } from './state';

/** New values; undefined takes one away. */
export type Change = { readonly [K in keyof SessionState]?: SessionState[K] | undefined };

export interface ShownWorkbook {
  readonly context: SessionContext;
  /** As it was read last. */
  readonly snapshot: Snapshot | undefined;
  readonly report: CheckedWorkbook | undefined;
  update(change: Change): void;
  /** Reads the workbook anew and shows it. */
  reread(): Promise<Result<Snapshot, Refusal>>;
  /** What was read becomes what is shown. A reading that failed hides no other one: it only says why. */
  show(read: Result<Snapshot, Refusal>): Promise<void>;
}
