/** A table with its headings on every page: sections across its whole width, rows that no page parts. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LetterColumn, LetterSection } from '../../../report/letters/letter';
import { twips } from './page';
import { runs, type Look } from './paragraphs';

const CELL_MARGIN = 3;
const WITHIN = 2;

const looks = {
  heading: { size: 12, bold: true },
  section: { size: 12, bold: true },
  text: { size: 12 },
} as const satisfies Record<string, Look>;

export interface TableContent {
  readonly columns: readonly LetterColumn[];
  readonly sections: readonly LetterSection[];
}

/** @param width in twips */
export function table({ columns, sections }: TableContent, width: number): Table {
  const widths = columns.map(({ share }) => Math.round(width * share));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) => cell(heading, looks.heading, 'center', widths[index])),
      }),
      ...sections.flatMap(({ heading, rows }) => [
        new TableRow({ cantSplit: true, children: [sectionCell(heading, columns.length)] }),
        ...rows.map(
          (texts) =>
            new TableRow({
              cantSplit: true,
              children: columns.map(({ align }, index) => cell(texts[index] ?? '', looks.text, align, widths[index])),
            }),
        ),
      ]),
    ],
  });
}

const sectionCell = (heading: string, span: number): TableCell =>
  new TableCell({
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(heading, looks.section, 'left', true)],
  });

const cell = (text: string, look: Look, align: LetterColumn['align'], width = 0): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(text, look, align, false)],
  });

const line = (text: string, look: Look, align: LetterColumn['align'], staysWithNext: boolean): Paragraph =>
  new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: twips(WITHIN), after: twips(WITHIN) },
    keepNext: staysWithNext,
    children: runs(text, look),
  });
