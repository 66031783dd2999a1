/** A workbook of a template version that is neither the current one nor compatible with it. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function templateRefused({ claims, plan }: IdentityInput): Found<{ version: string; current: number }>[] {
  if (!plan || claims.planVersion === undefined) return [];
  const accepted = [plan.version, ...plan.compatible].map(String);
  return accepted.includes(claims.planVersion)
    ? []
    : [{ params: { version: claims.planVersion, current: plan.version } }];
}
