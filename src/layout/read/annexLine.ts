/** One line of an annex sheet: its entry cells decoded, its locked words and formulas compared with those laid out. */
import type { Field } from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import { cellRef } from '../../workbook/a1';
import type { SnapshotCell } from '../../workbook/snapshot';
import type { Column } from '../column';
import type { Collector } from './collector';
import type { SheetIndex } from './sheetIndex';

/** @param present where the columns stand now, by their keys. */
export function readLine<Line extends { readonly id: string }>(
  columns: readonly Column<Line>[],
  line: Line,
  index: SheetIndex,
  present: ReadonlyMap<string, number>,
  row: number,
  collector: Collector,
): Map<Field, EntryValue> {
  const values = new Map<Field, EntryValue>();
  for (const column of columns) {
    const number = present.get(column.key);
    if (number === undefined) continue;
    const cell = index.cell(row, number);
    const place = { sheet: index.name, cell: cellRef(row, number), rowId: line.id, heading: column.heading };
    const expected = column.cell(line);
    switch (expected.kind) {
      case 'entry': {
        const value = collector.take(index.name, row, number, cell, line.id, expected.field, expected.codec);
        if (value !== undefined) values.set(expected.field, value);
        break;
      }
      case 'locked':
        if (expected.isAnnex) noteChangedText(expected.value, cell, place, collector);
        break;
      case 'formula':
        if (column.visibility !== 'hidden' && cell?.formula === undefined) {
          collector.facts.push({ kind: 'overwritten-formula', ...place });
        }
        break;
    }
  }
  return values;
}

const sameWords = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function noteChangedText(
  expected: string,
  cell: SnapshotCell | undefined,
  place: { readonly sheet: string; readonly cell: string; readonly rowId: string; readonly heading: string },
  { facts }: Collector,
): void {
  const value = cell?.value ?? '';
  const found = typeof value === 'object' ? value.error : String(value);
  if (found === expected || sameWords(found) === sameWords(expected)) return;
  facts.push({ kind: 'changed-text', ...place, expected, found });
}
