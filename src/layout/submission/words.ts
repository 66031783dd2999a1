/**
 * Words of ours on a report's sheets that are no text to edit: letterhead, headings of tables, what a plan says. They are
 * recorded as they were made, so that what an officer wrote over or beside them is told before it is made again.
 */
import type { Unkept } from '../../entries/reportEdit';
import { keysOn } from '../../workbook/matchSheets';
import { cellRef } from '../../workbook/a1';
import type { SheetModel } from '../../workbook/model';
import type { SheetSnapshot, SnapshotCell } from '../../workbook/snapshot';
import { sheetSnapshotOf } from '../../workbook/snapshotOf';
import { gather, type GatheredSheet } from './gather';
import { isTextKey } from './names';
import type { RecordedText } from './record';
import { folded, shownText } from './shownText';

/** No address of a text begins so. */
export const wordsAddress = (key: string): string => `#words/${key}`;

export const recordedWords = (sheets: readonly SheetModel[]): RecordedText[] =>
  sheets.map(sheetSnapshotOf).flatMap((sheet) =>
    keysOn(sheet)
      .filter(isTextKey)
      .map((key) => ({ address: wordsAddress(key), made: gather(sheet, '').others.flatMap(lineOf).join('\n') })),
  );

const lineOf = ({ value }: SnapshotCell): string[] => {
  const line = folded(shownText(value)).replaceAll('\n', ' ');
  return line === '' ? [] : [line];
};

/** @param made as recorded; nothing is told of a sheet that was made before they were */
export function changedWords(
  { name: sheet }: Pick<SheetSnapshot, 'name'>,
  { others }: GatheredSheet,
  made: string | undefined,
): Unkept[] {
  if (made === undefined) return [];
  const left = new Map<string, number>();
  for (const line of made === '' ? [] : made.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  const written = others.flatMap((cell): Unkept[] =>
    lineOf(cell).flatMap((line): Unkept[] => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      if (count > 0) return [];
      return [{ kind: 'outside', sheet, cell: cellRef(cell.row, cell.column), text: shownText(cell.value).trim() }];
    }),
  );
  const removed = [...left].flatMap(([line, count]) => (count > 0 ? [line] : []));
  return [...written, ...(removed.length === 0 ? [] : [{ kind: 'removed', sheet, texts: removed } as const])];
}
