/** Someone at the keyboard: the user of this Excel, or a co-author whose changes arrive from elsewhere. */
import type { Book } from './book/book';
import { type Box, parseBox } from './book/box';
import type { Source } from './book/events';
import { interpret, type Locale, percent } from './book/interpret';
import { optionsOf } from './book/protection';
import type { Content, SheetState } from './book/sheetState';
import { deleteRows, insertRows } from './book/structure';
import { clearContents, enter, raiseChanged } from './book/writing';
import { HostError } from './protocol/hostError';

export class Typist {
  constructor(
    private readonly book: Book,
    private readonly source: Source,
    private readonly locale: Locale,
  ) {}

  /** Types a text and presses Enter. False where the cell is locked: Excel beeps and nothing changes. */
  type(sheet: string, cell: string, text: string): boolean {
    return this.paste(sheet, cell, [[text]]);
  }

  /** Pastes texts from a cell on; false where any cell is locked. */
  paste(sheet: string, cell: string, texts: readonly (readonly string[])[]): boolean {
    return this.attempt(sheet, (state) => {
      const from = boxOf(cell);
      const box = { ...from, rows: texts.length, columns: Math.max(...texts.map((row) => row.length)) };
      if (state.protection && state.anyLocked(box)) return false;
      for (const [r, row] of texts.entries()) {
        for (const [c, text] of row.entries()) this.enter(state, box.row + r, box.column + c, text);
      }
      raiseChanged(this.book, state, box, this.source);
      return true;
    });
  }

  private enter(sheet: SheetState, row: number, column: number, text: string): void {
    const { numberFormat } = sheet.format(row, column);
    const entry = interpret(text, numberFormat, [this.locale]);
    // "85" typed into a cell of percentages is 85%.
    const isPercent = numberFormat.includes('%') && !text.includes('%');
    const isScaled = isPercent && typeof entry.value === 'number' && Math.abs(entry.value) >= 1;
    const value = isScaled ? percent(entry.value) : entry.value;
    enter(sheet, row, column, { ...entry, value });
  }

  /** Presses Delete over cells. */
  clear(sheet: string, cells: string): boolean {
    return this.attempt(sheet, (state) => {
      clearContents(this.book, state, boxOf(cells), this.source);
      return true;
    });
  }

  /** Rows count from 1, as on the sheet's edge. */
  insertRow(sheet: string, row: number, count = 1): boolean {
    return this.attempt(sheet, (state) => {
      insertRows(this.book, state, row - 1, count, this.source);
      return true;
    });
  }

  deleteRow(sheet: string, row: number, count = 1): boolean {
    return this.attempt(sheet, (state) => {
      deleteRows(this.book, state, row - 1, count, this.source);
      return true;
    });
  }

  addSheet(name: string): boolean {
    return this.attempt(undefined, () => {
      this.book.addSheet(name, this.source);
      return true;
    });
  }

  renameSheet(sheet: string, name: string): boolean {
    return this.attempt(sheet, (state) => {
      this.book.rename(state, name);
      return true;
    });
  }

  deleteSheet(sheet: string): boolean {
    return this.attempt(sheet, (state) => {
      this.book.deleteSheet(state, this.source);
      return true;
    });
  }

  /** Selects cells, and so comes to their sheet. A co-author's selection is not seen here. */
  select(sheet: string, cells: string): boolean {
    if (this.source === 'Remote') return true;
    return this.attempt(sheet, (state) => {
      this.book.select(state, [boxOf(cells)]);
      return true;
    });
  }

  /** Protects a sheet over the ribbon: entry cells stay open. */
  protect(sheet: string, password?: string): boolean {
    return this.attempt(sheet, (state) => {
      if (state.protection) return false;
      state.protection = { options: optionsOf({}), password };
      return true;
    });
  }

  /** What Excel calculated: the value a formula's cell shows from now on. */
  calculated(sheet: string, cell: string, value: Content): void {
    const state = this.book.sheet(sheet);
    const { row, column } = boxOf(cell);
    const found = state.cell(row, column);
    if (found?.formula === undefined) throw new RangeError(`No formula in ${sheet}!${cell}`);
    found.value = value;
  }

  /** Excel says no to a person with a message box: here with false. A sheet that is not there is the test's mistake. */
  private attempt(sheet: string | undefined, act: (state: SheetState) => boolean): boolean {
    const state = sheet === undefined ? this.book.active : this.book.sheet(sheet);
    try {
      const done = act(state);
      this.book.events.flush();
      return done;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  }
}

function boxOf(cells: string): Box {
  const box = parseBox(cells);
  if (!box) throw new RangeError(`No cells: ${cells}`);
  return box;
}
