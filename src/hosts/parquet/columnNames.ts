/**
 * The long table's columns as SQL names them: in snake case, and none that is a reserved word of the SQL standard or of an
 * engine in use (ROW, VALUE, LEVEL, USE), so that a query runs unchanged and unquoted.
 */
import type { LongLine } from '../../consolidation/longTable/longLine';

const RENAMED: Partial<Record<keyof LongLine, string>> = {
  row: 'row_id',
  line: 'line_id',
  no: 'row_no',
  value: 'measured_value',
  percent: 'fraction_done',
  level: 'decision_level',
  use: 'line_use',
  state: 'ledger_state',
  file: 'file_name',
  sheet: 'sheet_name',
};

/** @example sqlName("agencyName") === "agency_name" */
export const sqlName = (key: keyof LongLine): string =>
  RENAMED[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
