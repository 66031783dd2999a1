/**
 * Reads a consolidated workbook back, whatever moved, was filtered, sorted or renamed in it: the lines of Dữ liệu as history
 * for the next period, and the docket. What is not as it was written is said, with its place, and never guessed.
 */
import type { Docket } from '../../consolidation/docket';
import { longColumns } from '../../consolidation/longTable/columns';
import type { LongLine, PreviousTable } from '../../consolidation/longTable/longLine';
import { failure, success, type Result } from '../../result';
import type { Snapshot } from '../../workbook/snapshot';
import { identityKeys, propertyName } from '../identityGrid';
import { cellText } from '../read/cellText';
import { columnsByKey, findSheet, type FoundSheet } from '../read/sheetIndex';
import { readLine } from './readLine';
import type { ReadProblem } from './readProblem';
import { readRecord } from './readRecord';
import type { SendingRecord } from './recordGrid';
import { consolidatedSheets } from './sheets';

interface ReadConsolidated {
  readonly previous: PreviousTable;
  readonly docket: Docket;
  /** Absent of a workbook made before there were reports of the consolidator. */
  readonly sending?: SendingRecord;
}

export function readConsolidated(snapshot: Snapshot): Result<ReadConsolidated, ReadProblem> {
  const record = readRecord(snapshot);
  if (!record.ok) {
    const isReport = identityKeys.some((key) => snapshot.properties.has(propertyName(key)));
    return isReport && record.error.kind === 'not-consolidated' ? failure({ kind: 'agency-report' }) : record;
  }
  const sheet = findSheet(snapshot, consolidatedSheets.data);
  if (!sheet) return failure({ kind: 'no-data-sheet' });
  const lines = readLines(sheet);
  if (!lines.ok) return lines;
  const { planId, periodId, docket, trend, late, sending } = record.value;
  return success({
    previous: { plan: planId, period: periodId, lines: lines.value, trend, late },
    docket,
    ...(sending ? { sending } : {}),
  });
}

function readLines(sheet: FoundSheet): Result<LongLine[], ReadProblem> {
  const { index, keyRow } = sheet;
  const columns = columnsByKey(sheet);
  const missing = longColumns.find(({ key }) => !columns.has(key));
  if (missing) return failure({ kind: 'column-missing', sheet: index.name, heading: missing.heading });
  const headings = new Set(longColumns.map(({ heading }) => heading));
  const isHeading = (row: number): boolean => index.cellsOf(row).some(({ value }) => headings.has(cellText(value)));
  const headingRow = index.rows.find((row) => row > keyRow && isHeading(row)) ?? keyRow;
  const lines: LongLine[] = [];
  for (const row of index.rows) {
    if (row <= headingRow || index.cellsOf(row).every(({ value }) => value === null || value === '')) continue;
    const line = readLine(sheet, columns, row);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return success(lines);
}
