/** The heading rows of an annex's table: where they stand, and which columns of the table they name. */
import type { AnnexColumnKey } from '../plan/plan';
import { fold } from '../plan/vietnamese';
import { readHeading } from './headings';
import type { SourceCell } from './source';
import { words } from './words';

export interface HeaderColumn {
  /** Undefined where the heading says nothing known, or what another column says already. */
  readonly key: AnnexColumnKey | undefined;
  /** Verbatim; a heading split over several rows is joined. */
  readonly heading: string;
  /** First and last column of the table it stands over. */
  readonly from: number;
  readonly to: number;
}

export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Places in the list of rows. */
  readonly first: number;
  readonly last: number;
}

/** The cells of one row of the source, from left to right; rows without a cell of their own are left out. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

export function sourceRows(cells: readonly SourceCell[]): SourceRow[] {
  const rows = new Map<number, SourceCell[]>();
  for (const cell of cells) {
    const others = rows.get(cell.row);
    if (others) others.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({ row, cells: own.sort((a, b) => a.column - b.column) }));
}

/** A heading takes at most so many rows. */
const MOST_ROWS = 4;

/** The first rows that name an annex's columns, wherever they stand; undefined where none do. */
export function findHeader(rows: readonly SourceRow[]): Header | undefined {
  for (const [first, row] of rows.entries()) {
    const alone = columnsOf([row]);
    const known = knownKeys(alone);
    if (known.size < 2 || !(known.has('no') || known.has('text'))) continue;
    const header = extended(rows, first, alone);
    if (isAnnex(knownKeys(header.columns))) return header;
  }
  return undefined;
}

/** An annex says what is to be done, and at least by whom, by when or with what result. */
const isAnnex = (keys: ReadonlySet<AnnexColumnKey>): boolean =>
  keys.has('text') && (['lead', 'coordinating', 'due', 'baseline'] as const).some((key) => keys.has(key));

const knownKeys = (columns: readonly HeaderColumn[]): ReadonlySet<AnnexColumnKey> =>
  new Set(columns.flatMap(({ key }) => key ?? []));

/** Takes the rows below into the heading as far as its cells reach, or as long as they make more columns known. */
function extended(rows: readonly SourceRow[], first: number, alone: readonly HeaderColumn[]): Header {
  const start = rows[first];
  const reaches = greatest((start?.cells ?? []).filter(hasText).map((cell) => cell.row + cell.rowSpan - 1));
  let best: Header = { columns: alone, first, last: first };
  for (let last = first + 1; last < Math.min(rows.length, first + MOST_ROWS); last += 1) {
    const next = rows[last];
    if (!next) break;
    const columns = columnsOf(rows.slice(first, last + 1));
    if (next.row <= reaches) best = { columns, first, last };
    else if (isHeadingLike(next) && knownKeys(columns).size > knownKeys(best.columns).size) {
      best = { columns, first, last };
    } else break;
  }
  return best;
}

const hasText = (cell: SourceCell): boolean => cell.text.trim() !== '';

const HEADING_LENGTH = 40;

const isHeadingLike = ({ cells }: SourceRow): boolean =>
  cells.every((cell) => cell.text.length <= HEADING_LENGTH && cell.autoNumber === undefined);

/** The columns a heading's rows divide the table into, each with the texts that stand over it. */
function columnsOf(rows: readonly SourceRow[]): HeaderColumn[] {
  const cells = rows.flatMap((row) => row.cells);
  const starts = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const end = greatest(cells.map(lastColumn));
  const places = new Map(starts.map((column, n) => [column, n]));
  const texts = starts.map((): HeadingPart[] => []);
  for (const row of rows) {
    for (const [n, cell] of row.cells.entries()) {
      // A cell ends where its neighbour begins, whatever a faulty file says of its width.
      const next = row.cells[n + 1]?.column ?? Infinity;
      const reach = Math.max(cell.column, Math.min(lastColumn(cell), next - 1));
      const from = places.get(cell.column) ?? 0;
      let to = from;
      while ((starts[to] ?? Infinity) <= reach) to += 1;
      if (!hasText(cell)) continue;
      for (let over = from; over < to; over += 1) texts[over]?.push({ text: words(cell.text), gathers: to - from > 1 });
    }
  }
  return claimed(
    starts.map((from, n) => ({
      heading: joined(texts[n] ?? []),
      from,
      to: (starts[n + 1] ?? end + 1) - 1,
    })),
  );
}

const greatest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

const lastColumn = (cell: SourceCell): number => cell.column + cell.columnSpan - 1;

interface HeadingPart {
  readonly text: string;
  /** It stands over several columns, and what is below it says which. */
  readonly gathers: boolean;
}

/** "Cơ quan thực hiện" over "Chủ trì" is "Cơ quan thực hiện: Chủ trì"; "Cơ quan" above "chủ trì" is one heading. */
const joined = (parts: readonly HeadingPart[]): string =>
  parts.map(({ text, gathers }, n) => (gathers && n + 1 < parts.length ? `${text}:` : text)).join(' ');

/** Each key goes to one column: to the first that names it outright, else to the first that may mean it. */
function claimed(columns: readonly Omit<HeaderColumn, 'key'>[]): HeaderColumn[] {
  const readings = columns.map(({ heading }) => readHeading(heading));
  const owner = new Map<AnnexColumnKey, number>();
  for (const weak of [false, true]) {
    for (const [n, reading] of readings.entries()) {
      if (reading?.weak === weak && !owner.has(reading.key)) owner.set(reading.key, n);
    }
  }
  return columns.map((column, n) => {
    const key = readings[n]?.key;
    return { ...column, key: key !== undefined && owner.get(key) === n ? key : undefined };
  });
}

/** What a row says, for recognising a heading that is repeated after a page break. */
export const rowKey = ({ cells }: SourceRow): string =>
  cells
    .filter(hasText)
    .map((cell) => fold(cell.text))
    .join('\n');

const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[A-H])\s*\)?$/u;

/** "(1) (2) (3)" below a heading numbers the columns. */
export function numbersColumns({ cells }: SourceRow): boolean {
  const numbers = cells.filter(hasText).map((cell) => COLUMN_NUMBER.exec(cell.text.trim())?.[1]);
  if (numbers.length < 3 || numbers.includes(undefined)) return false;
  const digits = numbers.map(Number).filter((number) => !Number.isNaN(number));
  return digits.length >= 2 && digits.every((number, n) => n === 0 || number === (digits[n - 1] ?? 0) + 1);
}
