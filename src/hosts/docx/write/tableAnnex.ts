/** An annex of a report, A4 across: the plan's own table with what is reported on each row. */
import type { FileChild, Table, TableRow } from 'docx';
import { columnShares } from '../../../report/columnShares';
import type { AnnexHeading, AnnexRow, AnnexTable } from '../../../report/report';
import { textWidth } from './page';
import { styled } from './paragraphs';
import { isHigh, rowOf, tableOf, type Cell } from './table';

type SizedColumn = Pick<Cell, 'style' | 'width'>;

export const tableAnnexChildren = (annex: AnnexTable): FileChild[] => [
  styled('annexLabel', annex.label),
  styled('annexTitle', annex.title),
  ...(annex.attachedTo === '' ? [] : [styled('annexOf', annex.attachedTo)]),
  styled('beforeTable', ''),
  annexTable(annex),
];

function annexTable(annex: AnnexTable): Table {
  const sized = columnShares(annex).map(({ share, isShort }): SizedColumn => ({
    style: isShort ? 'annexShort' : 'annexText',
    width: Math.round(textWidth('landscape') * share),
  }));
  return tableOf(
    sized.map(({ width }) => width),
    [
      rowOf(
        annex.columns.map(({ heading }, place) => ({
          text: heading,
          style: 'annexHeading',
          width: sized[place]?.width ?? 0,
        })),
        { isHeading: true },
      ),
      ...annex.rows.flatMap((row) => [
        ...(row.headings ?? []).map((heading) => headingRow(heading, sized)),
        ...ownRows(row, sized),
      ]),
    ],
  );
}

/** The number stands in the first column, the words across the others. */
function headingRow({ no, text, level }: AnnexHeading, columns: readonly SizedColumn[]): TableRow {
  const [first, ...others] = columns;
  const width = others.reduce((sum, column) => sum + column.width, 0);
  return rowOf([
    { text: no, style: 'annexHeading', width: first?.width ?? 0 },
    { text, style: level > 1 ? 'annexSubsection' : 'annexSection', width, columnSpan: others.length },
  ]);
}

/** The annex's own cells run over all lines, which stay on one page unless they are too many for it. */
function ownRows({ annex, lines }: AnnexRow, columns: readonly SizedColumn[]): TableRow[] {
  const rowSpan = lines.length;
  const at = (text: string, place: number): Cell => ({
    text,
    style: columns[place]?.style ?? 'annexText',
    width: columns[place]?.width ?? 0,
  });
  const own = annex.map((text, place): Cell => ({ ...at(text, place), ...(rowSpan > 1 ? { rowSpan } : {}) }));
  const reported = lines.map((texts) => texts.map((text, place) => at(text, annex.length + place)));
  const staysTogether = ![own, ...reported].some(isHigh) && lines.length <= MOST_LINES;
  return reported.map((cells, index) =>
    rowOf(index === 0 ? [...own, ...cells] : cells, { staysWithNext: staysTogether && index < rowSpan - 1 }),
  );
}

/** Lines of one row that a page holds for certain. */
const MOST_LINES = 4;
