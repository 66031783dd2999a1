/** The list of who has to report, as text that Excel takes apart into cells. */
import type { ExpectedReport } from '../../workflows/expectedReports';
import { consolidate } from '../texts/consolidate';

/** @param due "trước ngày 15/11/2026" */
export function listText(expected: readonly ExpectedReport[], due: string): string {
  const rows = expected.map(({ name, isObliged, fileName }, index) => [
    String(index + 1),
    name,
    isObliged ? consolidate.obliged : consolidate.asked,
    due,
    fileName,
  ]);
  return [consolidate.columns, ...rows].map((cells) => cells.join('\t')).join('\r\n');
}
