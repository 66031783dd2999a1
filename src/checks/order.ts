/** Findings in reading order: the workbook as a whole, then sheet by sheet, row by row, cell by cell. */
import { parseCellRef } from '../workbook/a1';
import type { ReportFinding } from './registry';
import type { CheckInput } from './rule';
import { sheetsInOrder } from './sheets';

/** Stable: two findings of one cell keep the order in which their rules run. */
export function inReadingOrder(findings: readonly ReportFinding[], { scope, reading }: CheckInput): ReportFinding[] {
  const known = sheetsInOrder(scope, reading);
  const others = findings.flatMap(({ sheet }) => (sheet === undefined || known.includes(sheet) ? [] : [sheet]));
  const rank = new Map([...new Set([...known, ...others])].map((sheet, index) => [sheet, index]));
  const place = ({ sheet, cell }: ReportFinding): readonly [number, number, number] => {
    const position = cell === undefined ? undefined : parseCellRef(cell);
    return [sheet === undefined ? -1 : (rank.get(sheet) ?? rank.size), position?.row ?? 0, position?.column ?? 0];
  };
  return findings
    .map((finding) => ({ finding, place: place(finding) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.place[2] - b.place[2])
    .map(({ finding }) => finding);
}
