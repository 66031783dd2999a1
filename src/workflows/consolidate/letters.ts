/** What may be sent out as the ledger stands today: messages before the deadline, letters after it, slips at any time. */
import type { ExpectedAgency } from '../../consolidation/scope';
import type { SubmittedFile } from '../../consolidation/submission';
import type { Day } from '../../plan/day';
import type { Holidays } from '../../plan/holidays';
import { completionLetter } from '../../report/letters/completionLetter';
import { givenUntil, remindOn } from '../../report/letters/days';
import type { LetterSource } from '../../report/letters/input';
import { isOwnLate, lateAgencies } from '../../report/letters/late';
import { lateLetter } from '../../report/letters/lateLetter';
import type { Letter } from '../../report/letters/letter';
import { reminderText } from '../../report/letters/reminder';
import { agenciesToComplete, askedByLetter } from '../../report/letters/toComplete';
import { reportFileName, workbookFileName } from '../makeWorkbook';

export interface NamedLetter {
  /** "cong-van-don-doc_224_2026-11.docx" */
  readonly fileName: string;
  readonly letter: Letter;
  /** Ids of those it is sent to. */
  readonly agencies: readonly string[];
}

export interface Reminder {
  readonly agencyId: string;
  readonly name: string;
  readonly text: string;
}

/** An agency that is asked to complete its report; its slip is made of the file that counts. */
export interface Slip {
  readonly agencyId: string;
  readonly name: string;
  readonly source: SubmittedFile;
  /** "224_2026-11_so-y-te_phieu-ra-soat.xlsx" */
  readonly fileName: string;
  readonly errors: number;
  readonly unexplained: number;
  readonly rowsSetAside: number;
  /** Asked before, and still within the time it was given: no letter goes to it now. */
  readonly isBeingAsked: boolean;
}

export interface Correspondence {
  /** The day reminders are usually sent. */
  readonly remindOn: Day;
  /** The last day given by letters of today: what a docket's "asked" decision holds as `until`. */
  readonly until: Day;
  /** While the deadline is not past and somebody has not sent. */
  readonly reminder?: { readonly toAll: string; readonly each: readonly Reminder[] };
  /** After the deadline, where somebody is late. */
  readonly late?: NamedLetter;
  readonly completion?: NamedLetter;
  readonly slips: readonly Slip[];
  /** The consolidator's own report is not there: no letter says so. */
  readonly isOwnLate: boolean;
}

export function correspondence(consolidated: LetterSource, today: Day, holidays: Holidays): Correspondence {
  const { scope } = consolidated;
  const input = { consolidated, today, holidays, fileNameOf, slipNameOf };
  const late = lateAgencies(consolidated);
  const dueLetter = lateLetter(input);
  const completion = completionLetter(input);
  return {
    remindOn: remindOn(scope.deadline, holidays),
    until: givenUntil(today, holidays),
    ...(today <= scope.deadline.lastTimelyDay && late.length > 0 ? { reminder: remindersOf(consolidated, today) } : {}),
    ...(dueLetter ? { late: named('cong-van-don-doc', consolidated, dueLetter, late) } : {}),
    ...(completion
      ? {
          completion: named(
            'cong-van-de-nghi-hoan-thien',
            consolidated,
            completion,
            askedByLetter(consolidated, today),
          ),
        }
      : {}),
    slips: agenciesToComplete(consolidated, today).map(({ expected, file, ...counts }) => ({
      ...counts,
      agencyId: expected.agency.id,
      name: expected.agency.name,
      source: file,
      fileName: slipNameOf(expected),
    })),
    isOwnLate: isOwnLate(consolidated),
  };
}

const fileNameOf = ({ scope }: ExpectedAgency): string => reportFileName(scope);

const slipNameOf = ({ scope }: ExpectedAgency): string =>
  workbookFileName(scope).replace(/\.xlsx$/, '_phieu-ra-soat.xlsx');

/** In a message to all, an agency's own name stands in brackets for what each writes there. */
const ANY_AGENCY = '[mã cơ quan]';

function remindersOf(consolidated: LetterSource, today: Day): NonNullable<Correspondence['reminder']> {
  const { scope } = consolidated;
  return {
    toAll: reminderText(scope, today, `${scope.plan.short}_${scope.period.id}_${ANY_AGENCY}_bao-cao.xlsx`),
    each: lateAgencies(consolidated).map((late) => ({
      agencyId: late.expected.agency.id,
      name: late.expected.agency.name,
      text: reminderText(scope, today, fileNameOf(late.expected), late),
    })),
  };
}

const named = (
  name: string,
  { scope: { plan, period } }: LetterSource,
  letter: Letter,
  to: readonly { readonly expected: ExpectedAgency }[],
): NamedLetter => ({
  fileName: `${name}_${plan.short}_${period.id}.docx`,
  letter,
  agencies: to.map(({ expected }) => expected.agency.id),
});
