/** The head of page 1: the issuing body on the left, quốc hiệu and tiêu ngữ on the right, number and day below them. */
import type { Paragraph, Table } from 'docx';
import type { Letterhead } from '../../../report/report';
import { balanced } from './balanced';
import { points } from './lengths';
import { textWidth } from './page';
import { rule, styled } from './paragraphs';
import { partWidths, sideBySide } from './sideBySide';

const LEFT_PART = 0.43;
/** Widths in Times New Roman bold: of tiêu ngữ at its size, and of a capital at 12 points, by which a line's is estimated. */
const MOTTO_WIDTH = 159;
const CAPITAL_WIDTH = 7.8;
/** The rule under the body's name is a third to a half of the line; the one under tiêu ngữ as long as the line. */
const BODY_RULE = 0.4;

/** @param subject trích yếu of a letter, under its number */
export function letterheadTable(letterhead: Letterhead, subject?: string): Table {
  const widths = partWidths(textWidth('portrait'), LEFT_PART);
  return sideBySide(widths, [
    {
      left: bodyLines(letterhead, points(widths.left)),
      right: [
        styled('nation', letterhead.nation),
        styled('motto', letterhead.motto),
        rule(MOTTO_WIDTH, points(widths.right)),
      ],
    },
    {
      left: [styled('symbol', letterhead.symbol), ...(subject === undefined ? [] : [styled('letterSubject', subject)])],
      right: [styled('placeAndDate', letterhead.placeAndDate)],
    },
  ]);
}

function bodyLines({ parent = '', body }: Letterhead, width: number): Paragraph[] {
  const most = Math.floor(width / CAPITAL_WIDTH);
  const lines = body.flatMap((line) => balanced(line, most));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return [
    ...(parent === '' ? [] : balanced(parent, most).map((line) => styled('parent', line))),
    ...lines.map((line) => styled('body', line)),
    rule(longest * CAPITAL_WIDTH * BODY_RULE, width),
  ];
}
