/** A small table within the body: bordered, its heading kept with its first row, no row parted by a page. */
import type { Report, TableBlock } from '../../report/report';
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight } from '../textHeight';
import { highestOf, pieceRows, type CellText } from './cellPieces';
import type { Grid, Place } from './grid';
import { gap, type Line } from './lines';
import { textHeightOf } from './paper';
import { fonts, PARAGRAPH_GAP, type Font } from './sizes';
import { kinds } from './tokens';

/** Where the columns of every table in the body stand. */
export const tablePlaces = ({ sections }: Report, page: Place): Place[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? places(block, page) : [])));

function places({ columns }: TableBlock, page: Place): Place[] {
  const width = page.to - page.from;
  let from = page.from;
  return columns.map(({ share }) => {
    const place = { from, to: from + share * width };
    from = place.to;
    return place;
  });
}

/** A line to spare: another screen or printer may break the text otherwise. */
const HIGHEST = MAX_ROW_HEIGHT - lineHeight(fonts.bodyTableText.fontSize);

export function tableLines(address: string, table: TableBlock, page: Place, grid: Grid): Line[] {
  const columns = places(table, page);
  const sized = (texts: readonly string[], fontAt: (place: number) => Font): CellText[] =>
    columns.map((column, place) => ({ text: texts[place] ?? '', width: grid.width(column), font: fontAt(place) }));
  const fontAt = (place: number): Font =>
    table.columns[place]?.align === 'center' ? fonts.bodyTableShort : fonts.bodyTableText;
  const headings = table.columns.map(({ heading }) => heading);
  const heading: Line = {
    height: highestOf(sized(headings, () => fonts.bodyTableHeading)),
    cells: columns.map((place, index) => ({ place, value: headings[index] ?? '', style: fonts.bodyTableHeading })),
    keepsWithNext: true,
  };
  const rows = table.rows.flatMap(({ id, cells }) => {
    const parts = pieceRows(sized(cells, fontAt), HIGHEST);
    return parts.map(({ height, pieces }, part): Line => ({
      height,
      keepsWithNext: part < parts.length - 1,
      cells: columns.map((place, index) => {
        const piece = pieces[index];
        return {
          place,
          value: piece?.value ?? '',
          style: fontAt(index),
          ...(piece && { slot: { address: `${address}/${id}/${index + 1}`, how: piece.joint ?? kinds.cell } }),
        };
      }),
    }));
  });
  return rows.length === 0 ? [] : [...keptTogether([heading, ...rows]), gap(PARAGRAPH_GAP)];
}

/** A table of half a page stands whole; of a longer one, no row stands alone on a page. */
function keptTogether(lines: readonly Line[]): Line[] {
  const height = lines.reduce((total, line) => total + line.height, 0);
  const isWhole = height <= textHeightOf('portrait') / 2;
  const last = lines.length - 1;
  return lines.map((line, index) =>
    index < last && (isWhole || index === 1 || index === last - 1) ? { ...line, keepsWithNext: true } : line,
  );
}
