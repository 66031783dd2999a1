/** The rows of an annex sheet as found: ours by their hidden ids, and what an officer inserted between them. */
import type { OutsideRow } from '../../entries/entries';
import { cellRef } from '../../workbook/a1';
import type { SnapshotCell } from '../../workbook/snapshot';
import { furnitureId, HEADING_ROW, isFurniture, KEY_ROW } from '../annexGrid';
import type { AnnexForm, FormLine } from '../annexForm';
import { cellText } from './cellText';
import type { Collector } from './collector';
import { GatheredRows } from './gatheredRows';
import type { IsOurs } from './ourFormulas';
import type { FoundSheet } from './sheetIndex';

export interface AnnexRows {
  /** Row numbers by line id; of two rows with one id the first counts. */
  readonly ours: ReadonlyMap<string, number>;
  readonly outside: readonly OutsideRow[];
}

export function annexRows<Line extends FormLine>(
  { part, columns, lines, coordination, numberOf }: AnnexForm<Line>,
  { index, keyRow, idColumn }: FoundSheet,
  present: ReadonlyMap<string, number>,
  isOurFormula: IsOurs,
  { facts }: Collector,
): AnnexRows {
  const numbers = new Map([
    ...lines.map((line): [string, string] => [line.id, numberOf(line)]),
    ...coordination.map((line): [string, string] => [line.id, line.row.no]),
  ]);
  const helpers = new Set(columns.flatMap(({ key, visibility }) => (visibility === 'hidden' ? present.get(key) : [])));
  const isHeading = (row: number): boolean => index.value(row, idColumn) === furnitureId('heading');
  const heading = index.rows.find(isHeading) ?? keyRow + HEADING_ROW - KEY_ROW;
  const ours = new Map<string, number>();
  const outside: OutsideRow[] = [];
  const rows = new GatheredRows();
  for (const row of index.rows) {
    const value = index.value(row, idColumn);
    const id = typeof value === 'string' ? value.trim() : '';
    if (row <= keyRow || isFurniture(id)) continue;
    const at = { sheet: index.name, cell: cellRef(row, idColumn + 1) };
    const no = numbers.get(id);
    if (no !== undefined) {
      if (ours.has(id)) rows.add({ kind: 'duplicated-row', ...at, rowId: id, no });
      else ours.set(id, row);
      continue;
    }
    const text = row > heading ? rowText(index.cellsOf(row), idColumn, helpers, isOurFormula) : '';
    if (id !== '') rows.add({ kind: 'unknown-row', ...at, rowId: id });
    else if (text !== '') rows.add({ kind: 'inserted-row', ...at, text });
    if (text !== '') outside.push({ annexId: part.annex.id, text });
  }
  for (const fact of rows.facts) facts.push(fact);
  return { ours, outside };
}

/** A row's words and figures, in order, as one text; what formulas of ours show, copied along with a row, is none. */
function rowText(
  cells: readonly SnapshotCell[],
  idColumn: number,
  helpers: ReadonlySet<number | undefined>,
  isOurFormula: IsOurs,
): string {
  return cells
    .filter(({ column }) => column !== idColumn && !helpers.has(column))
    .filter(({ formula }) => formula === undefined || !isOurFormula(formula))
    .map(({ value }) => cellText(value))
    .filter((text) => text !== '')
    .join(' | ');
}
