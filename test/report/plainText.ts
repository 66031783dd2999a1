import { blockMarks, sectionHeading } from '../../src/report/marks';
import type { Block, Report } from '../../src/report/report';

/** The whole report as plain text, for a snapshot that a person can read. */
export const plainText = (report: Report): string => [bodyText(report), ...annexTexts(report)].join('\n');

/** Without its annexes. */
export function bodyText(report: Report): string {
  const { letterhead, sections, signature } = report;
  return [
    ...(letterhead.parent === undefined ? [] : [letterhead.parent]),
    ...letterhead.body,
    letterhead.nation,
    letterhead.motto,
    `${letterhead.symbol} | ${letterhead.placeAndDate}`,
    '',
    report.kind,
    ...report.abstract,
    ...(report.addressees.length === 0 ? [''] : report.addressees),
    '',
    report.opening,
    ...sections.flatMap((section, place) => ['', sectionHeading(section, place), ...markedTexts(section.blocks)]),
    '',
    report.closing,
    '',
    ...report.recipients.map((recipient) => `- ${recipient}`),
    ...signature.authority,
    signature.name ?? '(chưa ghi họ tên)',
    ...(report.checkCode === undefined ? [] : [report.checkCode]),
  ].join('\n');
}

const annexTexts = ({ annexes }: Report): string[] =>
  annexes.flatMap(({ label, title, attachedTo, columns, rows }) => [
    '',
    label,
    title,
    attachedTo,
    columns.map(({ heading }) => heading).join(' | '),
    ...rows.flatMap(({ headings = [], annex, lines }) => [
      ...headings.map(({ no, text }) => `${no} ${text}`),
      ...lines.map((texts) => [...annex, ...texts].join(' | ').replaceAll('\n', ' / ')),
    ]),
  ]);

/** The texts of blocks, each with its number or mark; a table's rows with strokes between their cells. */
export function markedTexts(blocks: readonly Block[]): string[] {
  const marks = blockMarks(blocks);
  return blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)].map((cells) =>
          cells.join(' | ').replaceAll('\n', ' / '),
        )
      : [`${marks[index]!}${block.text}`],
  );
}
