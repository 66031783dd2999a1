/**
 * Nơi nhận on the left and the signature on the right, level with each other, in one row so that no page parts them; in
 * several, kept together, only where one row cannot hold what is signed.
 */
import type { Report, Signature } from '../../report/report';
import type { TextRun } from '../../workbook/model';
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight, textHeight } from '../textHeight';
import type { Place } from './grid';
import type { Line, Placed } from './lines';
import { piecesOf, type Piece } from './pieces';
import { CELL_MARGINS, fonts, type Font } from './sizes';

const LEFT_PART = 0.45;
/** Room for the signature and the seal. */
const SIGNING_LINES = 4;
const RECIPIENTS_HEADING = 12;
const BEFORE = 6;

export function signatureParts(page: Place): { readonly left: Place; readonly right: Place } {
  const middle = page.from + (page.to - page.from) * LEFT_PART;
  return { left: { from: page.from, to: middle }, right: { from: middle, to: page.to } };
}

export function signatureLines({ recipients, signature, checkCode }: Report, page: Place): Line[] {
  const { left, right } = signatureParts(page);
  const list = recipients.map((recipient) => `- ${recipient}`).join('\n');
  const listHeight = lineHeight(RECIPIENTS_HEADING) + heightOf(list, left, fonts.recipients);
  const runs: TextRun[] = [
    { text: 'Nơi nhận:\n', bold: true, italic: true, fontSize: RECIPIENTS_HEADING },
    { text: list, fontSize: fonts.recipients.fontSize },
  ];
  const sentTo: Placed = { place: left, runs, style: fonts.recipients };
  const signed = signedPieces(signature, right).map(({ value, height }, index): Line => {
    const here: Placed = { place: right, value, style: fonts.authority };
    return index === 0 ? { height: Math.max(listHeight, height), cells: [sentTo, here] } : { height, cells: [here] };
  });
  const lines: Line[] = [
    { height: BEFORE, cells: [] },
    ...signed,
    ...(checkCode === undefined ? [] : [checkCodeLine(checkCode, page)]),
  ];
  return lines.map((line, index) => ({ ...line, keepsWithNext: index < lines.length - 1 }));
}

function signedPieces({ authority, name = '' }: Signature, place: Place): Piece[] {
  const font = fonts.authority;
  const piece = (value: string): Piece => ({ value, height: heightOf(value, place, font) });
  const title = authority.join('\n');
  const room = '\n'.repeat(SIGNING_LINES - 1);
  const whole = piece([title, room, name].join('\n'));
  if (whole.height <= MAX_ROW_HEIGHT) return [whole];
  const width = place.to - place.from;
  return [...piecesOf(title, width, font), piece(room), ...piecesOf(name, width, font)];
}

const heightOf = (text: string, { from, to }: Place, font: Font): number =>
  textHeight(text, to - from - CELL_MARGINS, font.fontSize, font);

const checkCodeLine = (text: string, page: Place): Line => ({
  height: heightOf(text, page, fonts.checkCode) + BEFORE,
  cells: [{ place: page, value: text, style: fonts.checkCode }],
});
