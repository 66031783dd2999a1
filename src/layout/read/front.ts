/** Reads the front sheets with entries back, Thông tin chung and Nội dung chung, by their hidden ids. */
import type { Field, GeneralEntry, InfoEntry } from '../../entries/entries';
import type { EntryValue } from '../../entries/reading';
import { dayText } from '../../entries/words';
import type { ReportScope } from '../../plan/scope';
import { cellRef } from '../../workbook/a1';
import type { Snapshot } from '../../workbook/snapshot';
import { furnitureId, isFurniture } from '../annexGrid';
import { dayCodec } from '../codecs';
import { FRONT, generalFields, infoFields, type FrontField } from '../frontFields';
import { frontSheets, VALUE_KEY } from '../frontGrid';
import { identityFacts } from '../identityFacts';
import type { Collector } from './collector';
import { noteForeignCells } from './foreignCells';
import { noteHeadline } from './headline';
import { noteRenamed } from './renamed';
import { cellText } from './cellText';
import { columnsByKey, findSheet, rowsById, type OurSheet } from './sheetIndex';

export function readInfo(scope: ReportScope, snapshot: Snapshot, collector: Collector): InfoEntry {
  noteChangedIdentity(scope, snapshot, collector);
  noteHeadline(scope, snapshot, collector);
  return readFields(frontSheets.info, FRONT.info, infoFields(scope), snapshot, collector);
}

/** A borrowed file: its first sheet was typed over, all that identifies it was not. */
function noteChangedIdentity(scope: ReportScope, snapshot: Snapshot, { facts }: Collector): void {
  const sheet = findSheet(snapshot, frontSheets.info);
  const column = sheet && columnsByKey(sheet).get(VALUE_KEY);
  if (!sheet || column === undefined) return;
  const rows = rowsById(sheet);
  for (const { what, heading, value, text } of identityFacts(scope)) {
    const row = rows.get(furnitureId(what));
    const stands = row === undefined ? null : sheet.index.value(row, column);
    if (row === undefined || stands === value || cellText(stands).normalize('NFC') === text) continue;
    const found = dayCodec.decode(stands);
    facts.push({
      kind: 'changed-identity',
      sheet: sheet.index.name,
      cell: cellRef(row, column),
      heading,
      expected: text,
      found: what === 'cutOff' && found.kind === 'value' ? dayText(String(found.value)) : cellText(stands),
    });
  }
}

export const readGeneral = (scope: ReportScope, snapshot: Snapshot, collector: Collector): GeneralEntry =>
  readFields(frontSheets.general, FRONT.general, generalFields(scope), snapshot, collector);

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
  noteRenamed(sheet, ours.name, collector);
  const { index, idColumn } = sheet;
  const rows = rowsById(sheet);
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
  const known = new Set(fields.flatMap(({ field }) => rows.get(field) ?? []));
  const isFurnitureRow = (row: number): boolean => isFurniture(cellText(index.value(row, idColumn)));
  // Beside the cell to fill in stands its label before it and its hint behind it.
  const isBeside = (at: number): boolean => at === idColumn || (at >= column - 1 && at <= column + 1);
  const isOurs = (row: number, at: number): boolean =>
    row <= sheet.keyRow || isFurnitureRow(row) || (known.has(row) && isBeside(at));
  noteForeignCells(index, isOurs, collector);
  return values;
}
