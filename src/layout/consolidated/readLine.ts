/** One line of Dữ liệu, read back through the columns it was written by. */
import { longColumns, longLineSchema, type LongColumn } from '../../consolidation/longTable/columns';
import type { LongLine } from '../../consolidation/longTable/longLine';
import { failure, success, type Result } from '../../result';
import { cellRef } from '../../workbook/a1';
import { dayOfSerial } from '../../workbook/serial';
import type { CellValue } from '../../workbook/snapshot';
import type { FoundSheet } from '../read/sheetIndex';
import { codeOf } from './dataLabels';
import type { ReadProblem } from './readProblem';

export function readLine(
  { index }: FoundSheet,
  columns: ReadonlyMap<string, number>,
  row: number,
): Result<LongLine, ReadProblem> {
  const changed = ({ key, heading }: Pick<LongColumn, 'key' | 'heading'>): Result<LongLine, ReadProblem> =>
    failure({ kind: 'cell-changed', sheet: index.name, cell: cellRef(row, columns.get(key) ?? 1), heading });
  const fields: [string, string | number][] = [];
  for (const column of longColumns) {
    const cell = index.value(row, columns.get(column.key) ?? 0);
    if (cell === null || cell === '') continue;
    const value = valueOf(column, cell);
    if (value === undefined) return changed(column);
    fields.push([column.key, value]);
  }
  const line = longLineSchema.safeParse(Object.fromEntries(fields));
  if (line.success) return success(line.data);
  const wrong = line.error.issues[0]?.path[0];
  return changed(longColumns.find(({ key }) => key === wrong) ?? { key: 'line', heading: '' });
}

function valueOf({ key, type }: LongColumn, cell: CellValue): string | number | undefined {
  switch (type) {
    case 'text':
      return typeof cell === 'string' ? codeOf(key, cell) : typeof cell === 'number' ? String(cell) : undefined;
    case 'day':
      return typeof cell === 'number' ? dayOfSerial(cell) : typeof cell === 'string' ? cell : undefined;
    case 'integer':
    case 'number':
      return typeof cell === 'number' ? cell : undefined;
  }
}
