/** The document's properties and the sheet _phuluc name different plans, agencies, periods, versions or days. */
import { allClaimNames, contradicts, type ClaimName, type IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function identityContradicts({
  reading,
}: IdentityInput): Found<{ claim: ClaimName; inProperties: string; inSheet: string }>[] {
  return allClaimNames.flatMap((claim) =>
    contradicts(reading, claim)
      ? [
          {
            params: {
              claim,
              inProperties: reading.fromProperties[claim] ?? '',
              inSheet: reading.fromSheet[claim] ?? '',
            },
          },
        ]
      : [],
  );
}
