/** Reads the front sheets back: Thông tin chung and Nội dung chung by their hidden ids, and the lines of Giải trình. */
import type { Explanation, Field, GeneralEntry, InfoEntry } from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import type { ReportScope } from '../../plan/scope';
import type { CellValue, Snapshot } from '../../workbook/snapshot';
import { explanationColumns } from '../explanationSheet';
import { FRONT, generalFields, infoFields, type FrontField } from '../frontFields';
import { frontSheets, VALUE_KEY } from '../frontGrid';
import type { Collector } from './collector';
import { columnsByKey, findSheet, type OurSheet } from './sheetIndex';

export const readInfo = (scope: ReportScope, snapshot: Snapshot, collector: Collector): InfoEntry =>
  readFields(frontSheets.info, FRONT.info, infoFields(scope), snapshot, collector);

export const readGeneral = (snapshot: Snapshot, collector: Collector): GeneralEntry =>
  readFields(frontSheets.general, FRONT.general, generalFields, snapshot, collector);

function readFields<Name extends Field>(
  ours: OurSheet,
  rowId: string,
  fields: readonly FrontField<Name>[],
  snapshot: Snapshot,
  collector: Collector,
): Partial<Record<Name, string>> {
  const values: Partial<Record<Name, string>> = {};
  const sheet = findSheet(snapshot, ours);
  const column = sheet && columnsByKey(sheet).get(VALUE_KEY);
  if (!sheet || column === undefined) {
    collector.facts.push({ kind: 'missing-sheet', sheet: ours.name });
    return values;
  }
  const { index, idColumn } = sheet;
  const rows = new Map(index.rows.map((row) => [index.value(row, idColumn), row]));
  for (const { field, codec } of fields) {
    const row = rows.get(field);
    if (row === undefined) continue;
    const value: EntryValue | undefined = collector.take(
      index.name,
      row,
      column,
      index.cell(row, column),
      rowId,
      field,
      codec,
    );
    if (value !== undefined) values[field] = String(value);
  }
  return values;
}

export function readExplanations(snapshot: Snapshot): Explanation[] {
  const sheet = findSheet(snapshot, frontSheets.explanations);
  if (!sheet) return [];
  const columns = columnsByKey(sheet);
  const textAt = (row: number, name: (typeof explanationColumns)[number]['key']): string => {
    const column = columns.get(name);
    return column === undefined ? '' : textOf(sheet.index.value(row, column));
  };
  return sheet.index.rows.flatMap((row) => {
    const [code, rowId, field] = [textAt(row, 'code'), textAt(row, 'rowId'), textAt(row, 'field')];
    if (row <= sheet.keyRow || code === '') return [];
    const reason = textAt(row, 'reason');
    return [{ code, rowId, field, value: textAt(row, 'value'), ...(reason === '' ? {} : { reason }) }];
  });
}

const textOf = (value: CellValue): string =>
  value === null ? '' : (typeof value === 'object' ? value.error : String(value)).trim();
