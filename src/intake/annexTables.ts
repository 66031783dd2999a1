/** Which tables of a document are annexes of a plan, what belongs together, and the text between them. */
import type { SetAside } from './draft';
import { findHeader, sourceRows, type Header, type SourceRow } from './header';
import { aside } from './lines';
import type { SourceDocument, SourceTable } from './source';
import { words } from './words';

/** A paragraph, or a row of a table that is no annex (the letterhead), cell by cell. */
export interface TextLine {
  readonly place: string;
  readonly text: string;
}

export interface AnnexPart {
  readonly place: string;
  readonly rows: readonly SourceRow[];
  readonly header: Header;
}

export interface AnnexTable {
  /** The text since the annex before it, or since the start. */
  readonly before: readonly TextLine[];
  /** One table, or several that a page break or an editor split. */
  readonly parts: readonly AnnexPart[];
  /** Places of tables without a heading of their own that were read on with the columns of the one before. */
  readonly headless: readonly string[];
}

export interface Division {
  readonly annexes: readonly AnnexTable[];
  /** The text after the last annex. */
  readonly after: readonly TextLine[];
  /** What stands outside annexes, each piece with its reason. */
  readonly outside: readonly SetAside[];
}

export function divide(document: SourceDocument): Division {
  const annexes: { before: TextLine[]; parts: AnnexPart[]; headless: string[] }[] = [];
  const outside: SetAside[] = [];
  let between: TextLine[] = [];
  let paragraphs = 0;
  let pictures = 0;
  const note = (line: SetAside): void => {
    outside.push(line);
    between.push({ place: line.place, text: words(line.text) });
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      if (words(block.text) !== '') note({ place: `Đoạn ${paragraphs}`, text: block.text, why: 'outside-table' });
    } else if (block.kind === 'image') {
      pictures += 1;
      outside.push({ place: `Hình ${pictures}`, text: '', why: 'picture' });
    } else {
      const part = annexPart(block.table);
      const last = annexes.at(-1);
      const previous = last?.parts[0];
      if (part === undefined) {
        const rows = sourceRows(block.table.cells);
        if (last && previous && between.length === 0 && continues(rows, previous)) {
          last.parts.push({ place: block.table.place, rows, header: { ...previous.header, first: 0, last: -1 } });
          last.headless.push(block.table.place);
        } else for (const line of otherTable(block.table.place, rows)) note(line);
        continue;
      }
      for (const line of part.above) note(line);
      if (last && previous && between.length === 0 && sameColumns(previous.header, part.header)) last.parts.push(part);
      else annexes.push({ before: between, parts: [part], headless: [] });
      between = [];
    }
  }
  return { annexes, after: between, outside };
}

function annexPart({ place, cells }: SourceTable): (AnnexPart & { readonly above: SetAside[] }) | undefined {
  const rows = sourceRows(cells);
  const header = findHeader(rows);
  if (!header) return undefined;
  const above = rows.slice(0, header.first).flatMap((row) => row.cells);
  return { place, rows, header, above: above.flatMap((cell) => aside(place, cell, 'outside-table')) };
}

const otherTable = (place: string, rows: readonly SourceRow[]): SetAside[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => aside(place, cell, 'other-table')));

const sameColumns = (one: Header, other: Header): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every(({ key, from }, n) => key === other.columns[n]?.key && from === other.columns[n]?.from);

/** A table right behind an annex with as many columns, at least three: the annex goes on. */
function continues(rows: readonly SourceRow[], { header }: AnnexPart): boolean {
  const last = header.columns.at(-1);
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0);
  return header.columns.length >= 3 && widest === last?.from;
}
