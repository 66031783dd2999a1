/** What officers wrote beside our rows and columns: no entry of any row, so it is named and not silently left behind. */
import { cellRef } from '../../workbook/a1';
import type { SnapshotCell } from '../../workbook/snapshot';
import { cellText } from './cellText';
import type { Collector } from './collector';
import type { IsOurs } from './ourFormulas';
import type { SheetIndex } from './sheetIndex';

const LONGEST_TEXT = 60;

/** One fact for all such cells of a sheet. What formulas of ours show, left behind by copying, is no contents. */
export function noteForeignCells(
  index: SheetIndex,
  isOurs: (row: number, column: number) => boolean,
  { facts }: Collector,
  isOurFormula: IsOurs = () => false,
): void {
  const isContents = ({ value, formula }: SnapshotCell): boolean =>
    cellText(value) !== '' && (formula === undefined || !isOurFormula(formula));
  const found = index.rows.flatMap((row) =>
    index.cellsOf(row).filter((cell) => !isOurs(row, cell.column) && isContents(cell)),
  );
  const [first] = found;
  if (!first) return;
  const text = cellText(first.value).slice(0, LONGEST_TEXT);
  const cell = cellRef(first.row, first.column);
  facts.push({ kind: 'foreign-cells', sheet: index.name, cell, text, count: found.length });
}
