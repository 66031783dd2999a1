/** Reads Dòng đã bỏ back, so that what stands there survives every later laying out; what was written beside it is told. */
import type { RetiredField, RetiredRow } from '../../entries/entries';
import type { Snapshot } from '../../workbook/snapshot';
import { isFurniture } from '../annexGrid';
import { frontSheets } from '../frontGrid';
import { retiredColumns } from '../retiredSheet';
import { cellText } from './cellText';
import type { Collector } from './collector';
import { noteForeignCells } from './foreignCells';
import { noteRenamed } from './renamed';
import { columnsByKey, findSheet } from './sheetIndex';

type Key = (typeof retiredColumns)[number]['key'];

/** Lines of one row need not stand together. */
export function readRetired(snapshot: Snapshot, collector: Collector): RetiredRow[] {
  const sheet = findSheet(snapshot, frontSheets.retired);
  if (!sheet) return [];
  noteRenamed(sheet, frontSheets.retired.name, collector);
  const { index, keyRow, idColumn } = sheet;
  const columns = columnsByKey(sheet);
  const textAt = (row: number, key: Key): string => {
    const column = columns.get(key);
    return column === undefined ? '' : cellText(index.value(row, column));
  };
  const isLine = (row: number): boolean => row > keyRow && textAt(row, 'rowId') !== '';
  const ours = new Set([idColumn, ...columns.values()]);
  const isOurs = (row: number, column: number): boolean =>
    row <= keyRow || (ours.has(column) && (isLine(row) || isFurniture(cellText(index.value(row, idColumn)))));
  noteForeignCells(index, isOurs, collector);
  const rows = new Map<string, Omit<RetiredRow, 'fields'> & { readonly fields: RetiredField[] }>();
  for (const line of index.rows.filter(isLine)) {
    const [rowId, annex, no, text] = [
      textAt(line, 'rowId'),
      textAt(line, 'annex'),
      textAt(line, 'no'),
      textAt(line, 'text'),
    ];
    const key = JSON.stringify([rowId, annex, no, text]);
    const known = rows.get(key) ?? { rowId, annex, no, text, fields: [] };
    known.fields.push({ label: textAt(line, 'label'), value: textAt(line, 'value') });
    rows.set(key, known);
  }
  return [...rows.values()];
}
