/** Whose report a file claims to be, and what is known to hold that against. */
import type { IdentityClaims, IdentityReading } from '../entries/reading';
import type { Agency, Directory } from '../plan/directory';
import { parsePeriod, type Period } from '../plan/period';
import type { Plan } from '../plan/plan';

/** What the caller states the file should be: an officer's `--plan`, a folder of one period. */
export interface Expected {
  readonly planId?: string;
  readonly agencyId?: string;
  readonly periodId?: string;
}

export interface Known {
  readonly plans: readonly Plan[];
  readonly directory: Directory;
  readonly expected?: Expected;
}

export interface IdentityInput {
  readonly reading: IdentityReading;
  readonly known: Known;
  /** What both places say, or the only one that says anything; absent where they contradict each other. */
  readonly claims: IdentityClaims;
  readonly plan?: Plan;
  readonly agency?: Agency;
  readonly period?: Period;
}

export const claimNames = ['planId', 'planVersion', 'agencyId', 'periodId', 'cutOff'] as const;
export type ClaimName = (typeof claimNames)[number];

export function identityInput(reading: IdentityReading, known: Known): IdentityInput {
  const claims = agreedClaims(reading);
  const plan = known.plans.find((candidate) => candidate.id === claims.planId);
  const agency = known.directory.agencies.find((candidate) => candidate.id === claims.agencyId);
  const period = claims.periodId === undefined ? undefined : parsePeriod(claims.periodId);
  return {
    reading,
    known,
    claims,
    ...(plan && { plan }),
    ...(agency && { agency }),
    ...(period && { period }),
  };
}

export function contradicts({ fromProperties, fromSheet }: IdentityReading, name: ClaimName): boolean {
  const [here, there] = [fromProperties[name], fromSheet[name]];
  return here !== undefined && there !== undefined && here !== there;
}

const agreedClaims = (reading: IdentityReading): IdentityClaims =>
  Object.fromEntries(
    claimNames.flatMap((name) => {
      const claim = reading.fromProperties[name] ?? reading.fromSheet[name];
      return claim === undefined || contradicts(reading, name) ? [] : [[name, claim]];
    }),
  );

/** Does any day of the period lie within the plan's time? */
export const isOfPlan = (period: Period, plan: Plan): boolean => period.to >= plan.from && period.from <= plan.until;
