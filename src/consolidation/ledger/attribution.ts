/** To whom and to what a file belongs: a version of an expected agency's report of the period, or set aside, and why. */
import type { Closing } from '../docket';
import type { ConsolidationScope } from '../scope';
import type { SubmittedReport } from '../submission';
import type { Standing } from './copies';
import type { LastPeriod } from './lastPeriod';
import type { LedgerReason, LedgerState } from './ledger';
import type { Ruling, Rulings } from './rulings';
import type { Version } from './versions';

/** A file that is no version of a report of the period. */
export interface Aside {
  readonly kind: 'aside';
  readonly standing: Standing;
  readonly agencyId?: string;
  readonly state: Extract<LedgerState, 'misaddressed' | 'unreadable' | 'attachment'>;
  readonly reasons: readonly LedgerReason[];
  readonly ruling: Ruling;
  readonly isAfterClosing: boolean;
  /** The period of an expected agency's report with entries of its own: it can be taken into this one. */
  readonly offeredFrom?: string;
}

interface Attribution {
  readonly scope: Pick<ConsolidationScope, 'plan' | 'period'>;
  /** Ids of the agencies that are to report. */
  readonly expected: ReadonlySet<string>;
  readonly rulings: Rulings;
  readonly closing?: Closing;
  readonly lastPeriod?: LastPeriod;
}

type Base = Pick<Aside, 'standing' | 'ruling' | 'isAfterClosing'>;

export function attribute(given: Attribution, standings: readonly Standing[]): (Version | Aside)[] {
  const closed = given.closing && new Set(given.closing.files);
  return standings.map((standing) => {
    const { hash } = standing.file;
    const isAfterClosing = closed !== undefined && hash !== '' && !closed.has(hash);
    return attributeOne(given, { standing, ruling: given.rulings.of(hash), isAfterClosing });
  });
}

function attributeOne(given: Attribution, base: Base): Version | Aside {
  const { content } = base.standing;
  const agencyIn = (ids: readonly (string | undefined)[]): Pick<Aside, 'agencyId'> => {
    const agencyId = ids.find((id) => id !== undefined && given.expected.has(id));
    return agencyId === undefined ? {} : { agencyId };
  };
  const { attachedTo } = base.ruling;
  switch (content.kind) {
    case 'report':
      return attributeReport(given, base, content.report);
    case 'misaddressed': {
      const { claims, findings, why } = content;
      const reason: LedgerReason = { kind: 'identity', findings, ...(why === undefined ? {} : { why }) };
      const agency = agencyIn([attachedTo, claims.agencyId]);
      return { kind: 'aside', ...base, ...agency, state: 'misaddressed', reasons: [reason] };
    }
    case 'refused': {
      const reason: LedgerReason = { kind: 'refused', refusal: content.refusal };
      return { kind: 'aside', ...base, ...agencyIn([attachedTo]), state: 'unreadable', reasons: [reason] };
    }
    case 'attachment':
      return { kind: 'aside', ...base, ...agencyIn([attachedTo]), state: 'attachment', reasons: [] };
  }
}

function attributeReport(given: Attribution, base: Base, report: SubmittedReport): Version | Aside {
  const { scope, expected, lastPeriod } = given;
  const { planId, periodId, agencyId } = report.identity;
  const misaddressed = (reason: LedgerReason): Aside => ({
    kind: 'aside',
    ...base,
    agencyId,
    state: 'misaddressed',
    reasons: [reason],
  });
  if (planId !== scope.plan.id) return misaddressed({ kind: 'other-plan', planId });
  if (!expected.has(agencyId)) return misaddressed({ kind: 'not-expected' });
  const isResent = lastPeriod?.isResent(report) ?? false;
  const version: Version = { kind: 'version', ...base, report, isResent };
  if (periodId === scope.period.id) return version;
  const { intoPeriod } = base.ruling;
  if (intoPeriod) return { ...version, intoPeriod };
  return lastPeriod && isResent
    ? misaddressed({ kind: 'resent-last-period', periodId: lastPeriod.periodId })
    : { ...misaddressed({ kind: 'other-period', periodId }), offeredFrom: periodId };
}
