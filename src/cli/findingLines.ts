/** Findings in plain lines: grouped by sheet, the same sentence said once with its cells joined. */
import { severityLabels, type DescribedFinding } from '../workflows/describe';
import { oneLine } from './printable';

const WHOLE_FILE = 'Cả tệp';
const MOST_CELLS = 8;

export function findingLines(findings: readonly DescribedFinding[]): string[] {
  const sheets = new Map<string, DescribedFinding[]>();
  for (const finding of findings) {
    const sheet = finding.sheet ?? WHOLE_FILE;
    const found = sheets.get(sheet);
    if (found) found.push(finding);
    else sheets.set(sheet, [finding]);
  }
  return [...sheets].flatMap(([sheet, found]) => [`  ${oneLine(sheet)}`, ...joined(found)]);
}

function joined(findings: readonly DescribedFinding[]): string[] {
  const groups = new Map<string, { finding: DescribedFinding; cells: string[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.message, finding.fix]);
    const group = groups.get(key) ?? { finding, cells: [] };
    if (finding.cell !== undefined) group.cells.push(finding.cell);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ finding, cells }) => [
    `    [${severityLabels[finding.severity]}]${cellsText(cells)} ${finding.message}`,
    `        ${finding.fix}`,
  ]);
}

function cellsText(cells: readonly string[]): string {
  if (cells.length === 0) return '';
  const more = cells.length > MOST_CELLS ? ` và ${cells.length - MOST_CELLS} ô khác` : '';
  return ` Ô ${cells.slice(0, MOST_CELLS).join(', ')}${more}:`;
}
