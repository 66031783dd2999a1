/** Where a page must end early so that what belongs together stays together; elsewhere pages break by themselves. */

export interface Breakable {
  readonly height: number;
  /** Not the last row of a page. */
  readonly keepsWithNext?: boolean;
}

/**
 * The rows, from 1, that start a page because they keep with a row that would not fit on the page before.
 * A run of rows higher than a page is left to break by itself.
 *
 * @param repeated height of the heading rows that every page after the first begins with.
 */
export function pageBreaks(rows: readonly Breakable[], pageHeight: number, repeated = 0): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (let first = 0; first < rows.length;) {
    const last = endOfRun(rows, first);
    const run = rows.slice(first, last + 1).reduce((total, { height }) => total + height, 0);
    if (used + run <= pageHeight) used += run;
    else if (repeated + run <= pageHeight) {
      if (last > first) breaks.push(first + 1);
      used = repeated + run;
    } else used = endOfOverflow(rows.slice(first, last + 1), used, pageHeight, repeated);
    first = last + 1;
  }
  return breaks;
}

function endOfRun(rows: readonly Breakable[], first: number): number {
  let last = first;
  while (rows[last]?.keepsWithNext === true && last + 1 < rows.length) last += 1;
  return last;
}

/** How far down its last page a run goes that pages break by themselves. */
const endOfOverflow = (run: readonly Breakable[], used: number, pageHeight: number, repeated: number): number =>
  run.reduce((position, { height }) => (position + height <= pageHeight ? position + height : repeated + height), used);
