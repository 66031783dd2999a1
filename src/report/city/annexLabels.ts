/** Which annexes a report has, and under which numbers the body points to them. */

/** Of a plan's annex ("224-2025/I"), or of what it lists. */
export type AnnexLabels = ReadonlyMap<string, string>;

/** " (Phụ lục III)"; nothing where there is no such annex. */
export function see(labels: AnnexLabels, id: string): string {
  const label = labels.get(id);
  return label === undefined ? '' : ` (${label})`;
}
