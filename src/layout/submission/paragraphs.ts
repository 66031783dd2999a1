/** Body text as lines: a heading, or a paragraph with the gap that the decree wants after it; its tables between them. */
import { blockMarks, sectionHeading } from '../../report/marks';
import type { Report, Section, TextBlock } from '../../report/report';
import type { Grid, Place } from './grid';
import type { Line } from './lines';
import { piecesOf } from './pieces';
import { FIRST_LINE_INDENT, fonts, PARAGRAPH_GAP, type Font } from './sizes';
import type { SlotOf } from './slotPlaces';
import { tableLines } from './tableLines';
import { kinds, type Kind } from './tokens';

const KINDS: Record<TextBlock['kind'], Kind> = {
  khoan: kinds.heading,
  'khoan-text': kinds.numbered,
  item: kinds.item,
  paragraph: kinds.text,
};

export function bodyLines({ opening, sections, closing }: Report, page: Place, grid: Grid, slotOf: SlotOf): Line[] {
  const paragraph = (address: string, text: string): Line[] =>
    text === '' ? [] : textLines(text, page, fonts.paragraph, kinds.text, address);
  return [
    ...paragraph('opening', opening),
    ...sections.flatMap((section, place) => [
      ...(section.title === ''
        ? []
        : headingLines(sectionHeading(section, place), page, fonts.sectionHeading, section.id)),
      ...blockLines(section, page, grid, slotOf),
    ]),
    // The signature never stands alone on a page.
    ...paragraph('closing', closing).map(keptWithNext),
  ];
}

function blockLines({ id, blocks }: Section, page: Place, grid: Grid, slotOf: SlotOf): Line[] {
  const marks = blockMarks(blocks);
  return blocks.flatMap((block, index) => {
    const address = `${id}/${block.id}`;
    if (block.kind === 'table') return tableLines(address, block, page, grid);
    const text = `${marks[index] ?? ''}${block.text}`;
    if (block.kind === 'khoan') return headingLines(text, page, fonts.heading, slotOf(address));
    const lines = textLines(text, page, fonts.paragraph, KINDS[block.kind], slotOf(address));
    return blocks[index + 1]?.kind === 'table' ? lines.map(keptWithNext) : lines;
  });
}

const headingLines = (text: string, page: Place, style: Font, address: string): Line[] =>
  textLines(text, page, style, kinds.heading, address).map(keptWithNext);

const textLines = (text: string, page: Place, style: Font, kind: Kind, address: string): Line[] =>
  piecesOf(`${FIRST_LINE_INDENT}${text}`, page.to - page.from, style).map(({ value, height, joint }) => ({
    height: height + PARAGRAPH_GAP,
    cells: [{ place: page, value, style, slot: { address, how: joint ?? kind } }],
  }));

const keptWithNext = (line: Line): Line => ({ ...line, keepsWithNext: true });
