/** The tables of a report to be read and edited row by row: those of its body, and its annexes. */
import type { StandingEdit } from '../../report/edited';
import type { AnnexHeading, AnnexRow, AnnexTable, TableBlock } from '../../report/report';
import { annexCellAddress, cellAddress } from '../../report/slots';
import { shown, standingOf, type PreviewText, type Standing } from './previewText';

export interface PreviewRow {
  readonly id: string;
  /** The headings that stand before it. */
  readonly headings: readonly AnnexHeading[];
  /** Cells that nobody edits: those of the plan itself. */
  readonly fixed: readonly string[];
  /** The cells after them; at least one line. */
  readonly lines: readonly (readonly PreviewText[])[];
}

export interface PreviewTable {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export const bodyTable = (address: string, { columns, rows }: TableBlock, standing: Standing): PreviewTable => ({
  columns: columns.map(({ heading }) => heading),
  rows: rows.map(({ id, cells }) => ({
    id,
    headings: [],
    fixed: [],
    lines: [cells.map((text, place) => cell(cellAddress(address, id, place), text, standing))],
  })),
});

export const cellAddresses = (address: string, { rows }: TableBlock): string[] =>
  rows.flatMap(({ id, cells }) => cells.map((_, place) => cellAddress(address, id, place)));

/** An annex of a city's report has thousands of cells: it is to be asked for when it is opened. */
export function annexTable(annex: AnnexTable, edits: readonly StandingEdit[]): PreviewTable {
  const standing = standingOf(edits);
  return {
    columns: annex.columns.map(({ heading }) => heading),
    rows: annex.rows.map((row) => ({
      id: row.id,
      headings: row.headings ?? [],
      fixed: row.annex,
      lines: row.lines.map((cells, line) =>
        cells.map((text, place) => cell(addressOf(annex, row, line, place), text, standing)),
      ),
    })),
  };
}

function addressOf(annex: AnnexTable, row: AnnexRow, line: number, place: number): string {
  const key = annex.columns[row.annex.length + place]?.key ?? place + 1;
  return annexCellAddress(annex, row, line, key);
}

export const isOfAnnex = ({ id, rows }: AnnexTable, address: string): boolean =>
  address.startsWith(`annex/${id}/`) && rows.some((row) => address.startsWith(`annex/${id}/${row.id}/`));

const cell = (address: string, text: string, standing: Standing): PreviewText =>
  shown({ address, text, breaks: 'lines' }, standing);
