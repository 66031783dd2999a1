/** A table pasted as text: cells parted by tabs, as Excel and Word copy them, or by "|". */
import { failure, success, type Result } from '../result';
import type { IntakeProblem } from './problem';
import type { SourceBlock, SourceCell, SourceDocument } from './source';

const LINE_END = /\r\n?|\n/u;

/** @param file what the text is called in messages. */
export function tableFromText(text: string, file: string): Result<SourceDocument, IntakeProblem> {
  if (text.trim() === '') return failure({ kind: 'empty', file });
  const lines = text.includes('\t') ? tabbed(text) : barred(text.split(LINE_END));
  const blocks = inBlocks(lines);
  if (!blocks.some(({ kind }) => kind === 'table')) return failure({ kind: 'no-table', file, pictures: 0 });
  return success({ file, blocks });
}

/** Lines with one cell are text around the table, unless they stand within one: a heading across it. */
function inBlocks(lines: readonly (readonly string[])[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let table: (readonly string[])[] = [];
  let tables = 0;
  const close = (): void => {
    if (table.length === 0) return;
    tables += 1;
    blocks.push({ kind: 'table', table: { place: `Bảng ${tables}`, cells: cellsOf(table) } });
    table = [];
  };
  for (const [n, cells] of lines.entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (cells.length > 1 || (table.length > 0 && filled.length === 1 && (lines[n + 1]?.length ?? 0) > 1)) {
      table.push(cells);
    } else {
      close();
      const [paragraph] = filled;
      if (paragraph !== undefined) blocks.push({ kind: 'paragraph', text: paragraph.trim() });
    }
  }
  close();
  return blocks;
}

/** A line with a single cell reaches across the table. */
function cellsOf(lines: readonly (readonly string[])[]): SourceCell[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines.flatMap((line, row) =>
    line.flatMap((text, column): SourceCell[] =>
      text.trim() === ''
        ? []
        : [
            {
              row: row + 1,
              column: column + 1,
              rowSpan: 1,
              columnSpan: line.length === 1 ? width : 1,
              text: text.trim().replace(/\r\n?/gu, '\n'),
            },
          ],
    ),
  );
}

/**
 * Cells of lines parted by bars. The bar at a line's end closes its last cell; one at its start opens the first only where
 * every such line has one, else the first cell is empty: "| Phối hợp với … |" below "5 | Bảo đảm … |".
 */
function barred(lines: readonly string[]): string[][] {
  const framed = lines.every((line) => !line.includes('|') || line.trimStart().startsWith('|'));
  return lines.map((line) => {
    const cells = line.split('|');
    if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
    if (framed && cells.length > 1) cells.shift();
    return cells;
  });
}

/** Excel puts a cell that holds a line break, a tab or a quotation mark in quotation marks, and doubles those within. */
function tabbed(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = quoted?.end ?? plainEnd(text, at);
    line.push(quoted?.value ?? text.slice(at, end));
    if (text[end] !== '\t') {
      lines.push(line);
      line = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

const ENDS_CELL = /[\t\r\n]/gu;

function plainEnd(text: string, from: number): number {
  ENDS_CELL.lastIndex = from;
  return ENDS_CELL.exec(text)?.index ?? text.length;
}

/** Undefined where the mark only begins a word: "Một cửa" số, or where nothing closes it. */
function quotedCell(text: string, from: number): { readonly value: string; readonly end: number } | undefined {
  const parts: string[] = [];
  let start = from + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close === -1) return undefined;
    parts.push(text.slice(start, close));
    if (text[close + 1] !== '"') {
      const ends = close + 1 === text.length || /[\t\r\n]/u.test(text[close + 1] ?? '');
      return ends ? { value: parts.join('"'), end: close + 1 } : undefined;
    }
    start = close + 2;
  }
}
