/** Who has reported, and when, of those expected: what every summary of a consolidation begins with. */
import type { Consolidated } from '../../consolidation/consolidated';
import type { LedgerAgency } from '../../consolidation/ledger/ledger';
import type { ExpectedAgency } from '../../consolidation/scope';

export interface Attendance {
  readonly expected: number;
  /** With a report that counts, or figures entered for them. */
  readonly reported: number;
  readonly onTime: number;
  readonly late: number;
  /** Nothing tells the day. */
  readonly undated: number;
  /** In the directory's order. */
  readonly silent: readonly ExpectedAgency[];
}

const hasReported = ({ report, enteredFor }: LedgerAgency): boolean => report !== undefined || enteredFor !== undefined;

export function attendanceOf({ scope, ledger }: Pick<Consolidated, 'scope' | 'ledger'>): Attendance {
  const reported = ledger.agencies.filter(hasReported);
  const ids = new Set(reported.map(({ agencyId }) => agencyId));
  const count = (is: (agency: LedgerAgency) => boolean): number => reported.filter(is).length;
  return {
    expected: ledger.agencies.length,
    reported: reported.length,
    onTime: count(({ first }) => first?.isOnTime === true),
    late: count(({ first }) => first?.isOnTime === false),
    undated: count(({ first }) => first === undefined),
    silent: scope.agencies.filter(({ agency }) => !ids.has(agency.id)),
  };
}
