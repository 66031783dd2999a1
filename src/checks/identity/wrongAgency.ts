/** A report of another agency than the caller asked for. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function wrongAgency({ agency, known }: IdentityInput): Found<{ found: string; expected: string }>[] {
  const expectedId = known.expected?.agencyId;
  if (!agency || expectedId === undefined || agency.id === expectedId) return [];
  const expected = known.directory.agencies.find((candidate) => candidate.id === expectedId)?.name ?? expectedId;
  return [{ params: { found: agency.name, expected } }];
}
