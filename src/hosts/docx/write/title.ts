/** Tên loại, trích yếu in even lines over its rule. */
import type { Paragraph } from 'docx';
import { balanced } from './balanced';
import { points } from './lengths';
import { textWidth } from './page';
import { rule, styled } from './paragraphs';

/** Of a letter in Times New Roman bold at 14 points, by which a line's width is estimated. */
const LETTER_WIDTH = 6.7;
/** The rule is a third to a half of its line. */
const RULE = 0.42;

export function titleParagraphs(kind: string, abstract: readonly string[]): Paragraph[] {
  const width = points(textWidth('portrait'));
  const lines = abstract.flatMap((line) => balanced(line, Math.floor(width / LETTER_WIDTH)));
  const last = lines.at(-1) ?? kind;
  return [
    styled('kind', kind),
    ...lines.map((line) => styled('abstract', line)),
    rule(last.length * LETTER_WIDTH * RULE, width),
  ];
}
