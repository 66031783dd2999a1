/**
 * What officers wrote in place of a report's texts: before it was made, and on its sheets since; and what they wrote there
 * that no text of the report can be made of. Nothing is guessed, and no sheet that cannot be followed tells of deletions.
 */
import type { ReportEdit, Unkept } from '../../entries/reportEdit';
import { cellRef } from '../../workbook/a1';
import type { Snapshot } from '../../workbook/snapshot';
import type { Gathered } from './gathering';
import { sheetKeys } from './names';
import { readRecord, type RecordedText } from './record';
import { folded } from './shownText';
import { standingSheets, strayCopies, unkeyedSheets, type StandingSheet } from './standingSheets';
import { kinds } from './tokens';
import { changedWords, wordsAddress } from './words';

export function readReportEdits(snapshot: Snapshot): ReportEdit[] {
  const { recorded, sheets } = open(snapshot);
  const standing = new Map(sheets.flatMap(({ gathered }) => [...gathered.texts]));
  const body = sheets.findLast(({ key }) => key === sheetKeys.report)?.gathered;
  const tellsDeletions = body !== undefined && body.isWhole && body.texts.size > 0;
  return [...recorded.values()].flatMap((text) => editOf(text, standing, tellsDeletions));
}

export function readUnkept(snapshot: Snapshot): Unkept[] {
  const { recorded, sheets } = open(snapshot);
  return [
    ...unkeyedSheets(snapshot, recorded.size > 0 || sheets.length > 0),
    ...sheets.flatMap((sheet) => (sheet.isCounted ? unkeptOf(sheet, recorded) : [])),
    ...strayCopies(sheets, recorded),
  ];
}

interface Opened {
  readonly recorded: ReadonlyMap<string, RecordedText>;
  readonly sheets: readonly StandingSheet[];
}

function open(snapshot: Snapshot): Opened {
  const recorded = new Map((readRecord(snapshot) ?? []).map((text) => [text.address, text]));
  const signer = recorded.get('signer');
  return { recorded, sheets: standingSheets(snapshot, signer?.shown ?? signer?.made ?? '') };
}

function unkeptOf({ key, sheet, gathered }: StandingSheet, recorded: ReadonlyMap<string, RecordedText>): Unkept[] {
  const { texts, unreadable, misplaced, isWhole } = gathered;
  const { name } = sheet;
  if ([...texts.keys()].some((address) => recorded.get(address)?.made === undefined)) {
    return [{ kind: 'no-record', sheet: name }];
  }
  return [
    ...(isWhole ? [] : [{ kind: 'no-keys', sheet: name } as const]),
    ...unreadable.map(({ row, column }): Unkept => ({ kind: 'unreadable', sheet: name, cell: cellRef(row, column) })),
    ...misplaced.map((row): Unkept => ({ kind: 'misplaced', sheet: name, row })),
    ...changedWords(sheet, gathered, recorded.get(wordsAddress(key))?.made),
  ];
}

function editOf(
  recorded: RecordedText,
  standing: ReadonlyMap<string, Gathered>,
  tellsDeletions: boolean,
): ReportEdit[] {
  const { address, kind, made, shown = made ?? '', edit } = recorded;
  const kept = edit ? [{ address, ...edit }] : [];
  const now = textNow(recorded, standing.get(address), tellsDeletions);
  if (kind === undefined || made === undefined || now === undefined || folded(now) === folded(shown)) return kept;
  return folded(now) === folded(made) ? [] : [{ address, was: made, text: tidied(now) }];
}

/** A paragraph that is gone is left out; a row of a table cannot be, and what is not there at all says nothing. */
function textNow({ kind }: RecordedText, stands: Gathered | undefined, tellsDeletions: boolean): string | undefined {
  if (stands) return stands.isUnreadable === true ? undefined : stands.text;
  return tellsDeletions && kind !== kinds.cell ? '' : undefined;
}

/** Blanks that nobody sees do not become part of the report. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
