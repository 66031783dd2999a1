/** Tổng quan as it grows: its parts one under the other, each made where the one before it ends. */
import { spreadRows, GRID_COLUMNS, type Spread } from './overviewGrid';
import { looks } from './looks';
import type { Part } from './parts';

const CHART_ROWS = 13;
const CHART_ROW_HEIGHT = 18;

export class OverviewPages {
  readonly #parts: Part[] = [];
  readonly #breaks: number[] = [];
  /** The next row to stand on. */
  #row: number;

  constructor(firstRow: number) {
    this.#row = firstRow;
  }

  put<P extends { readonly part: Part }>(make: (row: number) => P): P {
    const made = make(this.#row);
    this.#parts.push(made.part);
    this.#row = (made.part.rows.at(-1)?.row ?? this.#row - 1) + 1;
    return made;
  }

  rows(spreads: readonly (readonly Spread[])[], least?: number): void {
    this.put((row) => ({ part: spreadRows(row, spreads, least) }));
  }

  gap(height = 8): void {
    this.put((row) => ({ part: { rows: [{ row, height, cells: [] }], merges: [] } }));
  }

  section(title: string): void {
    this.gap();
    this.rows([[[title, GRID_COLUMNS, looks.title]]], 22);
  }

  /** Empty rows for a chart to stand over. */
  chartRows(): { readonly top: number; readonly bottom: number } {
    const top = this.#row;
    this.rows(
      Array.from({ length: CHART_ROWS }, (): Spread[] => []),
      CHART_ROW_HEIGHT,
    );
    return { top, bottom: this.#row };
  }

  breakHere(): void {
    this.#breaks.push(this.#row);
  }

  get whole(): Part & { readonly breaks: readonly number[]; readonly lastRow: number } {
    return {
      rows: this.#parts.flatMap(({ rows }) => rows),
      merges: this.#parts.flatMap(({ merges }) => merges),
      breaks: this.#breaks,
      lastRow: this.#row - 1,
    };
  }
}
