/** The sheet "Tóm tắt trình ký": half a page for the head who signs, A4 upright. It is not part of what is sent. */
import type { Brief } from '../../report/brief';
import type { SheetModel } from '../../workbook/model';
import { lineHeight } from '../textHeight';
import { framed } from './frame';
import { grid, type Place } from './grid';
import { gap, placeLines, type Line } from './lines';
import { sheetKeys, sheetNames } from './names';
import { paper, textHeightOf, textWidthOf } from './paper';
import { balancedText } from './balanced';
import { piecesOf } from './pieces';
import { CELL_MARGINS, fonts, type Font } from './sizes';

const BETWEEN = 6;
const LINE_GAP = 3;
const MARK = '- ';

export function briefSheet({ title, subtitle, parts }: Brief): SheetModel {
  const page: Place = { from: 0, to: textWidthOf('portrait') };
  const text = (words: string, style: Font): Line[] =>
    piecesOf(words, page.to - page.from, style).map(({ value, height }) => ({
      height: height + LINE_GAP,
      cells: [{ place: page, value, style }],
    }));
  const lines = [
    ...centredLines(title, fonts.briefTitle, page),
    ...centredLines(subtitle.join('\n'), fonts.briefSubtitle, page),
    ...parts.flatMap(({ heading, lines: under }) => [
      gap(BETWEEN),
      ...text(heading, fonts.briefHeading).map((line): Line => ({ ...line, keepsWithNext: true })),
      ...under.flatMap((line) => text(`${MARK}${line}`, fonts.briefText)),
    ]),
  ];
  const { header: _numbers, firstPageBare: _bare, ...barePaper } = paper('portrait');
  const columns = grid(page, []);
  const placed = placeLines(sheetKeys.brief, columns, lines, textHeightOf('portrait'));
  return {
    name: sheetNames.brief,
    columns: framed(columns.columns),
    ...placed,
    gridLines: false,
    page: { ...barePaper, ...placed.page },
  };
}

const centredLines = (text: string, style: Font, place: Place): Line[] =>
  balancedText(text, place.to - place.from - CELL_MARGINS, style).map(({ value }) => ({
    height: lineHeight(style.fontSize) + LINE_GAP,
    cells: [{ place, value, style }],
  }));
