/** A report of another period than the caller asked for. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function wrongPeriod({ period, known }: IdentityInput): Found<{ found: string; expected: string }>[] {
  const expected = known.expected?.periodId;
  return !period || expected === undefined || period.id === expected
    ? []
    : [{ params: { found: period.id, expected } }];
}
