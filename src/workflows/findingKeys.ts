/** Names for findings, so that a face can say which one it means: the same as long as the finding is. */
import type { IdentityFinding, ReportFinding } from '../checks/registry';

/** In the order given; two that are about the very same thing are numbered. */
export function findingKeys(findings: readonly (ReportFinding | IdentityFinding)[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ code, rowId = '', field = '', sheet = '', cell = '' }) => {
    const key = JSON.stringify([code, rowId, field, sheet, cell]);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key} ${before + 1}`;
  });
}
