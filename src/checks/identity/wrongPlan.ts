/** A report of another plan than the caller asked for. */
import type { IdentityInput } from '../identityInput';
import type { Found } from '../rule';

export function wrongPlan({ plan, known }: IdentityInput): Found<{ found: string; expected: string }>[] {
  const expectedId = known.expected?.planId;
  if (!plan || expectedId === undefined || plan.id === expectedId) return [];
  const expected = known.plans.find((candidate) => candidate.id === expectedId)?.number ?? expectedId;
  return [{ params: { found: plan.number, expected } }];
}
