/** Tên loại, trích yếu with its rule, Kính gửi. */
import type { Report } from '../../report/report';
import { lineHeight, textWidth } from '../textHeight';
import { balancedText } from './balanced';
import { centred, type Place } from './grid';
import { gap, rule, type Line } from './lines';
import { piecesOf } from './pieces';
import { CELL_MARGINS, fonts } from './sizes';
import { kinds } from './tokens';

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
  const texts = balancedText(abstract.join('\n'), room, fonts.abstract);
  const lastLine = textWidth(texts.at(-1)?.value ?? '', fonts.abstract.fontSize, fonts.abstract);
  const under = centred(page, lastLine * ABSTRACT_RULE);
  return {
    lines: [
      { height: lineHeight(fonts.kind.fontSize), cells: [{ place: page, value: kind, style: fonts.kind }] },
      ...texts.map(({ value, joint }): Line => ({
        height: lineHeight(fonts.abstract.fontSize),
        cells: [{ place: page, value, style: fonts.abstract, slot: { address: 'abstract', how: joint ?? kinds.text } }],
      })),
      { height: RULE_ROW, cells: texts.length === 0 ? [] : [rule(under)] },
      ...addresseeLines(addressee, page),
      gap(AFTER_ADDRESSEE),
    ],
    places: [under],
  };
}

/** A Phiếu tổng hợp has none. */
const addresseeLines = (addressee: string, page: Place): Line[] =>
  addressee === ''
    ? []
    : piecesOf(addressee, page.to - page.from, fonts.addressee).map(({ value, height, joint }) => ({
        height,
        cells: [
          { place: page, value, style: fonts.addressee, slot: { address: 'addressee', how: joint ?? kinds.text } },
        ],
      }));
