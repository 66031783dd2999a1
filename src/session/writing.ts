/**
 * Writing what was made. It is made from the snapshot shown; where the workbook says something else by then, nothing is
 * written and the work is done once more. A writing that Excel broke off is kept and finished before anything else, so
 * that what it held is not read back from a sheet half cleared.
 */
import { generatedSheetNames } from '../layout/submission/names';
import { success, type Result } from '../result';
import type { WorkbookModel } from '../workbook/model';
import type { Refusal } from '../workbook/refusal';
import type { Snapshot } from '../workbook/snapshot';
import { refusalNotice } from './notices';
import type { ShownWorkbook } from './shownWorkbook';
import type { Notice } from './state';

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

type Writing = Extract<Made, { readonly kind: 'write' }>;

export class Writer {
  #unfinished: Writing | undefined;
  #isAtWork = false;

  constructor(private readonly shown: ShownWorkbook) {}

  /** While a writing is under way or broken off, what stands in the workbook is not to be believed. */
  get isUnfinished(): boolean {
    return this.#isAtWork || this.#unfinished !== undefined;
  }

  async write(make: () => Promise<Made> | Made): Promise<Notice | undefined> {
    const first = await this.#once(make);
    const done = !first.ok && first.error.code === 'changed-meanwhile' ? await this.#once(make) : first;
    return done.ok ? done.value : refusalNotice(done.error);
  }

  /** Finishes what was broken off; what to say where that fails again. */
  async finish(): Promise<Notice | undefined> {
    const writing = this.#unfinished;
    if (!writing) return undefined;
    const written = await this.#send(writing);
    if (!written.ok) return refusalNotice(written.error);
    this.#unfinished = undefined;
    await this.shown.show(written);
    return undefined;
  }

  async #once(make: () => Promise<Made> | Made): Promise<Result<Notice | undefined, Refusal>> {
    const basedOn = this.shown.snapshot;
    const made = await make();
    if (made.kind === 'nothing') return success(made.notice);
    const { afterwards } = made;
    const written = await this.#send(made, basedOn);
    if (written.ok) {
      await this.shown.show(written);
      return success(await afterwards());
    }
    if (written.error.code === 'half-written') {
      this.#unfinished = made;
      return written;
    }
    await this.shown.reread();
    if (written.error.code !== 'overtaken') return written;
    // It is written; only what somebody typed into it meanwhile has to be looked at again.
    await afterwards();
    return success(refusalNotice(written.error));
  }

  async #send({ model, sheets }: Writing, basedOn?: Snapshot): Promise<Result<Snapshot, Refusal>> {
    this.#isAtWork = true;
    try {
      return await this.shown.context.workbook.write(model, {
        ...(sheets && { sheets }),
        ...(basedOn && { basedOn }),
        ...this.#replaces(),
      });
    } finally {
      this.#isAtWork = false;
    }
  }

  /** Generated sheets carry no key: they are ours where a stamp says that a report was made. */
  #replaces(): { readonly replaces?: readonly string[] } {
    return this.shown.report?.reading.stamp ? { replaces: generatedSheetNames } : {};
  }
}
