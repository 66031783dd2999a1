/**
 * An expected agency's line of the ledger. Its state is that of what counts for it: its report, else what was entered for
 * it (once confirmed, as good as a report). Where nothing counts it says what came that cannot be used: "Chưa gửi" is told
 * of none that sent a scan.
 */
import type { Severity } from '../../entries/finding';
import { checkCode } from '../../entries/checkCode';
import type { Day } from '../../plan/day';
import type { EnteredFor } from '../docket';
import type { SubmittedReport } from '../submission';
import { arrivalsOf, cameAfter } from './arrivals';
import type { Aside } from './attribution';
import { asideLine, copyLines, receivedState, unusedLine, usedLine, type Circumstances } from './fileLines';
import type { LedgerAgency, LedgerFile } from './ledger';
import type { DecisionOf } from './rulings';
import { sendingOf, type Choice, type Version } from './versions';

export interface AgencyCase {
  readonly agencyId: string;
  readonly choice: Choice;
  /** Its files that are no versions of the report, by name. */
  readonly asides: readonly Aside[];
  readonly enteredFor?: EnteredFor;
  /** The last request to complete its report. */
  readonly asked?: DecisionOf<'asked'>;
}

export function agencyLine(agency: AgencyCase, lastTimelyDay: Day, about: Circumstances): LedgerAgency {
  const { agencyId, choice, asides, enteredFor } = agency;
  const { used } = choice;
  const asked = openRequest(agency);
  const usedFile = used && usedLine(used, asked ? 'asked' : receivedState(used), about);
  const lines = (version: Version): LedgerFile =>
    usedFile && version === used ? usedFile : unusedLine(version, used?.standing.file.name, about);
  return {
    agencyId,
    state: usedFile?.state ?? stateWithoutReport(agency),
    ...(usedFile ? { used: usedFile } : {}),
    ...(used ? reportFacts(used.report) : noFacts),
    files: [
      ...choice.versions.flatMap((version) => withCopies(version, lines(version))),
      ...asides.flatMap((aside) => withCopies(aside, asideLine(aside, about))),
    ],
    ...arrivalsOf(choice, lastTimelyDay),
    ...(enteredFor && !used ? { enteredFor } : {}),
    ...(asked ? { asked: { on: asked.on, until: asked.until, by: asked.by, reason: asked.reason } } : {}),
  };
}

export const withCopies = ({ standing }: Version | Aside, line: LedgerFile): LedgerFile[] => [
  line,
  ...copyLines(standing, line),
];

/** A request holds until a version comes after it, or figures are entered; it needs something to complete. */
function openRequest({ asked, choice, asides, enteredFor }: AgencyCase): DecisionOf<'asked'> | undefined {
  const { used, versions } = choice;
  if (!asked || (versions.length === 0 && asides.length === 0)) return undefined;
  const isAnswered = used ? cameAfter(used, asked.on) : enteredFor !== undefined;
  return isAnswered ? undefined : asked;
}

/** What tells most of what to do next stands first. */
const UNUSABLE = ['misaddressed', 'unreadable', 'attachment'] as const;

function stateWithoutReport({ enteredFor, asides }: AgencyCase): LedgerAgency['state'] {
  if (enteredFor) return enteredFor.isConfirmed ? 'accepted' : 'entered-for';
  const came = new Set(asides.filter(({ ruling }) => ruling.standing?.kind !== 'exclude').map(({ state }) => state));
  return UNUSABLE.find((state) => came.has(state)) ?? 'not-sent';
}

type Facts = Pick<LedgerAgency, 'report' | 'findings' | 'unexplained' | 'sending' | 'checkCode'>;

const noFacts: Facts = { findings: { error: 0, explain: 0, notice: 0 }, unexplained: 0 };

function reportFacts(report: SubmittedReport): Facts {
  const { findings, stamp } = report;
  const sending = sendingOf(report);
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    report,
    findings: { error: count('error'), explain: count('explain'), notice: count('notice') },
    unexplained: findings.filter(({ finding, reason }) => finding.severity === 'explain' && reason === undefined)
      .length,
    ...(sending === undefined ? {} : { sending }),
    ...(stamp ? { checkCode: checkCode(stamp) } : {}),
  };
}
