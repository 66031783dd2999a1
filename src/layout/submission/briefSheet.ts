/** The sheet "Tóm tắt trình ký": half a page for the head who signs, A4 upright. It is not part of what is sent. */
import type { Brief, BriefPart } from '../../report/brief';
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

const BETWEEN = 3;
const LINE_GAP = 3;
/** Of the page's width: headings stand beside what they tell. */
const HEADINGS = 0.24;

export function briefSheet({ title, subtitle, parts }: Brief): SheetModel {
  const width = textWidthOf('portrait');
  const page: Place = { from: 0, to: width };
  const left: Place = { from: 0, to: width * HEADINGS };
  const right: Place = { from: left.to, to: width };
  const partLines = ({ heading, lines: under }: BriefPart): Line[] => {
    const headings = piecesOf(heading, left.to - left.from, fonts.briefHeading);
    return piecesOf(under.join('\n'), right.to - right.from, fonts.briefText).map(({ value, height }, piece): Line => {
      const beside = piece === 0 ? headings.slice(0, 1) : [];
      return {
        height: Math.max(height, ...beside.map((told) => told.height)) + LINE_GAP,
        cells: [
          ...beside.map((told) => ({ place: left, value: told.value, style: fonts.briefHeading })),
          { place: right, value, style: fonts.briefText },
        ],
      };
    });
  };
  const lines = [
    ...centredLines(title, fonts.briefTitle, page),
    ...centredLines(subtitle.join('\n'), fonts.briefSubtitle, page),
    ...parts.flatMap((part) => [gap(BETWEEN), ...partLines(part)]),
  ];
  const { header: _numbers, firstPageBare: _bare, ...barePaper } = paper('portrait');
  const columns = grid(page, [left, right]);
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
