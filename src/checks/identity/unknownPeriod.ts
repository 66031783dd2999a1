/** No reporting period has that id. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const unknownPeriod = ({ claims, period }: IdentityInput): Found<{ periodId: string }>[] =>
  claims.periodId !== undefined && !period ? [{ params: { periodId: claims.periodId } }] : [];
