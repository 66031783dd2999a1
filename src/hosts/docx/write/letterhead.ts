/** The head of page 1: the issuing body on the left, quốc hiệu and tiêu ngữ on the right, number and day below them. */
import type { Paragraph, Table } from 'docx';
import type { Letterhead } from '../../../report/report';
import { TEXT_WIDTH } from './page';
import { centred, rule, type Look } from './paragraphs';
import { sideBySide } from './sideBySide';

const LEFT_PART = 0.43;
/** Widths in Times New Roman bold: of tiêu ngữ at its size, and of a capital at 12 points, by which a line's is estimated. */
const MOTTO_WIDTH = 161;
const CAPITAL_WIDTH = 7.8;
/** The rule under the body's name is a third to a half of the line; the one under tiêu ngữ as long as the line. */
const BODY_RULE = 0.42;
const TWIPS_A_POINT = 20;

const looks = {
  parent: { size: 12 },
  body: { size: 12, bold: true },
  nation: { size: 12, bold: true },
  motto: { size: 13, bold: true },
  symbol: { size: 13 },
  subject: { size: 12 },
  placeAndDate: { size: 13, italic: true },
} as const satisfies Record<string, Look>;

const BEFORE_SYMBOL = 6;

/** @param subject trích yếu of a letter, under its number */
export function letterheadTables(letterhead: Letterhead, subject?: string): Table[] {
  const left = Math.round(TEXT_WIDTH * LEFT_PART);
  const widths = { left: left / TWIPS_A_POINT, right: (TEXT_WIDTH - left) / TWIPS_A_POINT };
  const beside = (one: Paragraph[], other: Paragraph[]): Table =>
    sideBySide([
      { width: left, children: one },
      { width: TEXT_WIDTH - left, children: other },
    ]);
  const bodies = bodyLines(letterhead, widths.left);
  return [
    beside(
      [...bodies.paragraphs, rule(bodies.ruleLength, widths.left)],
      [
        centred(letterhead.nation, looks.nation),
        centred(letterhead.motto, looks.motto),
        rule(MOTTO_WIDTH, widths.right),
      ],
    ),
    beside(
      [
        centred(letterhead.symbol, looks.symbol, BEFORE_SYMBOL),
        ...(subject === undefined ? [] : [centred(subject, looks.subject, BEFORE_SYMBOL)]),
      ],
      [centred(letterhead.placeAndDate, looks.placeAndDate, BEFORE_SYMBOL)],
    ),
  ];
}

function bodyLines(
  { parent, body }: Letterhead,
  width: number,
): { readonly paragraphs: Paragraph[]; readonly ruleLength: number } {
  const most = Math.floor(width / CAPITAL_WIDTH);
  const lines = body.flatMap((line) => balanced(line, most));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return {
    paragraphs: [
      ...(parent === undefined ? [] : balanced(parent, most).map((line) => centred(line, looks.parent))),
      ...lines.map((line) => centred(line, looks.body)),
    ],
    ruleLength: longest * CAPITAL_WIDTH * BODY_RULE,
  };
}

/** Breaks a line that is too long into two of about the same length: "ỦY BAN NHÂN DÂN / THÀNH PHỐ CẦN THƠ". */
function balanced(line: string, most: number): string[] {
  if (line.length <= most) return [line];
  const words = line.split(' ');
  const [best] = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const)
    .sort((one, other) => unevenness(one) - unevenness(other));
  return best ? [...best] : [line];
}

const unevenness = ([first, second]: readonly [string, string]): number => Math.abs(first.length - second.length);
