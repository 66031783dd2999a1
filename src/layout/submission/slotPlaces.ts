/** Which text a paragraph of the report belongs to: the further lines of an edited one belong to it (src/report/slots.ts). */
import type { StandingEdit } from '../../report/edited';

/** "general/overview" for "general/overview+1". */
export type SlotOf = (address: string) => string;

export function slotPlaces(edits: readonly StandingEdit[]): SlotOf {
  const owners = new Map(
    edits.flatMap(({ address, text }) =>
      text.split('\n').map((_, line): [string, string] => [line === 0 ? address : `${address}+${line}`, address]),
    ),
  );
  return (address) => owners.get(address) ?? address;
}
