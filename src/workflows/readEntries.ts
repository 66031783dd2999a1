/** The entries of any report workbook of ours; undefined where it is not clear whose it is, or its plan is not known. */
import { checkIdentity } from '../checks/check';
import type { Entries } from '../entries/entries';
import { readIdentity } from '../layout/read/identity';
import { readWorkbook } from '../layout/read/workbook';
import type { Snapshot } from '../workbook/snapshot';
import type { Library } from './library';
import { reportScope } from './scope';

export function readEntries(library: Library, snapshot: Snapshot): Entries | undefined {
  const { identity } = readIdentity(snapshot);
  const known = { plans: [...library.plans.values()], directory: library.agencies.directory };
  const identified = checkIdentity(identity, known);
  if (!identified.ok) return undefined;
  const { planId, agencyId, periodId, cutOff, riders = [] } = identified.value.identity;
  const scope = reportScope(library, { planId, agency: agencyId, periodId, cutOff, riders });
  return scope.ok ? readWorkbook(scope.value, snapshot).entries : undefined;
}
