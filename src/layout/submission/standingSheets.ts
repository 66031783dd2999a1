/** The sheets of a report that stand in a workbook, by their keys: which of two copies counts, and which lost its key. */
import type { Unkept } from '../../entries/reportEdit';
import { keysOn } from '../../workbook/matchSheets';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gather, type GatheredSheet } from './gather';
import { generatedSheetNames, isTextKey, sheetNames } from './names';
import type { RecordedText } from './record';
import { folded } from './shownText';

export interface StandingSheet {
  readonly key: string;
  readonly sheet: SheetSnapshot;
  readonly gathered: GatheredSheet;
  /** Not a copy beside the sheet that counts. */
  readonly isCounted: boolean;
}

/** Those that count come last, so that of two texts at one address theirs holds. */
export function standingSheets({ sheets }: Snapshot, signer: string): StandingSheet[] {
  const keyed = sheets.flatMap((sheet) =>
    keysOn(sheet)
      .filter(isTextKey)
      .map((key) => ({ key, sheet })),
  );
  const counted = new Map<string, SheetSnapshot>();
  for (const { key, sheet } of keyed) if (!counted.has(key) || isOfOurName(sheet)) counted.set(key, sheet);
  return keyed
    .map(({ key, sheet }) => ({ key, sheet, gathered: gather(sheet, signer), isCounted: counted.get(key) === sheet }))
    .sort((a, b) => Number(a.isCounted) - Number(b.isCounted));
}

const isOfOurName = ({ name }: SheetSnapshot): boolean =>
  generatedSheetNames.some((ours) => ours.toLowerCase() === name.toLowerCase());

/** @param isReport whether anything else in the workbook is of a report that was made */
export const unkeyedSheets = ({ sheets }: Snapshot, isReport: boolean): Unkept[] =>
  sheets.flatMap((sheet): Unkept[] =>
    isReport && isOfOurName(sheet) && sheet.cells.length > 0 && !isRecord(sheet) && !keysOn(sheet).some(isTextKey)
      ? [{ kind: 'no-keys', sheet: sheet.name }]
      : [],
  );

const isRecord = ({ name }: SheetSnapshot): boolean => name.toLowerCase() === sheetNames.record;

/** Copies with a text that neither was made nor stands on the sheet that counts. */
export function strayCopies(sheets: readonly StandingSheet[], recorded: ReadonlyMap<string, RecordedText>): Unkept[] {
  return sheets.flatMap(({ key, sheet, gathered, isCounted }): Unkept[] => {
    const original = sheets.find((each) => each.key === key && each.isCounted);
    if (isCounted || !original) return [];
    const isStray = [...gathered.texts].some(([address, { text }]) => {
      const { made = '', shown = made } = recorded.get(address) ?? {};
      const stands = original.gathered.texts.get(address)?.text;
      return ![shown, stands ?? ''].some((known) => folded(known) === folded(text));
    });
    return isStray ? [{ kind: 'copy', sheet: sheet.name, of: original.sheet.name }] : [];
  });
}
