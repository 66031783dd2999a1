/** A workbook of an older template version that is still read. */
import { claimedVersions, type IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const templateCompatible = (input: IdentityInput): Found<{ plan: string; version: string; current: number }>[] =>
  claimedVersions(input).flatMap(({ plan, version }) =>
    plan.compatible.map(String).includes(version)
      ? [{ params: { plan: plan.number, version, current: plan.version } }]
      : [],
  );
