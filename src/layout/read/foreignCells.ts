/** What officers wrote beside our rows and columns: no entry of any row, so it is named and not silently left behind. */
import type { StructureFact } from '../../entries/reading';
import { cellRef } from '../../workbook/a1';
import type { CellValue } from '../../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

const LONGEST_TEXT = 60;

/** One fact for all such cells of a sheet. Formulas left behind by copying are no contents. */
export function foreignCells(index: SheetIndex, isOurs: (row: number, column: number) => boolean): StructureFact[] {
  const found = index.rows.flatMap((row) =>
    index
      .cellsOf(row)
      .filter(({ column, value, formula }) => formula === undefined && textOf(value) !== '' && !isOurs(row, column)),
  );
  const [first] = found;
  if (!first) return [];
  const text = textOf(first.value).slice(0, LONGEST_TEXT);
  return [
    { kind: 'foreign-cells', sheet: index.name, cell: cellRef(first.row, first.column), text, count: found.length },
  ];
}

const textOf = (value: CellValue): string => (typeof value === 'object' ? (value?.error ?? '') : String(value)).trim();
