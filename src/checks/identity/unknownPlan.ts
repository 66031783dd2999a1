/** No template of that plan, or of one reported on within its report, is known here. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const unknownPlan = ({ claims, plan, riders }: IdentityInput): Found<{ planId: string }>[] => [
  ...(claims.planId !== undefined && !plan ? [{ params: { planId: claims.planId } }] : []),
  ...riders.filter((rider) => !rider.plan).map(({ planId }) => ({ params: { planId } })),
];
