/** Nơi nhận on the left and the signature on the right, level with each other, in one row so that no page parts them. */
import type { Report } from '../../report/report';
import type { TextRun } from '../../workbook/model';
import { lineHeight, textHeight } from '../textHeight';
import type { Place } from './grid';
import type { Line } from './lines';
import { CELL_MARGINS, fonts } from './sizes';

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
  const to = recipients.map((recipient) => `- ${recipient}`).join('\n');
  const signed = [...signature.authority, ...Array<string>(SIGNING_LINES).fill(''), signature.name ?? ''].join('\n');
  const roomOf = ({ from, to: end }: Place): number => end - from - CELL_MARGINS;
  const height = Math.max(
    lineHeight(RECIPIENTS_HEADING) + textHeight(to, roomOf(left), fonts.recipients.fontSize),
    textHeight(signed, roomOf(right), fonts.authority.fontSize, fonts.authority),
  );
  const runs: TextRun[] = [
    { text: 'Nơi nhận:\n', bold: true, italic: true, fontSize: RECIPIENTS_HEADING },
    { text: to, fontSize: fonts.recipients.fontSize },
  ];
  return [
    { height: BEFORE, cells: [], keepsWithNext: true },
    {
      height,
      cells: [
        { place: left, runs, style: fonts.recipients },
        { place: right, value: signed, style: fonts.authority },
      ],
      ...(checkCode === undefined ? {} : { keepsWithNext: true }),
    },
    ...(checkCode === undefined ? [] : [checkCodeLine(checkCode, page)]),
  ];
}

const checkCodeLine = (text: string, page: Place): Line => ({
  height: textHeight(text, page.to - page.from - CELL_MARGINS, fonts.checkCode.fontSize) + BEFORE,
  cells: [{ place: page, value: text, style: fonts.checkCode }],
});
