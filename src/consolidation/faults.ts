/** The errors of a report by the row they are in: a faulty cell sets its row aside, never the whole file. */
import type { ReportFinding } from '../checks/registry';

/** Codes by row or measure id, each once. */
export function faultsByRow(findings: readonly ReportFinding[]): ReadonlyMap<string, readonly string[]> {
  const faults = new Map<string, Set<string>>();
  for (const { severity, rowId, code } of findings) {
    if (severity !== 'error' || rowId === undefined) continue;
    faults.set(rowId, (faults.get(rowId) ?? new Set()).add(code));
  }
  return new Map([...faults].map(([rowId, codes]) => [rowId, [...codes]]));
}
