/** What the record keeps of a report: each text that stands on its sheets, and each edit, whether it stands there or not. */
import type { EditedReport } from '../../report/edited';
import { slotsOf } from '../../report/slots';
import type { SheetModel } from '../../workbook/model';
import { sheetSnapshotOf } from '../../workbook/snapshotOf';
import { gather } from './gather';
import type { RecordedText } from './record';
import { folded } from './shownText';

export function reportTexts({ report, edits }: EditedReport, sheets: readonly SheetModel[]): RecordedText[] {
  const editAt = new Map(edits.map((edit) => [edit.address, edit]));
  const slots = new Map(slotsOf(report).map(({ address, text }) => [address, text]));
  const standing = new Map(
    sheets.flatMap((sheet) => [...gather(sheetSnapshotOf(sheet), report.signature.name ?? '').texts]),
  );
  const addresses = new Set([...standing.keys(), ...editAt.keys()]);
  return [...addresses].map((address): RecordedText => {
    const edit = editAt.get(address);
    const made = edit ? edit.made : (slots.get(address) ?? '');
    const stands = standing.get(address);
    const isAsMade = stands === undefined || folded(stands.text) === folded(made ?? '');
    return {
      address,
      ...(stands ? { kind: stands.kind } : {}),
      ...(made === undefined ? {} : { made }),
      ...(isAsMade ? {} : { shown: stands.text }),
      ...(edit ? { edit: { was: edit.was, text: edit.text } } : {}),
    };
  });
}
