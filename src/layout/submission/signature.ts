/**
 * Nơi nhận on the left and the signature on the right, level with each other, in one row so that no page parts them; in
 * several, kept together, only where one row cannot hold what is signed.
 */
import type { Report, Signature } from '../../report/report';
import type { TextRun } from '../../workbook/model';
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight, textHeight } from '../textHeight';
import type { Place } from './grid';
import type { Line } from './lines';
import { piecesOf, type Piece } from './pieces';
import { RECIPIENT_MARK, RECIPIENTS_HEADING, SIGNED } from './severalTexts';
import { CELL_MARGINS, fonts, type Font } from './sizes';
import { kinds } from './tokens';

const LEFT_PART = 0.45;
/** Room for the signature and the seal. */
const SIGNING_LINES = 4;
const RECIPIENTS_HEADING_SIZE = 12;
const BEFORE = 6;

export function signatureParts(page: Place): { readonly left: Place; readonly right: Place } {
  const middle = page.from + (page.to - page.from) * LEFT_PART;
  return { left: { from: page.from, to: middle }, right: { from: middle, to: page.to } };
}

export function signatureLines({ recipients, signature, checkCode }: Report, page: Place): Line[] {
  const { left, right } = signatureParts(page);
  const sentTo = recipientLines(recipients, left);
  const signed = signedLines(signature, right);
  const lines: Line[] = [
    { height: BEFORE, cells: [] },
    ...Array.from({ length: Math.max(sentTo.length, signed.length) }, (_, index): Line => {
      const beside = [sentTo[index], signed[index]].filter((line) => line !== undefined);
      return {
        height: Math.max(...beside.map(({ height }) => height)),
        cells: beside.flatMap(({ cells }) => cells),
      };
    }),
    ...(checkCode === undefined ? [] : [checkCodeLine(checkCode, page)]),
  ];
  return lines.map((line, index) => ({ ...line, keepsWithNext: index < lines.length - 1 }));
}

/** In one cell with its heading; the rest of a list too long for one below it. */
function recipientLines(recipients: readonly string[], place: Place): Line[] {
  const address = 'recipients';
  const [first, ...others] = piecesOf(
    recipients.map((recipient) => `${RECIPIENT_MARK}${recipient}`).join('\n'),
    place.to - place.from,
    fonts.recipients,
  );
  if (recipients.length === 0 || !first) return [];
  const heading = { text: `${RECIPIENTS_HEADING}\n`, bold: true, italic: true, fontSize: RECIPIENTS_HEADING_SIZE };
  const runs: TextRun[] = [heading, { text: first.value, fontSize: fonts.recipients.fontSize }];
  const style = fonts.recipients;
  return [
    {
      height: lineHeight(RECIPIENTS_HEADING_SIZE) + first.height,
      cells: [{ place, runs, style, slot: { address, how: kinds.cell } }],
    },
    ...others.map(({ value, height, joint }): Line => ({
      height,
      cells: [{ place, value, style, slot: { address, how: joint ?? kinds.cell } }],
    })),
  ];
}

function signedLines({ authority, name = '' }: Signature, place: Place): Line[] {
  const style = fonts.authority;
  const title = authority.join('\n');
  const room = '\n'.repeat(SIGNING_LINES - 1);
  const whole = [title, room, name].join('\n');
  const line = ({ value, height, joint }: Piece, address?: string): Line => ({
    height,
    cells: [{ place, value, style, ...(address === undefined ? {} : { slot: { address, how: joint ?? kinds.cell } }) }],
  });
  const roomHeight = heightOf(room, place, style);
  const wholeHeight = heightOf(whole, place, style);
  if (wholeHeight <= MAX_ROW_HEIGHT) return [line({ value: whole, height: wholeHeight }, SIGNED)];
  const width = place.to - place.from;
  return [
    ...piecesOf(title, width, style).map((piece) => line(piece, 'authority')),
    line({ value: room, height: roomHeight }),
    ...piecesOf(name, width, style).map((piece) => line(piece, 'signer')),
  ];
}

const heightOf = (text: string, { from, to }: Place, font: Font): number =>
  textHeight(text, to - from - CELL_MARGINS, font.fontSize, font);

const checkCodeLine = (text: string, page: Place): Line => ({
  height: heightOf(text, page, fonts.checkCode) + BEFORE,
  cells: [{ place: page, value: text, style: fonts.checkCode }],
});
