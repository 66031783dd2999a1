/** Reads the lines of Giải trình back; what was written there beside them is told. */
import type { Explanation } from '../../entries/entries';
import type { Snapshot } from '../../workbook/snapshot';
import { isFurniture } from '../annexGrid';
import { explanationColumns } from '../explanationSheet';
import { frontSheets } from '../frontGrid';
import { cellText } from './cellText';
import type { Collector } from './collector';
import { noteForeignCells } from './foreignCells';
import { noteRenamed } from './renamed';
import { columnsByKey, findSheet } from './sheetIndex';

type Key = (typeof explanationColumns)[number]['key'];

export function readExplanations(snapshot: Snapshot, collector: Collector): Explanation[] {
  const sheet = findSheet(snapshot, frontSheets.explanations);
  if (!sheet) return [];
  noteRenamed(sheet, frontSheets.explanations.name, collector);
  const { index, keyRow, idColumn } = sheet;
  const columns = columnsByKey(sheet);
  const textAt = (row: number, key: Key): string => {
    const column = columns.get(key);
    return column === undefined ? '' : cellText(index.value(row, column));
  };
  const isLine = (row: number): boolean => row > keyRow && textAt(row, 'code') !== '';
  const ours = new Set([idColumn, ...columns.values()]);
  const isOurs = (row: number, column: number): boolean =>
    row <= keyRow || (ours.has(column) && (isLine(row) || isFurniture(cellText(index.value(row, idColumn)))));
  noteForeignCells(index, isOurs, collector);
  return index.rows.filter(isLine).map((row) => {
    const reason = textAt(row, 'reason');
    return {
      code: textAt(row, 'code'),
      rowId: textAt(row, 'rowId'),
      field: textAt(row, 'field'),
      value: textAt(row, 'value'),
      ...(reason === '' ? {} : { reason }),
    };
  });
}
