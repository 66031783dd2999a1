/**
 * The steps of a request, left in it as traces: a request stops at the first call that fails, keeps what came before, and
 * the client then says which traces were passed.
 */
import type { Refusal } from '../../../workbook/refusal';
import { refusalOf, type HostFailure } from '../failures';

type StepKind =
  /** Unprotecting a sheet. */
  | 'open'
  | 'add'
  | 'fill'
  /** Putting one cell. */
  | 'cell'
  /** Something that was there before has been changed. */
  | 'change';

export const leaveStep = (context: Excel.RequestContext, kind: StepKind, sheet = ''): void =>
  context.trace(`${kind} ${sheet}`);

/** How often something that was there before has been changed. */
export const changesIn = ({ steps }: HostFailure): number => steps.filter((step) => step.startsWith('change ')).length;

export const hasChanged = (failed: HostFailure): boolean => changesIn(failed) > 0;

const sheetOf = (kind: StepKind, step = ''): string | undefined =>
  step.startsWith(`${kind} `) ? step.slice(kind.length + 1) : undefined;

/** Did it fail while a cell was put? */
export const isAtCell = ({ steps }: HostFailure): boolean => sheetOf('cell', steps.at(-1)) !== undefined;

/**
 * What a failure says by the step it came at. A sheet that does not open has a password that is not ours, whatever Excel
 * calls that; of the other steps only a cell's says which sheet is meant.
 */
export function refusalAtStep(failed: HostFailure): Refusal {
  const last = failed.steps.at(-1);
  const refusal = refusalOf(failed, sheetOf('cell', last));
  const closed = sheetOf('open', last);
  const isClosed = refusal.code === 'read-only' || refusal.code === 'excel-failed';
  return closed !== undefined && isClosed ? { code: 'sheet-protected', detail: closed } : refusal;
}
