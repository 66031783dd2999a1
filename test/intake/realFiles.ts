/** The documents of annexDocument.ts as real files: .docx by another's library, .xlsx by our writer. */
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { writeXlsx } from '../../src/hosts/xlsx/write/writeXlsx';
import { areaRef } from '../../src/workbook/a1';
import type { CellModel, RowModel } from '../../src/workbook/model';
import { placedCells, type BuiltCell, type BuiltDocument, type BuiltTable } from './annexDocument';

const NUMBERS = 'numbers';

/** Lines of a cell are line breaks of one paragraph. */
const runs = (text: string): TextRun[] =>
  text.split('\n').map((line, n) => new TextRun({ text: line, ...(n === 0 ? {} : { break: 1 }) }));

const paragraph = (text: string): Paragraph => new Paragraph({ children: runs(text) });

/** A table's own count: each annex starts anew. */
const numbered = (instance: number): Paragraph =>
  new Paragraph({ children: [], numbering: { reference: NUMBERS, level: 0, instance } });

const wordCell = ({ text, rowSpan, columnSpan, autoNumber }: BuiltCell, instance: number): TableCell =>
  new TableCell({ rowSpan, columnSpan, children: [autoNumber === undefined ? paragraph(text) : numbered(instance)] });

const wordTable = ({ rows }: BuiltTable, instance: number): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(({ cells }) => new TableRow({ children: cells.map((cell) => wordCell(cell, instance)) })),
  });

/** Numbers of one level only: `autoNumber` is always "1.", "2." … */
export async function wordFile({ letterhead, paragraphs, annexes }: BuiltDocument): Promise<Uint8Array> {
  const cell = (text: string): BuiltCell => ({ text, rowSpan: 1, columnSpan: 1 });
  const head: BuiltTable = {
    columns: 2,
    headingRows: 0,
    rows: letterhead.map((row) => ({ kind: 'row', cells: row.map(cell) })),
  };
  const document = new Document({
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        children: [
          wordTable(head, 0),
          ...paragraphs.map(paragraph),
          ...annexes.flatMap(({ paragraphs: above, table }, n) => [...above.map(paragraph), wordTable(table, n + 1)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A sheet for each annex: what stands above the table in rows of its own, merged cells as in the document. */
export const excelFile = ({ letterhead, paragraphs, annexes }: BuiltDocument): Promise<Uint8Array> =>
  writeXlsx({
    sheets: annexes.map(({ paragraphs: above, table }, n) => {
      const before = [...(n === 0 ? [...letterhead.flat(), ...paragraphs] : []), ...above];
      const lines = before.map((value, row): RowModel => ({ row: row + 1, cells: [{ column: 1, value }] }));
      const top = lines.length + 1;
      const placed = placedCells(table);
      const rows = new Map<number, CellModel[]>();
      for (const { row, column, text } of placed) {
        const cells = rows.get(top + row) ?? [];
        cells.push({ column, value: text });
        rows.set(top + row, cells);
      }
      return {
        name: `Phụ lục ${n + 1}`,
        columns: [],
        rows: [...lines, ...[...rows].map(([row, cells]): RowModel => ({ row, cells }))],
        merges: placed
          .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)
          .map(({ row, column, rowSpan, columnSpan }) =>
            areaRef(top + row, column, top + row + rowSpan - 1, column + columnSpan - 1),
          ),
      };
    }),
    names: [],
    properties: {},
    title: 'Kế hoạch',
    activeSheet: 0,
  });
