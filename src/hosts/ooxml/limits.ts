/** How much a workbook from outside may cost. Past a limit it is refused, never read in part. */
export interface ReadLimits {
  /** Of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip, read or not. */
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
  depth: 64,
  milliseconds: 2_000,
};

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
