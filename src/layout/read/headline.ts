/** The headline figures of Thông tin chung are formulas: where one was typed over, its row shows what nobody computed. */
import type { ReportScope } from '../../plan/scope';
import type { Snapshot } from '../../workbook/snapshot';
import { cellRef } from '../../workbook/a1';
import { furnitureId } from '../annexGrid';
import { FRONT } from '../frontFields';
import { frontSheets, VALUE_COLUMN, VALUE_KEY } from '../frontGrid';
import { headlineColumns, headlineLabels, headlineWhat, type HeadlineId } from '../headlineRows';
import type { Collector } from './collector';
import { columnsByKey, findSheet, rowsById } from './sheetIndex';

/** One fact for each row. Columns may have been inserted between its cells, so formulas are counted first. */
export function noteHeadline({ riders }: ReportScope, snapshot: Snapshot, { facts }: Collector): void {
  const sheet = findSheet(snapshot, frontSheets.info);
  const column = sheet && columnsByKey(sheet).get(VALUE_KEY);
  if (!sheet || column === undefined) return;
  const { index } = sheet;
  const rows = rowsById(sheet);
  const plans = ['', ...riders.map(({ id }) => id)];
  const headlines = plans.flatMap((plan) =>
    Object.entries(headlineLabels).map(([id, heading]) => ({ what: headlineWhat(plan, id as HeadlineId), heading })),
  );
  for (const { what, heading } of headlines) {
    const row = rows.get(furnitureId(what));
    if (row === undefined) continue;
    const formulas = index.cellsOf(row).filter(({ formula }) => formula !== undefined);
    if (formulas.length >= headlineColumns.length) continue;
    const places = headlineColumns.map((each) => column + each - VALUE_COLUMN);
    const lost = places.find((place) => index.cell(row, place)?.formula === undefined) ?? column;
    const cell = cellRef(row, lost);
    facts.push({ kind: 'overwritten-formula', sheet: index.name, cell, rowId: FRONT.info, heading });
  }
}
