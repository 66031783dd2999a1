/** The head of page 1 in two parts: the issuing body on the left, quốc hiệu and tiêu ngữ on the right, each over its rule. */
import type { Letterhead } from '../../report/report';
import { lineHeight, textWidth } from '../textHeight';
import { balancedText } from './balanced';
import { centred, type Place } from './grid';
import { gap, rule, type Line, type Placed } from './lines';
import { CELL_MARGINS, fonts, type Font } from './sizes';
import { kinds } from './tokens';

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
  const body = letterhead.body.flatMap((text) => broken(text, left, fonts.body));
  const longest = Math.max(...body.map(({ value = '' }) => textWidth(value, fonts.body.fontSize, fonts.body)));
  const leftCells: Placed[] = [
    ...(letterhead.parent === undefined ? [] : broken(letterhead.parent, left, fonts.parent)),
    ...body,
    rule(centred(left, longest * BODY_RULE)),
  ];
  const rightCells: Placed[] = [
    { place: right, value: letterhead.nation, style: fonts.nation },
    { place: right, value: letterhead.motto, style: fonts.motto },
    rule(centred(right, textWidth(letterhead.motto, fonts.motto.fontSize, fonts.motto))),
  ];
  const symbol = broken(letterhead.symbol, left, fonts.symbol, 'symbol');
  const placeAndDate = broken(letterhead.placeAndDate, right, fonts.placeAndDate, 'placeAndDate');
  return {
    lines: [
      ...sideBySide(leftCells, rightCells),
      ...sideBySide(symbol, placeAndDate),
      gap(lineHeight(fonts.symbol.fontSize)),
    ],
    places: [left, right, ...[...leftCells, ...rightCells].map(({ place }) => place)],
  };
}

/** Nothing where there is no text. @param address of a text that may be edited */
const broken = (text: string, place: Place, style: Font, address?: string): Placed[] =>
  balancedText(text, place.to - place.from - CELL_MARGINS, style).map(({ value, joint }) => ({
    place,
    value,
    style,
    ...(address === undefined ? {} : { slot: { address, how: joint ?? kinds.text } }),
  }));

const sideBySide = (left: readonly Placed[], right: readonly Placed[]): Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const cells = [left[index], right[index]].filter((placed) => placed !== undefined);
    return { height: Math.max(RULE_ROW, ...cells.map(heightOf)), cells };
  });

const heightOf = ({ value, style }: Placed): number => (value === undefined ? 0 : lineHeight(style.fontSize ?? 0));
