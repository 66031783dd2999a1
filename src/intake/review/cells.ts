/** One line of a review table as it was read, against the line it was laid out as. */
import { cellRef } from '../../workbook/a1';
import type { Choice } from './choices';
import { codeOf, optionsOf } from './choices';
import { cellText, type Shown } from './column';
import { readDay } from './days';
import { tidy, type FoundLine, type FoundTable } from './found';
import type { ReviewFault, ReviewProblem } from './problem';

export class Cells {
  constructor(
    private readonly table: FoundTable,
    private readonly line: FoundLine,
    /** How it was laid out; absent for a line the officer inserted. */
    private readonly before: Shown | undefined,
    private readonly problems: ReviewProblem[],
  ) {}

  text(key: string): string {
    return this.line.texts.get(key) ?? '';
  }

  /** Differs in one of these columns from what was laid out; what a cell or a column no longer there held is kept. */
  isChanged(...keys: readonly string[]): boolean {
    const { before } = this;
    if (!before) return true;
    return keys.some((key) => this.table.columns.has(key) && tidy(cellText(before.get(key) ?? '')) !== this.text(key));
  }

  /** The value as it was, unless one of its cells was changed. */
  kept<T>(keys: readonly string[], before: { readonly value: T } | undefined, read: () => T): T {
    return before && !this.isChanged(...keys) ? before.value : read();
  }

  fault(key: string, what: ReviewFault): void {
    const column = this.table.columns.get(key) ?? this.table.firstColumn;
    this.problems.push({ sheet: this.table.sheet, cell: cellRef(this.line.row, column), what });
  }

  /** A text that must stand there. */
  needed(key: string, heading: string): string {
    const text = this.text(key);
    if (text === '') this.fault(key, { kind: 'missing', heading });
    return text;
  }

  choice<Code extends string>(key: string, choices: Choice<Code>, otherwise: Code): Code {
    const text = this.text(key);
    const code = text === '' ? otherwise : codeOf(choices, text);
    if (code === undefined) this.fault(key, { kind: 'not-in-list', got: text, options: optionsOf(choices) });
    return code ?? otherwise;
  }

  day(key: string): string | undefined {
    const text = this.text(key);
    if (text === '') return undefined;
    const day = readDay(text);
    if (day === undefined) this.fault(key, { kind: 'not-a-day', got: text });
    return day;
  }
}
