/** The entries of any report workbook of ours, by what it says of itself; undefined where that is not known or unclear. */
import type { Entries } from '../entries/entries';
import { readIdentity } from '../layout/read/identity';
import { readWorkbook } from '../layout/read/workbook';
import type { Snapshot } from '../workbook/snapshot';
import type { Library } from './library';
import { reportScope } from './scope';

export function readEntries(library: Library, snapshot: Snapshot): Entries | undefined {
  const { identity } = readIdentity(snapshot);
  const claims = { ...identity.fromSheet, ...identity.fromProperties };
  if (!claims.planId || !claims.agencyId || !claims.periodId) return undefined;
  const scope = reportScope(library, {
    planId: claims.planId,
    agency: claims.agencyId,
    periodId: claims.periodId,
    ...(claims.cutOff === undefined ? {} : { cutOff: claims.cutOff }),
  });
  return scope.ok ? readWorkbook(scope.value, snapshot).entries : undefined;
}
