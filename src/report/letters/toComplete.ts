/** Which agencies are asked to complete what they sent: their reports count, with errors or without words of justification. */
import type { LedgerAgency } from '../../consolidation/ledger/ledger';
import type { ExpectedAgency } from '../../consolidation/scope';
import type { SubmittedFile } from '../../consolidation/submission';
import type { Day } from '../../plan/day';
import type { LetterSource } from './input';

export interface AgencyToComplete {
  readonly expected: ExpectedAgency;
  /** The file that counts, of which the slip is made. */
  readonly file: SubmittedFile;
  readonly errors: number;
  readonly unexplained: number;
  /** Rows of it that are in no figure while their errors stand. */
  readonly rowsSetAside: number;
  /** It was asked before, and the time it was given is not over: it is not asked twice. */
  readonly isBeingAsked: boolean;
}

/** In the directory's order, the consolidator's own report with them. */
export function agenciesToComplete({ scope, ledger }: LetterSource, today: Day): AgencyToComplete[] {
  const kept = new Map(ledger.agencies.map((each) => [each.agencyId, each]));
  return scope.agencies.flatMap((expected): AgencyToComplete[] => {
    const found = kept.get(expected.agency.id);
    if (!found?.used || !found.report) return [];
    const { findings, unexplained, used } = found;
    if (findings.error + unexplained === 0) return [];
    return [
      {
        expected,
        file: used.file,
        errors: findings.error,
        unexplained,
        rowsSetAside: used.rows.setAside,
        isBeingAsked: isBeingAsked(found, today),
      },
    ];
  });
}

/** The consolidator sees to its own report without a letter, and nobody is asked twice. */
export const askedByLetter = (source: LetterSource, today: Day): AgencyToComplete[] =>
  agenciesToComplete(source, today).filter(
    ({ expected, isBeingAsked: isAsked }) => !isAsked && expected.agency.id !== source.scope.consolidator.id,
  );

/** A letter made anew on the day it was noted is the same letter. */
const isBeingAsked = ({ asked }: LedgerAgency, today: Day): boolean =>
  asked !== undefined && asked.on < today && today <= asked.until;
