/** The two ways in: whose report a file is, before a scope exists; and all that can be checked of it once one does. */
import type { Field, Identity } from '../entries/entries';
import type { IdentityReading } from '../entries/reading';
import type { Agency } from '../plan/directory';
import type { Period } from '../plan/period';
import type { Plan } from '../plan/plan';
import { failure, success, type Result } from '../result';
import { identityInput, type IdentityInput, type Known } from './identityInput';
import { inReadingOrder } from './order';
import {
  registry,
  type IdentityCode,
  type IdentityFinding,
  type ReportCode,
  type ReportFinding,
  type RuleOf,
} from './registry';
import { run } from './run';
import type { CheckInput } from './rule';
import { soundness } from './soundness';

export interface Identified {
  readonly identity: Identity;
  readonly plan: Plan;
  readonly agency: Agency;
  readonly period: Period;
  /** What is worth knowing and blocks nothing, as an older template that is still read. */
  readonly findings: readonly IdentityFinding[];
}

const identityRules: readonly RuleOf<IdentityInput, IdentityCode>[] = registry.identity;

/**
 * The plan, agency and period a file belongs to, or the findings that say why it cannot be attributed.
 * @example checkIdentity(reading, { plans, directory, expected: { periodId: '2026-11' } })
 */
export function checkIdentity(reading: IdentityReading, known: Known): Result<Identified, readonly IdentityFinding[]> {
  const input = identityInput(reading, known);
  const findings = identityRules.flatMap((rule) => run(rule, input));
  const { plan, agency, period, claims } = input;
  const isRefused = findings.some(({ severity }) => severity === 'error');
  if (isRefused || !plan || !agency || !period || claims.cutOff === undefined) return failure(findings);
  const identity: Identity = {
    planId: plan.id,
    planVersion: Number(claims.planVersion),
    ...(input.riders.length === 0 ? {} : { riders: input.riders.map(({ planId }) => planId) }),
    agencyId: agency.id,
    periodId: period.id,
    cutOff: claims.cutOff,
  };
  return success({ identity, plan, agency, period, findings });
}

const reportRules: readonly RuleOf<CheckInput, ReportCode>[] = [
  ...registry.structure,
  ...registry.cells,
  ...registry.rows,
  ...registry.history,
];

/**
 * The findings of a report in reading order. Bad data never makes it throw, and what merely follows from an earlier
 * finding is left out: a cell with #REF! is not also said to lack its figure.
 * @example checkReport({ scope, reading, figures: computeFigures(scope, reading.entries) })
 */
export function checkReport(input: CheckInput): ReportFinding[] {
  const sound = soundness(input.reading);
  const findings: ReportFinding[] = [];
  for (const rule of reportRules) {
    const found = run(rule, input).filter(({ rowId, field }) => isNew(rowId, field, rule.restsOn ?? []));
    for (const { severity, rowId, field } of found) {
      if (severity === 'error' && rowId !== undefined && field !== undefined) sound.fault(rowId, field);
    }
    for (const finding of found) findings.push(placed(finding, input));
  }
  return inReadingOrder(findings, input);

  function isNew(rowId: string | undefined, field: Field | undefined, restsOn: readonly Field[]): boolean {
    return rowId === undefined || field === undefined || sound.isSound(rowId, field, restsOn);
  }
}

function placed(finding: ReportFinding, { reading }: CheckInput): ReportFinding {
  const { sheet, rowId, field } = finding;
  if (sheet !== undefined || rowId === undefined || field === undefined) return finding;
  return { ...finding, ...reading.locate(rowId, field) };
}
