/** Sources for tests as arrays of strings: a table is its rows, "" an empty cell. */
import type { SourceBlock, SourceCell, SourceDocument } from '../../src/intake/source';
import type { Draft } from '../../src/intake/draft';
import { readPlan } from '../../src/intake/readPlan';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryIndex } from '../../src/plan/agencies';
import { parseDirectory } from '../../src/plan/parse';

const directoryFile = join(__dirname, '../../templates/can-tho/agencies.json');
const directory = parseDirectory(readFileSync(directoryFile, 'utf8'), directoryFile);
if (!directory.ok) throw new Error(JSON.stringify(directory.error));
export const index = directoryIndex(directory.value);

type Cell =
  string | { readonly text: string; readonly down?: number; readonly right?: number; readonly counted?: string };
export type Rows = readonly (readonly Cell[])[];

/** A merged cell: over so many rows and columns; the places it covers are null in no row: they are left out by `at`. */
export const merged = (text: string, { down = 1, right = 1 }: { down?: number; right?: number }): Cell => ({
  text,
  down,
  right,
});
export const counted = (by: string, text = ''): Cell => ({ text, counted: by });

/** The cells at their places; a covered place is written "^" (from above) or "<" (from the left). */
export function cellsAt(rows: Rows): SourceCell[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c): SourceCell[] => {
      if (cell === '^' || cell === '<') return [];
      const { text, down = 1, right = 1, counted: autoNumber } = typeof cell === 'string' ? { text: cell } : cell;
      return [
        {
          row: r + 1,
          column: c + 1,
          rowSpan: down,
          columnSpan: right,
          text,
          ...(autoNumber === undefined ? {} : { autoNumber }),
        },
      ];
    }),
  );
}

/** Where a picture stands in a document. */
export const PICTURE = null;

/** Strings are paragraphs, arrays are tables. */
export type Block = string | Rows | typeof PICTURE;

export function documentOf(...blocks: Block[]): SourceDocument {
  let tables = 0;
  return {
    file: 'ke-hoach.docx',
    blocks: blocks.map((block): SourceBlock => {
      if (block === PICTURE) return { kind: 'image' };
      if (typeof block === 'string') return { kind: 'paragraph', text: block };
      tables += 1;
      return { kind: 'table', table: { place: `Bảng ${tables}`, cells: cellsAt(block) } };
    }),
  };
}

export function draftOf(...blocks: Block[]): Draft {
  const read = readPlan(documentOf(...blocks), index);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export const TASKS = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

/** A row with usual words in the cells that are not given. */
export const task = (no: string, text: string, lead = 'Sở Y tế', due = 'Tháng 6/2026'): string[] => [
  no,
  text,
  lead,
  'Sở Nội vụ',
  due,
];

export const rowsOf = (draft: Draft): { no: string; noText?: string | undefined; text: string }[] =>
  draft.plan.annexes.flatMap<{ no: string; noText?: string | undefined; text: string }>(({ rows }) => rows);

/** "no: numbered", "lead: merged-cell" of one row; of the plan itself without one. */
export const doubtsOf = (draft: Draft, rowNo?: string): string[] =>
  draft.doubts
    .filter(({ rowId }) => (rowNo === undefined ? rowId === undefined : rowId?.endsWith(`/${rowNo}`)))
    .map(({ field, doubt }) => `${field}: ${doubt.kind}`);
