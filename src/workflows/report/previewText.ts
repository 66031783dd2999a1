/** One text of a report as it stands, with what an officer wrote in its place. */
import type { StandingEdit } from '../../report/edited';
import type { Slot } from '../../report/slots';

export interface PreviewText extends Slot {
  /** Of this text, where it is an edited one. */
  readonly edit?: StandingEdit;
}

/** The edits that have a place in the report, by address. */
export type Standing = ReadonlyMap<string, StandingEdit>;

export const standingOf = (edits: readonly StandingEdit[]): Standing =>
  new Map(edits.filter(({ state }) => state !== 'placeless').map((edit) => [edit.address, edit]));

export function shown(slot: Slot, standing: Standing): PreviewText {
  const edit = standing.get(slot.address);
  return { ...slot, ...(edit && { text: edit.text, edit }) };
}
