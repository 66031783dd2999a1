import type { Report } from '../../src/report/report';

/** The whole report as plain text, for a snapshot that a person can read. */
export function plainText(report: Report): string {
  const { letterhead, sections, signature, annexes } = report;
  return [
    ...(letterhead.parent === undefined ? [] : [letterhead.parent]),
    ...letterhead.body,
    letterhead.nation,
    letterhead.motto,
    `${letterhead.symbol} | ${letterhead.placeAndDate}`,
    '',
    report.kind,
    ...report.abstract,
    report.addressee,
    '',
    report.opening,
    ...sections.flatMap(({ heading, blocks }) => ['', heading, ...blocks.map(({ text }) => text)]),
    '',
    report.closing,
    '',
    ...report.recipients.map((recipient) => `- ${recipient}`),
    ...signature.authority,
    signature.name ?? '(chưa ghi họ tên)',
    ...(report.checkCode === undefined ? [] : [report.checkCode]),
    ...annexes.flatMap(({ label, title, attachedTo, columns, rows }) => [
      '',
      label,
      title,
      attachedTo,
      columns.map(({ heading }) => heading).join(' | '),
      ...rows.flatMap(({ headings = [], annex, lines }) => [
        ...headings.map(({ no, text }) => `${no} ${text}`),
        ...lines.map((texts) => [...annex, ...texts].join(' | ').replaceAll('\n', ' / ')),
      ]),
    ]),
  ].join('\n');
}
