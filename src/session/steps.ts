/**
 * What can be taken back. A step names its cells by row and field, since rows move; a cell that holds something else by
 * now is left alone.
 */
import type { Field } from '../entries/entries';
import { success, type Result } from '../result';
import type { CellPut } from '../workbook/port';
import type { Refusal } from '../workbook/refusal';
import type { CheckedWorkbook } from '../workflows/checkWorkbook';
import { undoPuts } from '../workflows/edits';
import type { ShownWorkbook } from './shownWorkbook';

export interface Subject {
  readonly rowId: string;
  readonly field: Field;
}

interface Change extends Subject {
  readonly put: CellPut['value'];
  readonly back: CellPut;
}

/** How many cells of a step could be taken back. */
export interface TakenBack {
  readonly count: number;
  readonly of: number;
}

export class Steps {
  readonly #steps: (readonly Change[])[] = [];

  constructor(private readonly shown: ShownWorkbook) {}

  /** Puts cells as one step. @param subjects whose cells they are, in the same order */
  async put(puts: readonly CellPut[], subjects: readonly Subject[]): Promise<Result<void, Refusal>> {
    const { snapshot, context } = this.shown;
    if (puts.length === 0 || !snapshot) return success(undefined);
    const undo = undoPuts(puts, snapshot);
    const step = puts.flatMap(({ value }, index): Change[] => {
      const [subject, back] = [subjects[index], undo[index]];
      return subject && back ? [{ ...subject, put: value, back }] : [];
    });
    const put = await context.workbook.put(puts);
    if (!put.ok) return put;
    this.#steps.push(step);
    this.#tell();
    await this.shown.show(put);
    return success(undefined);
  }

  /** Takes the last step back. A refusal leaves it to be tried again. */
  async takeBack(): Promise<Result<TakenBack, Refusal>> {
    const step = this.#steps.at(-1);
    if (!step) return success({ count: 0, of: 0 });
    const read = await this.shown.reread();
    if (!read.ok) return read;
    const { report } = this.shown;
    const puts = report ? step.flatMap((change) => putBack(report, change)) : [];
    const put = puts.length === 0 ? read : await this.shown.context.workbook.put(puts);
    if (!put.ok) return put;
    this.#steps.pop();
    this.#tell();
    await this.shown.show(put);
    return success({ count: puts.length, of: step.length });
  }

  /** The workbook these steps were of is another by now. */
  forget(): void {
    this.#steps.length = 0;
    this.#tell();
  }

  #tell(): void {
    this.shown.update({ undoable: this.#steps.length });
  }
}

function putBack({ reading }: CheckedWorkbook, { rowId, field, put, back }: Change): CellPut[] {
  const place = reading.locate(rowId, field);
  const cell = reading.cells.find((candidate) => candidate.rowId === rowId && candidate.field === field);
  const holds = cell?.formula === undefined && (cell?.raw ?? null) === put;
  return place && holds ? [{ ...back, ...place }] : [];
}
