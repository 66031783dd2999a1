/** The head of page 1 in two parts: the issuing body on the left, quốc hiệu and tiêu ngữ on the right, each over its rule. */
import type { Letterhead } from '../../report/report';
import { lineHeight, textWidth } from '../textHeight';
import { balancedLines } from './balanced';
import { centred, type Place } from './grid';
import { gap, rule, type Line, type Placed } from './lines';
import { CELL_MARGINS, fonts, type Font } from './sizes';

/** The rule under the body's name is a third to a half of the line; the one under tiêu ngữ as long as the line. */
const BODY_RULE = 0.4;
const LEFT_PART = 0.41;
const RULE_ROW = 9;

export interface LetterheadLines {
  readonly lines: readonly Line[];
  readonly places: readonly Place[];
}

export function letterheadLines(letterhead: Letterhead, page: Place): LetterheadLines {
  const middle = page.from + (page.to - page.from) * LEFT_PART;
  const left: Place = { from: page.from, to: middle };
  const right: Place = { from: middle, to: page.to };
  const bodyLines = letterhead.body.flatMap((text) => broken(text, left, fonts.body));
  const longest = Math.max(...bodyLines.map((text) => textWidth(text, fonts.body.fontSize, fonts.body)));
  const leftCells: Placed[] = [
    ...broken(letterhead.parent, left, fonts.parent).map((value) => ({ place: left, value, style: fonts.parent })),
    ...bodyLines.map((value) => ({ place: left, value, style: fonts.body })),
    rule(centred(left, longest * BODY_RULE)),
  ];
  const rightCells: Placed[] = [
    { place: right, value: letterhead.nation, style: fonts.nation },
    { place: right, value: letterhead.motto, style: fonts.motto },
    rule(centred(right, textWidth(letterhead.motto, fonts.motto.fontSize, fonts.motto))),
  ];
  const rows = Array.from({ length: Math.max(leftCells.length, rightCells.length) }, (_, index) =>
    [leftCells[index], rightCells[index]].filter((placed) => placed !== undefined),
  );
  return {
    lines: [
      ...rows.map((cells) => ({ height: Math.max(RULE_ROW, ...cells.map(heightOf)), cells })),
      {
        height: lineHeight(fonts.placeAndDate.fontSize),
        cells: [
          { place: left, value: letterhead.symbol, style: fonts.symbol },
          { place: right, value: letterhead.placeAndDate, style: fonts.placeAndDate },
        ],
      },
      gap(lineHeight(fonts.symbol.fontSize)),
    ],
    places: [left, right, ...[...leftCells, ...rightCells].map(({ place }) => place)],
  };
}

const broken = (text: string | undefined, part: Place, font: Font): string[] =>
  text === undefined ? [] : balancedLines(text, part.to - part.from - CELL_MARGINS, font.fontSize, font);

const heightOf = ({ value, style }: Placed): number => (value === undefined ? 0 : lineHeight(style.fontSize ?? 0));
