/** Part of the identity is gone from both places where it stands. */
import { claimNames, type ClaimName, type IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function identityIncomplete({ reading }: IdentityInput): Found<{ missing: readonly ClaimName[] }>[] {
  const missing = claimNames.filter(
    (name) => reading.fromProperties[name] === undefined && reading.fromSheet[name] === undefined,
  );
  return missing.length > 0 && missing.length < claimNames.length ? [{ params: { missing } }] : [];
}
