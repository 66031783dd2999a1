/**
 * What the session's actions share: the state, the snapshot read last, and the rule that one thing is done at a time.
 * Readings may overtake each other; the last one to come counts.
 */
import type { Result } from '../result';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { rowFormOf, type RowForm } from '../workflows/rowForm';
import { kept, refusalNotice } from './notices';
import { PaneTexts } from './paneTexts';
import { stateOf } from './reading';
import type { SessionContext } from './session';
import type { Change, ShownWorkbook } from './shownWorkbook';
import type { Activity, Confirmation, Notice, SessionState, WorkbookState } from './state';
import { Steps } from './steps';
import { Writer } from './writing';

/** What was read last, and when it will be shown. */
interface Reading {
  readonly snapshot: Snapshot;
  readonly shown: Promise<void>;
}

export class Desk implements ShownWorkbook {
  #state: SessionState = { workbook: { kind: 'unread' }, openings: 0, undoable: 0 };
  #snapshot: Snapshot | undefined;
  #latest: Reading | undefined;
  #row: string | undefined;
  #last: Promise<void> = Promise.resolve();
  #asked: (() => Promise<Notice | undefined>) | undefined;
  readonly #listeners = new Set<() => void>();
  readonly steps = new Steps(this);
  readonly writer = new Writer(this);
  readonly texts = new PaneTexts(this);

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
        notice = (await this.writer.finish()) ?? (await work());
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

  async agree(): Promise<Notice | undefined> {
    return this.#answered()?.();
  }

  decline(): Notice {
    this.#answered();
    return kept;
  }

  #answered(): (() => Promise<Notice | undefined>) | undefined {
    const agreed = this.#asked;
    this.#asked = undefined;
    this.update({ confirmation: undefined });
    return agreed;
  }

  /** The workbook has been read; undefined, or why it could not be. */
  async ready(): Promise<Notice | undefined> {
    if (this.#snapshot) return undefined;
    const read = await this.reread();
    return read.ok ? undefined : refusalNotice(read.error);
  }

  async reread(): Promise<Result<Snapshot, Refusal>> {
    const read = await this.context.workbook.read();
    await this.show(read);
    return read;
  }

  async show(read: Result<Snapshot, Refusal>): Promise<void> {
    if (this.writer.isUnfinished) return undefined;
    if (read.ok) return this.#showSnapshot(read.value);
    const notice = refusalNotice(read.error);
    const isPassing = { ...notice, isPassing: true } as const;
    this.update(this.#snapshot ? { notice: isPassing } : { workbook: { kind: 'refused', notice } });
  }

  /** A host may tell of one reading twice: as its answer and as an event. */
  #showSnapshot(snapshot: Snapshot): Promise<void> {
    if (this.#latest?.snapshot !== snapshot) this.#latest = { snapshot, shown: this.#understand(snapshot) };
    return this.#latest.shown;
  }

  async #understand(snapshot: Snapshot): Promise<void> {
    const { pause } = this.context;
    await pause();
    const workbook = await stateOf(this.context, snapshot);
    await pause();
    if (this.#latest?.snapshot !== snapshot) return this.#latest?.shown;
    this.#snapshot = snapshot;
    const form = workbook.kind === 'report' ? formOf(workbook.checked, this.#row) : undefined;
    const isOver = this.#state.notice?.isPassing === true && this.#state.activity === undefined;
    this.update({
      workbook,
      form,
      ...(isOver && { notice: undefined }),
      ...(isEdited(workbook) && { made: undefined }),
    });
  }

  /** The row whose form is shown. */
  choose(rowId: string | undefined): void {
    this.#row = rowId;
    this.update({ form: this.report && formOf(this.report, rowId) });
  }

  /** Another workbook lies here now: nothing of the one before holds. */
  forget(): void {
    this.#snapshot = undefined;
    this.#latest = undefined;
    this.#row = undefined;
    this.#asked = undefined;
    this.steps.forget();
    this.update({
      workbook: { kind: 'unread' },
      openings: this.#state.openings + 1,
      notice: undefined,
      form: undefined,
      made: undefined,
      confirmation: undefined,
    });
  }
}

/** The report made is no longer that of these entries. */
const isEdited = (workbook: WorkbookState): boolean =>
  workbook.kind === 'report' && workbook.checked.findings.some(({ code }) => code === 'edited-after-stamp');

const formOf = (checked: CheckedWorkbook, rowId: string | undefined): RowForm | undefined =>
  rowId === undefined ? undefined : rowFormOf(checked, rowId);
