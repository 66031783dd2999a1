/** A workbook of an older template version that is still read. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function templateCompatible({ claims, plan }: IdentityInput): Found<{ version: string; current: number }>[] {
  if (!plan || claims.planVersion === undefined) return [];
  return plan.compatible.map(String).includes(claims.planVersion)
    ? [{ params: { version: claims.planVersion, current: plan.version } }]
    : [];
}
