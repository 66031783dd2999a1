/** No template of that plan is known here. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const unknownPlan = ({ claims, plan }: IdentityInput): Found<{ planId: string }>[] =>
  claims.planId !== undefined && !plan ? [{ params: { planId: claims.planId } }] : [];
