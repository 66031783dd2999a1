/** Body text as rows: a paragraph is one row; one too high for a row goes over several, broken where a sentence ends. */
import type { Report } from '../../report/report';
import { MAX_ROW_HEIGHT } from '../../workbook/limits';
import { lineHeight, textHeight } from '../textHeight';
import type { Place } from './grid';
import type { Line } from './lines';
import { CELL_MARGINS, FIRST_LINE_INDENT, fonts, PARAGRAPH_GAP, type Font } from './sizes';
import { splitText } from './splitText';

export function bodyLines({ opening, sections, closing }: Report, page: Place): Line[] {
  return [
    ...paragraph(opening, page),
    ...sections.flatMap(({ heading, blocks }) => [
      headingLine(heading, page, fonts.sectionHeading),
      ...blocks.flatMap(({ kind, text }) =>
        kind === 'heading' ? [headingLine(text, page, fonts.heading)] : paragraph(text, page),
      ),
    ]),
    // The signature never stands alone on a page.
    ...paragraph(closing, page).map((line) => ({ ...line, keepsWithNext: true })),
  ];
}

const headingLine = (text: string, page: Place, style: Font): Line => ({
  ...textLine(`${FIRST_LINE_INDENT}${text}`, page, style),
  keepsWithNext: true,
});

function paragraph(text: string, page: Place): Line[] {
  const { fontSize } = fonts.paragraph;
  const room = page.to - page.from - CELL_MARGINS;
  // A line to spare: another screen or printer may break the text otherwise.
  const highest = MAX_ROW_HEIGHT - PARAGRAPH_GAP - lineHeight(fontSize);
  const fits = (piece: string): boolean => textHeight(piece, room, fontSize) <= highest;
  return splitText(`${FIRST_LINE_INDENT}${text}`, fits).map((piece) => textLine(piece, page, fonts.paragraph));
}

const textLine = (text: string, page: Place, style: Font): Line => ({
  height: textHeight(text, page.to - page.from - CELL_MARGINS, style.fontSize, style) + PARAGRAPH_GAP,
  cells: [{ place: page, value: text, style }],
});
