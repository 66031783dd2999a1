/** Tên loại, trích yếu with its rule, Kính gửi. */
import { ADDRESSEE_MARK } from '../../report/addressees';
import type { Report } from '../../report/report';
import { lineHeight, textWidth } from '../textHeight';
import { balancedText } from './balanced';
import { centred, type Place } from './grid';
import { gap, rule, type Line } from './lines';
import { piecesOf } from './pieces';
import { CELL_MARGINS, fonts } from './sizes';
import { joints, kinds } from './tokens';

/** The rule under the abstract is a third to a half of its line. */
const ABSTRACT_RULE = 0.4;
const RULE_ROW = 12;
const AFTER_ADDRESSEE = 9;
const ADDRESSEES_INDENT = 71;
/** Of the four steps that an item stands further in, in points. */
const ITEM_INDENT = 36;

export interface TitleLines {
  readonly lines: readonly Line[];
  readonly places: readonly Place[];
}

export function titleLines({ kind, abstract, addressees }: Report, page: Place): TitleLines {
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
      ...addresseeRows(addressees, page),
      gap(AFTER_ADDRESSEE),
    ],
    places: addressees.length > 1 ? [under, listed(page)] : [under],
  };
}

/** Several addressees stand to the right of the page's edge, as a list. */
const listed = ({ from, to }: Place): Place => ({ from: from + ADDRESSEES_INDENT, to });

/** A Phiếu tổng hợp has none. */
function addresseeRows(addressees: readonly string[], page: Place): Line[] {
  const [only, ...others] = addressees;
  if (only !== undefined && others.length === 0) return addresseeLine(only, page);
  const place = listed(page);
  return addressees.flatMap((text, index) => {
    const isItem = text.startsWith(ADDRESSEE_MARK);
    const style = isItem ? fonts.addresseeItem : fonts.addressees;
    const room = place.to - place.from - (isItem ? ITEM_INDENT : 0);
    return piecesOf(text, room, style).map(({ value, height, joint = index === 0 ? kinds.text : joints.line }) => ({
      height,
      cells: [{ place, value, style, slot: { address: 'addressee', how: joint } }],
    }));
  });
}

const addresseeLine = (text: string, page: Place): Line[] =>
  balancedText(text, page.to - page.from - CELL_MARGINS, fonts.addressee).map(({ value, joint = kinds.text }) => ({
    height: lineHeight(fonts.addressee.fontSize),
    cells: [{ place: page, value, style: fonts.addressee, slot: { address: 'addressee', how: joint } }],
  }));
