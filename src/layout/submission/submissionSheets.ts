/** The sheets an office prints, signs and sends: the report's body, then its annexes. */
import type { Report } from '../../report/report';
import type { SheetModel } from '../../workbook/model';
import { annexSheet } from './annexSheet';
import { reportSheet } from './reportSheet';

/**
 * "Báo cáo" and a "Phụ lục báo cáo …" for each annex. A body outside Nghị định 30/2020 gets the annexes alone, for a
 * letter of its own form, with the code that the letter would carry.
 */
export function submissionSheets(report: Report): SheetModel[] {
  const { isAdministrative, annexes, checkCode } = report;
  const notes = isAdministrative || checkCode === undefined ? [] : [checkCode];
  const last = annexes.length - 1;
  return [
    ...(isAdministrative ? [reportSheet(report)] : []),
    ...annexes.map((table, index) => annexSheet(table, index === last ? notes : [])),
  ];
}
