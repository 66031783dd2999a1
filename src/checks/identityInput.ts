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
  /** What is claimed of the plans reported on within it. */
  readonly riders: readonly RiderClaim[];
  readonly agency?: Agency;
  readonly period?: Period;
}

/** "95-2025@1", with the plan of that id where it is known; the version is empty where the claim has none. */
export interface RiderClaim {
  readonly planId: string;
  readonly version: string;
  readonly plan?: Plan;
}

/** Claims every workbook makes. */
export const claimNames = ['planId', 'planVersion', 'agencyId', 'periodId', 'cutOff'] as const;
export type ClaimName = (typeof claimNames)[number] | 'riders';

/** With the one only some make: which plans are reported on within it. */
export const allClaimNames: readonly ClaimName[] = [...claimNames, 'riders'];

export function identityInput(reading: IdentityReading, known: Known): IdentityInput {
  const claims = agreedClaims(reading);
  const plan = known.plans.find((candidate) => candidate.id === claims.planId);
  const agency = known.directory.agencies.find((candidate) => candidate.id === claims.agencyId);
  const period = claims.periodId === undefined ? undefined : parsePeriod(claims.periodId);
  return {
    reading,
    known,
    claims,
    riders: riderClaims(claims.riders, known),
    ...(plan && { plan }),
    ...(agency && { agency }),
    ...(period && { period }),
  };
}

export function contradicts({ fromProperties, fromSheet }: IdentityReading, name: ClaimName): boolean {
  const [here, there] = [fromProperties[name], fromSheet[name]];
  return here !== undefined && there !== undefined && here !== there;
}

function riderClaims(text: string | undefined, { plans }: Known): RiderClaim[] {
  return (text ?? '').split(/\s+/).flatMap((token): RiderClaim[] => {
    if (token === '') return [];
    // A version without a plan is no id of any: it is told as it stands.
    const [, planId = token, version = ''] = /^([^@]+)@?(.*)$/.exec(token) ?? [];
    const plan = plans.find(({ id }) => id === planId);
    return [{ planId, version, ...(plan && { plan }) }];
  });
}

const agreedClaims = (reading: IdentityReading): IdentityClaims =>
  Object.fromEntries(
    allClaimNames.flatMap((name) => {
      const claim = reading.fromProperties[name] ?? reading.fromSheet[name];
      return claim === undefined || contradicts(reading, name) ? [] : [[name, claim]];
    }),
  );

/** The plans a file is made from, as far as they are known, each with the template version it claims. */
export const claimedVersions = ({ plan, claims, riders }: IdentityInput): { plan: Plan; version: string }[] => [
  ...(plan && claims.planVersion !== undefined ? [{ plan, version: claims.planVersion }] : []),
  ...riders.flatMap((rider) => (rider.plan ? [{ plan: rider.plan, version: rider.version }] : [])),
];
