/** The sheet _phuluc of a workbook of the consolidator's report: which report it is, so that its edits go to no other. */
import { parsePeriod, type Period } from '../../plan/period';
import type { RowModel, SheetModel } from '../../workbook/model';
import type { Snapshot } from '../../workbook/snapshot';
import { KEY_ROW, sheetKey } from '../annexGrid';
import { KIND_COLUMN } from '../identityGrid';
import { cellText } from '../read/cellText';
import { findSheet } from '../read/sheetIndex';

export interface ReportIdentity {
  readonly planId: string;
  /** Of the figures it is made of. */
  readonly period: Period;
  readonly kind: string;
}

const sheet = { name: '_phuluc', key: sheetKey('city-report') } as const;

export function reportIdentitySheet({ planId, period, kind }: ReportIdentity): SheetModel {
  const facts = { planId, periodId: period.id, kind };
  return {
    name: sheet.name,
    visibility: 'veryHidden',
    columns: [],
    rows: [
      { row: KEY_ROW, cells: [{ column: KIND_COLUMN, value: sheet.key }] },
      ...Object.entries(facts).map(([fact, value], index): RowModel => ({
        row: KEY_ROW + 1 + index,
        cells: [
          { column: KIND_COLUMN, value: fact },
          { column: KIND_COLUMN + 1, value },
        ],
      })),
    ],
  };
}

/** Undefined of any other workbook. */
export function readReportIdentity(snapshot: Snapshot): ReportIdentity | undefined {
  const found = findSheet(snapshot, sheet);
  if (!found) return undefined;
  const { index, keyRow, idColumn } = found;
  const facts = new Map(
    index.rows.filter((row) => row > keyRow).map((row) => [index.value(row, idColumn), index.value(row, idColumn + 1)]),
  );
  const [planId, kind] = [facts.get('planId'), facts.get('kind')];
  // A year's id may have been made a number.
  const period = parsePeriod(cellText(facts.get('periodId') ?? null));
  return typeof planId === 'string' && typeof kind === 'string' && period ? { planId, period, kind } : undefined;
}
