/** What this computer remembers between reports: the agency, and who prepares and signs its reports. No figures. */
import type { InfoEntry } from '../entries/entries';
import type { Memory } from './session';

const AGENCY = 'agency';

export const rememberedAgency = (memory: Memory): string | undefined => memory.get(AGENCY);
export const rememberAgency = (memory: Memory, agencyId: string): void => memory.set(AGENCY, agencyId);

/** The same from month to month; the document's number and day are not. */
const LASTING = [
  'abbreviation',
  'place',
  'preparer',
  'phone',
  'signer',
  'authority',
  'signerTitle',
] as const satisfies readonly (keyof InfoEntry)[];

const keyOf = (agencyId: string, field: string): string => `info.${agencyId}.${field}`;

export const rememberedInfo = (memory: Memory, agencyId: string): InfoEntry =>
  Object.fromEntries(
    LASTING.flatMap((field) => {
      const value = memory.get(keyOf(agencyId, field));
      return value === undefined || value === '' ? [] : [[field, value]];
    }),
  );

export function rememberInfo(memory: Memory, agencyId: string, info: InfoEntry): void {
  for (const field of LASTING) {
    const key = keyOf(agencyId, field);
    const value = info[field] ?? '';
    if ((memory.get(key) ?? '') !== value) memory.set(key, value);
  }
}
