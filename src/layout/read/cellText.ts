/** What a cell shows, as one text without blanks around it. */
import type { CellValue } from '../../workbook/snapshot';

export const cellText = (value: CellValue): string =>
  value === null ? '' : (typeof value === 'object' ? value.error : String(value)).trim();
