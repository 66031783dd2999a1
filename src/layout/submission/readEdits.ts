/** What officers wrote in place of a report's texts: before it was made, and on its sheets since. */
import type { ReportEdit } from '../../entries/reportEdit';
import { findByKey, keysOn } from '../../workbook/matchSheets';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { gather } from './gather';
import type { Gathered } from './gathering';
import { generatedSheetNames, isAddressedKey, sheetKeys, sheetNames } from './names';
import { readRecord, type RecordedText } from './record';
import { folded } from './shownText';
import { kinds } from './tokens';

/** None where the workbook carries no record of a report: nothing is guessed. */
export function readReportEdits(snapshot: Snapshot): ReportEdit[] {
  const texts = readRecord(snapshot);
  if (!texts) return [];
  const signer = texts.find(({ address }) => address === 'signer');
  const standing = new Map(
    addressedSheets(snapshot).flatMap((sheet) => [...gather(sheet, signer?.shown ?? signer?.made ?? '')]),
  );
  const hasBody = findByKey(snapshot.sheets, { key: sheetKeys.report, name: sheetNames.report }) !== undefined;
  return texts.flatMap((text) => editOf(text, standing, hasBody));
}

/** Of two copies the one of a name that we give counts. */
function addressedSheets({ sheets }: Snapshot): SheetSnapshot[] {
  const keyed = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    for (const key of keysOn(sheet).filter(isAddressedKey)) {
      if (!keyed.has(key) || generatedSheetNames.includes(sheet.name)) keyed.set(key, sheet);
    }
  }
  return [...keyed.values()];
}

function editOf(recorded: RecordedText, standing: ReadonlyMap<string, Gathered>, hasBody: boolean): ReportEdit[] {
  const { address, kind, made, shown = made ?? '', edit } = recorded;
  const kept = edit ? [{ address, ...edit }] : [];
  const now = textNow(recorded, standing.get(address), hasBody);
  if (kind === undefined || made === undefined || now === undefined || folded(now) === folded(shown)) return kept;
  return folded(now) === folded(made) ? [] : [{ address, was: made, text: tidied(now) }];
}

/** A paragraph that is gone is left out; a row of a table cannot be, and what is not there at all says nothing. */
function textNow({ kind }: RecordedText, stands: Gathered | undefined, hasBody: boolean): string | undefined {
  if (stands) return stands.text;
  return hasBody && kind !== kinds.cell ? '' : undefined;
}

/** Blanks that nobody sees do not become part of the report. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
