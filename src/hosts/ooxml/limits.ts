/** How much a workbook from outside may cost. Past a limit it is refused, never read in part. */
export interface ReadLimits {
  /** Of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip, read or not; relationships and properties of one part too. */
  readonly parts: number;
  /** Of one part, inflated. */
  readonly partBytes: number;
  /** Of all parts that are read, inflated. */
  readonly totalBytes: number;
  readonly sheets: number;
  /** Cells of one sheet that hold a value or a formula; the number of its merged areas too. */
  readonly cells: number;
  /** The same of all sheets together; the number of shared strings too. */
  readonly totalCells: number;
  /** Characters of all cells together; a text that stands in many cells counts in each. */
  readonly textLength: number;
  /** How deep XML elements may nest. */
  readonly depth: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  fileBytes: 25 * MEGABYTE,
  parts: 2_000,
  partBytes: 64 * MEGABYTE,
  totalBytes: 256 * MEGABYTE,
  sheets: 200,
  cells: 200_000,
  totalCells: 1_000_000,
  textLength: 32 * MEGABYTE,
  depth: 64,
  milliseconds: 2_000,
};

/** How much of something is still allowed, wherever it is used up. */
export class Allowance {
  constructor(private left: number) {}

  /** False once more is taken than there was. */
  take(amount: number): boolean {
    this.left -= amount;
    return this.left >= 0;
  }
}

/** The moment a reading must end, asked for again and again while it runs. */
export class Deadline {
  private readonly end: number;

  constructor(
    private readonly now: (() => number) | undefined,
    milliseconds: number,
  ) {
    this.end = now ? now() + milliseconds : Infinity;
  }

  passed(): boolean {
    return this.now !== undefined && this.now() > this.end;
  }
}
