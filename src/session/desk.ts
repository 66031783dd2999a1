/**
 * What the session's actions share: the state, the snapshot read last, what can be taken back, and the rule that one
 * thing is done at a time. Readings may overtake each other; the last one to come counts.
 */
import { success, type Result } from '../result';
import { parseCellRef } from '../workbook/a1';
import type { WorkbookModel } from '../workbook/model';
import type { CellPut } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { rowFormOf } from '../workflows/rowForm';
import { refusalNotice } from './notices';
import { stateOf } from './reading';
import type { SessionContext } from './session';
import type { Activity, Confirmation, Notice, SessionState, WorkbookState } from './state';

/** New values; undefined takes one away. */
export type Change = { readonly [K in keyof SessionState]?: SessionState[K] | undefined };

/** What was put, and what takes it back: a cell that holds something else by now is left alone. */
interface Step {
  readonly puts: readonly CellPut[];
  readonly undo: readonly CellPut[];
}

/** A model to write and what to say then; or what to say instead, where nothing is to be written. */
export type Made =
  | {
      readonly kind: 'write';
      readonly model: WorkbookModel;
      /** Only these of its sheets. */
      readonly sheets?: readonly string[];
      readonly afterwards: () => Promise<Notice | undefined> | Notice | undefined;
    }
  | { readonly kind: 'nothing'; readonly notice: Notice | undefined };

export class Desk {
  #state: SessionState = { workbook: { kind: 'unread' }, undoable: 0 };
  #snapshot: Snapshot | undefined;
  #readings = 0;
  #row: string | undefined;
  #last: Promise<void> = Promise.resolve();
  #asked: (() => Promise<Notice | undefined>) | undefined;
  readonly #steps: Step[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(readonly context: SessionContext) {}

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  get report(): CheckedWorkbook | undefined {
    return this.#state.workbook.kind === 'report' ? this.#state.workbook.checked : undefined;
  }

  update(change: Change): void {
    const entries = Object.entries({ ...this.#state, ...change }).filter(([, value]) => value !== undefined);
    this.#state = Object.fromEntries(entries) as unknown as SessionState;
    for (const listener of this.#listeners) listener();
  }

  /** One thing after another; the notice the work gives is what is shown at its end. */
  during(activity: Activity, work: () => Promise<Notice | undefined>): Promise<void> {
    const run = async (): Promise<void> => {
      this.update({ activity, notice: undefined });
      let notice: Notice | undefined;
      try {
        notice = await work();
      } finally {
        this.update({ activity: undefined, notice });
      }
    };
    const done = this.#last.then(run);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Nothing more is done until the officer has agreed. */
  ask(confirmation: Confirmation, agreed: () => Promise<Notice | undefined>): void {
    this.#asked = agreed;
    this.update({ confirmation });
  }

  async answer(isAgreed: boolean): Promise<Notice | undefined> {
    const agreed = this.#asked;
    this.#asked = undefined;
    this.update({ confirmation: undefined });
    return isAgreed ? agreed?.() : undefined;
  }

  /** The workbook has been read; undefined, or why it could not be. */
  async ready(): Promise<Notice | undefined> {
    if (this.#snapshot) return undefined;
    const read = await this.reread();
    return read.ok ? undefined : refusalNotice(read.error);
  }

  /** Reads the workbook anew and shows it. */
  async reread(): Promise<Result<Snapshot, Refusal>> {
    const read = await this.context.workbook.read();
    await this.show(read);
    return read;
  }

  /** What was read becomes what is shown. A reading that failed hides no earlier one: it only says why. */
  async show(read: Result<Snapshot, Refusal>): Promise<void> {
    this.#readings += 1;
    const reading = this.#readings;
    if (!read.ok) {
      const notice = refusalNotice(read.error);
      this.update(this.#snapshot ? { notice } : { workbook: { kind: 'refused', notice } });
      return;
    }
    const workbook = await stateOf(this.context.library, read.value);
    if (reading !== this.#readings) return;
    this.#snapshot = read.value;
    this.update({ workbook, ...(isEdited(workbook) && { made: undefined }) });
    this.choose(this.#row);
  }

  /**
   * Writes what was made from the snapshot shown. Where the workbook says something else by now, nothing is written and
   * the work is done once more from what it says then.
   */
  async write(make: () => Promise<Made> | Made): Promise<Notice | undefined> {
    const first = await this.#writeOnce(make);
    const done = !first.ok && first.error.code === 'changed-meanwhile' ? await this.#writeOnce(make) : first;
    return done.ok ? done.value : refusalNotice(done.error);
  }

  async #writeOnce(make: () => Promise<Made> | Made): Promise<Result<Notice | undefined, Refusal>> {
    const basedOn = this.#snapshot;
    const made = await make();
    if (made.kind === 'nothing') return success(made.notice);
    const { model, sheets, afterwards } = made;
    const written = await this.context.workbook.write(model, {
      ...(sheets && { sheets }),
      ...(basedOn && { basedOn }),
    });
    if (!sheets) this.#forgetSteps();
    if (written.ok) await this.show(written);
    else await this.reread();
    return written.ok ? success(await afterwards()) : written;
  }

  /** The row whose form is shown. */
  choose(rowId: string | undefined): void {
    this.#row = rowId;
    const form = rowId !== undefined && this.report ? rowFormOf(this.report, rowId) : undefined;
    this.update({ form });
  }

  /** Puts cells as one step that can be taken back. */
  async put(puts: readonly CellPut[], undo: readonly CellPut[]): Promise<Result<void, Refusal>> {
    if (puts.length === 0) return success(undefined);
    const put = await this.context.workbook.put(puts);
    if (!put.ok) return put;
    this.#steps.push({ puts, undo });
    this.update({ undoable: this.#steps.length });
    await this.show(put);
    return success(undefined);
  }

  /** Takes the last step back; how many cells it could be done for. A refusal leaves the step to be tried again. */
  async takeBack(): Promise<Result<number, Refusal>> {
    const step = this.#steps.at(-1);
    if (!step) return success(0);
    const read = await this.reread();
    if (!read.ok) return read;
    const back = step.undo.filter((_, index) => holds(read.value, step.puts[index]));
    const put = back.length === 0 ? read : await this.context.workbook.put(back);
    if (!put.ok) return put;
    this.#steps.pop();
    this.update({ undoable: this.#steps.length });
    await this.show(put);
    return success(back.length);
  }

  /** The cells of the steps are no longer where they were. */
  #forgetSteps(): void {
    this.#steps.length = 0;
    this.update({ undoable: 0 });
  }
}

/** The report made is no longer that of these entries. */
const isEdited = (workbook: WorkbookState): boolean =>
  workbook.kind === 'report' && workbook.checked.findings.some(({ code }) => code === 'edited-after-stamp');

/** Does the cell still hold what was put there? */
function holds(snapshot: Snapshot, put: CellPut | undefined): boolean {
  const position = put && parseCellRef(put.cell);
  if (!position) return false;
  const sheet = snapshot.sheets.find(({ name }) => name === put.sheet);
  const cell = sheet?.cells.find(({ row, column }) => row === position.row && column === position.column);
  return (cell?.value ?? null) === put.value;
}
