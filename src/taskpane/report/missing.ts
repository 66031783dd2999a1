/** What a report still lacks: some of it stops the report, the rest is only said. */
import type { Session } from '../../session/session';
import type { GeneralGap } from '../../workflows/generalGaps';
import type { ReportOverview } from '../../workflows/overview';

export interface Missing {
  readonly errors: number;
  readonly unexplained: number;
  readonly emptyRows: number;
  /** Labels of the empty fields without which nobody can be named as preparing and signing. */
  readonly info: readonly string[];
  /** Texts of Nội dung chung that the report goes without. */
  readonly general: readonly GeneralGap[];
}

/** Number and day are often known only when the report is signed; the rest is the agency's own where it is empty. */
const NEEDED: readonly string[] = ['preparer', 'signer'];

export function missingOf(
  { findings, unexplained, annexes }: ReportOverview,
  info: ReturnType<Session['info']>,
  general: readonly GeneralGap[],
): Missing {
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    unexplained,
    emptyRows: annexes.reduce((sum, { emptyRows }) => sum + emptyRows.length, 0),
    info: info.filter(({ field, shown }) => NEEDED.includes(field) && shown === '').map(({ label }) => label),
    general,
  };
}
