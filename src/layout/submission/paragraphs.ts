/** Body text as lines: a heading, or a paragraph with the gap that the decree wants after it. */
import type { Report } from '../../report/report';
import type { Place } from './grid';
import type { Line } from './lines';
import { piecesOf } from './pieces';
import { FIRST_LINE_INDENT, fonts, PARAGRAPH_GAP, type Font } from './sizes';

export function bodyLines({ opening, sections, closing }: Report, page: Place): Line[] {
  return [
    ...textLines(opening, page, fonts.paragraph),
    ...sections.flatMap(({ heading, blocks }) => [
      ...headingLines(heading, page, fonts.sectionHeading),
      ...blocks.flatMap(({ kind, text }) =>
        kind === 'heading' ? headingLines(text, page, fonts.heading) : textLines(text, page, fonts.paragraph),
      ),
    ]),
    // The signature never stands alone on a page.
    ...textLines(closing, page, fonts.paragraph).map(keptWithNext),
  ];
}

const headingLines = (text: string, page: Place, style: Font): Line[] => textLines(text, page, style).map(keptWithNext);

const textLines = (text: string, page: Place, style: Font): Line[] =>
  piecesOf(`${FIRST_LINE_INDENT}${text}`, page.to - page.from, style).map(({ value, height }) => ({
    height: height + PARAGRAPH_GAP,
    cells: [{ place: page, value, style }],
  }));

const keptWithNext = (line: Line): Line => ({ ...line, keepsWithNext: true });
