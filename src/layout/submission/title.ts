/** Tên loại, trích yếu with its rule, Kính gửi. */
import type { Report } from '../../report/report';
import { lineHeight, textHeight, textWidth } from '../textHeight';
import { balancedLines } from './balanced';
import { centred, type Place } from './grid';
import { gap, rule, type Line } from './lines';
import { CELL_MARGINS, fonts, type Font } from './sizes';

/** The rule under the abstract is a third to a half of its line. */
const ABSTRACT_RULE = 0.4;
const RULE_ROW = 12;
const AFTER_ADDRESSEE = 9;

export interface TitleLines {
  readonly lines: readonly Line[];
  readonly places: readonly Place[];
}

export function titleLines({ kind, abstract, addressee }: Report, page: Place): TitleLines {
  const room = page.to - page.from - CELL_MARGINS;
  const texts = abstract.flatMap((text) => balancedLines(text, room, fonts.abstract.fontSize, fonts.abstract));
  const lastLine = textWidth(texts.at(-1) ?? '', fonts.abstract.fontSize, fonts.abstract);
  const under = centred(page, lastLine * ABSTRACT_RULE);
  const centredLine = (value: string, style: Font): Line => ({
    height: lineHeight(style.fontSize),
    cells: [{ place: page, value, style }],
  });
  return {
    lines: [
      centredLine(kind, fonts.kind),
      ...texts.map((text) => centredLine(text, fonts.abstract)),
      { height: RULE_ROW, cells: [rule(under)] },
      {
        height: textHeight(addressee, room, fonts.addressee.fontSize),
        cells: [{ place: page, value: addressee, style: fonts.addressee }],
      },
      gap(AFTER_ADDRESSEE),
    ],
    places: [under],
  };
}
