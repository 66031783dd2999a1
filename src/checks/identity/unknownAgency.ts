/** The directory has no such agency. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export const unknownAgency = ({ claims, agency }: IdentityInput): Found<{ agencyId: string }>[] =>
  claims.agencyId !== undefined && !agency ? [{ params: { agencyId: claims.agencyId } }] : [];
