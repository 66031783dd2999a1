/** The file names neither plan nor agency nor period: it was not made from a report workbook. */
import { claimNames, type IdentityInput } from '../identityInput';
import type { Found, NoParams } from '../rule';

export function notOurs({ reading }: IdentityInput): Found<NoParams>[] {
  const isSilent = claimNames.every(
    (name) => reading.fromProperties[name] === undefined && reading.fromSheet[name] === undefined,
  );
  return isSilent ? [{ params: {} }] : [];
}
