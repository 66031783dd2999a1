/** A workbook of a template version that is neither the current one nor compatible with it, or of one that it does not say. */
import { claimedVersions, type IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const templateRefused = (input: IdentityInput): Found<{ plan: string; version: string; current: number }>[] =>
  claimedVersions(input).flatMap(({ plan, version }) =>
    [plan.version, ...plan.compatible].map(String).includes(version)
      ? []
      : [{ params: { plan: plan.number, version, current: plan.version } }],
  );
