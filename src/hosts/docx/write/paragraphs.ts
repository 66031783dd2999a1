/** Paragraphs of the body, by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần V: justified, first line set in, 6 points between them. */
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Block } from '../../../report/report';
import { halfPoints, millimetres, twips } from './page';

export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const FIRST_LINE_MM = 12.7;
const BETWEEN = 6;
/** A line and a tenth: between single and one and a half. */
const LINE = 264;
const BODY_SIZE = 14;

/** What XML has no place for: an agency's text may hold it. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text in one look, its own line breaks kept. */
export const runs = (text: string, { size, bold = false, italic = false }: Look): TextRun[] =>
  text
    .replace(NOT_IN_XML, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      const look = { text: line, size: halfPoints(size), bold, italics: italic };
      return new TextRun(index === 0 ? look : { ...look, break: 1 });
    });

export const centred = (text: string, look: Look, before = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: twips(before) }, children: runs(text, look) });

/** A paragraph or the heading of a khoản. @param staysWithNext no page parts it from what follows */
export const blockParagraph = ({ kind, text }: Block, staysWithNext = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(FIRST_LINE_MM) },
    spacing: { before: twips(BETWEEN), line: LINE, lineRule: LineRuleType.AUTO },
    keepNext: staysWithNext || kind === 'heading',
    children: runs(text, { size: BODY_SIZE, bold: kind === 'heading' }),
  });

const ADDRESSEE_INDENT_MM = 25;
const LIST_INDENT_MM = 45;
const HANGING = 9;
const AROUND_ADDRESSEES = 12;

/** "Kính gửi: Sở Y tế" on one line; several each on a line of their own. */
export function addresseeParagraphs(addressees: readonly string[]): Paragraph[] {
  const [only, ...others] = addressees;
  const look = { size: BODY_SIZE };
  if (only !== undefined && others.length === 0) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(AROUND_ADDRESSEES), after: twips(BETWEEN) },
        children: runs(`Kính gửi: ${only}`, look),
      }),
    ];
  }
  return [
    new Paragraph({
      indent: { left: millimetres(ADDRESSEE_INDENT_MM) },
      spacing: { before: twips(AROUND_ADDRESSEES) },
      keepNext: true,
      children: runs('Kính gửi:', look),
    }),
    ...addressees.map((addressee, index) => {
      const isLast = index === addressees.length - 1;
      return new Paragraph({
        indent: { left: millimetres(LIST_INDENT_MM), hanging: twips(HANGING) },
        spacing: { after: isLast ? twips(BETWEEN) : 0 },
        children: runs(`- ${addressee}${isLast ? '.' : ';'}`, look),
      });
    }),
  ];
}

/** Clear of the marks below letters: "NGHỆ". */
const ABOVE_RULE = 3;
const RULE_HEIGHT = 4;
/** Eighths of a point. */
const RULE_WEIGHT = 6;

/** A rule in the middle of a place, as the upper border of an almost empty line. Lengths in points. */
export function rule(length: number, placeWidth: number): Paragraph {
  const side = twips(Math.max(0, placeWidth - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(ABOVE_RULE), line: twips(RULE_HEIGHT), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: RULE_WEIGHT, space: 1, color: '000000' } },
    children: [],
  });
}
