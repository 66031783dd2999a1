/** Checks one report workbook: whose it is, what was entered, what to look at again, and the figures. */
import { checkIdentity, checkReport, type Identified } from '../checks/check';
import { unexplained } from '../checks/explanations';
import type { Expected } from '../checks/identityInput';
import type { IdentityFinding, ReportFinding } from '../checks/registry';
import type { Riding } from '../checks/rule';
import type { EarlierFigure } from '../entries/entries';
import type { Reading } from '../entries/reading';
import { computeFigures, type Figures } from '../figures/figures';
import { readIdentity } from '../layout/read/identity';
import { readWorkbook } from '../layout/read/workbook';
import type { ReportScope } from '../plan/scope';
import type { Snapshot } from '../workbook/snapshot';
import type { Library } from './library';
import { ridingOf } from './riding';
import { reportScope, type ScopeProblem } from './scope';
import type { Sha256 } from './sha256';
import { hashEntries } from './stamp';

export interface CheckedWorkbook {
  readonly kind: 'checked';
  readonly scope: ReportScope;
  readonly reading: Reading;
  readonly figures: Figures;
  readonly riding: Riding;
  readonly identityFindings: readonly IdentityFinding[];
  /** In reading order. */
  readonly findings: readonly ReportFinding[];
  /** Those that ask for a word of justification and have none. */
  readonly unexplained: readonly ReportFinding[];
  /** SHA-256 of the canonical entries as they are now; absent where no stamp asked for it. */
  readonly entriesHash?: string;
}

export type CheckOutcome =
  | CheckedWorkbook
  | { readonly kind: 'unidentified'; readonly findings: readonly IdentityFinding[] }
  /** Whose it is is known, but the plan asks no such report of that agency. */
  | { readonly kind: 'no-scope'; readonly problem: ScopeProblem };

export interface CheckOptions {
  /** What the caller states the file should be; a file of another plan, agency or period is a finding. */
  readonly expected?: Expected;
  /** Called between the parts of the work by a face that must go on answering meanwhile. */
  readonly pause?: () => Promise<void>;
  /** The agency's earlier figures as the consolidator has them, in place of those the workbook itself keeps. */
  readonly history?: (agencyId: string) => readonly EarlierFigure[];
  readonly sha256?: Sha256;
}

export async function checkWorkbook(
  library: Library,
  snapshot: Snapshot,
  { expected, pause = () => Promise.resolve(), history, sha256 }: CheckOptions = {},
): Promise<CheckOutcome> {
  const { identity } = readIdentity(snapshot);
  const identified = checkIdentity(identity, {
    plans: [...library.plans.values()],
    directory: library.agencies.directory,
    ...(expected ? { expected } : {}),
  });
  if (!identified.ok) return { kind: 'unidentified', findings: identified.error };
  const scope = scopeOf(library, identified.value);
  if (!scope.ok) return { kind: 'no-scope', problem: scope.error };
  await pause();
  const reading = readWorkbook(scope.value, snapshot, history?.(scope.value.agency.id));
  await pause();
  const figures = computeFigures(scope.value, reading.entries);
  const entriesHash = reading.stamp && (await hashEntries(reading.entries, sha256));
  const stamp = reading.stamp && { stampMatches: reading.stamp.hash === entriesHash };
  await pause();
  const riding = ridingOf(library, scope.value, identified.value.identity.riders);
  const findings = checkReport({ scope: scope.value, reading, figures, riding, ...stamp });
  return {
    kind: 'checked',
    scope: scope.value,
    reading,
    figures,
    riding,
    identityFindings: identified.value.findings,
    findings,
    unexplained: unexplained(findings, scope.value, reading.entries),
    ...(entriesHash === undefined ? {} : { entriesHash }),
  };
}

const scopeOf = (library: Library, { identity }: Identified): ReturnType<typeof reportScope> =>
  reportScope(library, {
    planId: identity.planId,
    agency: identity.agencyId,
    periodId: identity.periodId,
    cutOff: identity.cutOff,
    riders: identity.riders ?? [],
  });

export const hasErrors = ({ findings }: CheckedWorkbook): boolean =>
  findings.some(({ severity }) => severity === 'error');
