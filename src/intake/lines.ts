/** The rows below an annex's heading, cell by cell: which words stand in which column, and which reach down from above. */
import type { AnnexColumnKey } from '../plan/plan';
import type { SetAside } from './draft';
import { numbersColumns, rowKey, type Header, type HeaderColumn, type SourceRow } from './header';
import type { SourceCell } from './source';
import { words } from './words';

/** A column that holds words of the plan: every one but the number's. */
export type WordKey = Exclude<AnnexColumnKey, 'no'>;

export interface Line {
  /** "Bảng 1, dòng 3" */
  readonly place: string;
  /** As it stands in the number's column, or as Word counts it. */
  readonly number: string;
  readonly counted: boolean;
  /** Its number is a cell that reaches down from a row above. */
  readonly numberCovered: boolean;
  /** The row's own cells that hold anything. */
  readonly own: ReadonlyMap<WordKey, string>;
  /** Merged cells that reach down into it. */
  readonly covered: ReadonlyMap<WordKey, string>;
  /** Columns a cell of the row reaches over, to the right of its own. */
  readonly spread: ReadonlyMap<WordKey, string>;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly setAside: readonly SetAside[];
}

/** Reads rows one by one, from above: merged cells of earlier rows are remembered. */
export function readLines(place: string, rows: readonly SourceRow[], { columns, first, last }: Header): Lines {
  const headings = new Set([rowKey({ row: 0, cells: rows.slice(first, last + 1).flatMap((row) => row.cells) })]);
  for (const row of rows.slice(first, last + 1)) headings.add(rowKey(row));
  const setAside: SetAside[] = [];
  const lines: Line[] = [];
  const reaching = new Map<AnnexColumnKey, SourceCell>();
  const known = columns.filter(({ key }) => key !== undefined);
  for (const [n, row] of rows.entries()) {
    if (n <= last) continue;
    const why = headings.has(rowKey(row)) ? 'repeated-heading' : numbersColumns(row) ? 'heading' : undefined;
    if (why !== undefined) setAside.push(...row.cells.flatMap((cell) => aside(place, cell, why)));
    else lines.push(readLine(place, row, known, reaching, setAside));
  }
  return { lines, setAside };
}

export const aside = (place: string, { row, column, text }: SourceCell, why: SetAside['why']): SetAside[] =>
  words(text) === '' ? [] : [{ place: `${place}, dòng ${row}, cột ${column}`, text, why }];

function readLine(
  place: string,
  { row, cells }: SourceRow,
  columns: readonly HeaderColumn[],
  reaching: Map<AnnexColumnKey, SourceCell>,
  setAside: SetAside[],
): Line {
  const texts = new Map<AnnexColumnKey, string[]>();
  const spread = new Map<WordKey, string>();
  let counted: string | undefined;
  const reachingHere = new Map([...reaching].filter(([, cell]) => cell.row + cell.rowSpan > row));
  for (const cell of cells) {
    const under = keysUnder(columns, cell);
    // A heading across the table begins in the number's column and is no number.
    const key = under[0] === 'no' ? (under[1] ?? 'no') : under[0];
    if (key === 'no' || key === 'text') counted ??= cell.autoNumber;
    const text = words(cell.text);
    if (text === '') continue;
    if (key === undefined) {
      setAside.push(...aside(place, cell, 'unknown-column'));
      continue;
    }
    const together = texts.get(key);
    if (together) together.push(text);
    else texts.set(key, [text]);
    reaching.set(key, cell);
    for (const other of under) if (other !== key && other !== 'no') spread.set(other, text);
  }
  const covered = new Map(
    [...reachingHere].flatMap(([key, cell]) =>
      key === 'no' || texts.has(key) ? [] : [[key, words(cell.text)] as const],
    ),
  );
  const number = texts.get('no')?.join(' ') ?? '';
  return {
    place: `${place}, dòng ${row}`,
    number: number === '' ? (counted ?? '').trim() : number,
    counted: number === '' && counted !== undefined,
    numberCovered: number === '' && reachingHere.has('no'),
    own: new Map([...texts].flatMap(([key, all]) => (key === 'no' ? [] : [[key, all.join(' ')] as const]))),
    covered,
    spread,
  };
}

/** The known columns a cell stands under: the one it begins in first, then those it reaches over. */
const keysUnder = (columns: readonly HeaderColumn[], { column, columnSpan }: SourceCell): AnnexColumnKey[] =>
  columns.flatMap(({ key, from, to }) =>
    key !== undefined && from < column + columnSpan && to >= column ? [key] : [],
  );
