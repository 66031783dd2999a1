/**
 * What only a person can decide of an agency's files. Including or excluding a version answers what is asked of it; until
 * then the order of versions holds, and of the files of a question on it the last one counts.
 */
import type { Day } from '../../plan/day';
import { arrivalOf, cameAfter } from './arrivals';
import type { Aside } from './attribution';
import type { LedgerQuestion } from './ledger';
import {
  clockOf,
  compareVersions,
  errorCount,
  filledLines,
  isLate,
  isTie,
  type Choice,
  type Version,
} from './versions';

interface Asker {
  readonly agencyId: string;
  /** Milliseconds. */
  readonly now: number;
  readonly lastTimelyDay: Day;
}

type Ask = (kind: Exclude<LedgerQuestion['kind'], 'other-period'>, versions: readonly Version[]) => LedgerQuestion[];

export function questionsOf(asker: Asker, choice: Choice, asides: readonly Aside[]): LedgerQuestion[] {
  const { agencyId } = asker;
  const ask: Ask = (kind, versions) =>
    versions.length === 0 ? [] : [{ kind, agencyId, files: versions.map(({ standing }) => standing.file) }];
  return [
    ...(choice.included ? ask('newer-than-decision', newerThanDecision(choice)) : orderQuestions(asker, choice, ask)),
    ...(choice.used ? [] : offers(agencyId, asides)),
    ...ask('late-supplement', choice.versions.filter(isLate)),
  ];
}

function orderQuestions({ now, lastTimelyDay }: Asker, { eligible }: Choice, ask: Ask): LedgerQuestion[] {
  const [before, newest] = [eligible.at(-2), eligible.at(-1)];
  if (!newest) return [];
  const future = eligible.filter(
    (version) => (clockOf(version) ?? now) > now && version.ruling.receivedOn === undefined,
  );
  const clockless = eligible.filter((version) => clockOf(version) === undefined);
  const isOneReport = eligible.every(({ report }) => report.entriesHash === newest.report.entriesHash);
  const isClockMissed = isOneReport ? arrivalOf(newest, lastTimelyDay) === undefined : clockless.length > 0;
  const tied = eligible.filter((version) => isTie(version, newest));
  return [
    ...ask('future-time', future),
    ...(isClockMissed ? ask('no-clock', clockless) : tied.length > 0 ? ask('tie', [...tied, newest]) : []),
    ...(before && tied.length === 0 ? poorerThanBefore(before, newest, ask) : []),
  ];
}

function poorerThanBefore(before: Version, newest: Version, ask: Ask): LedgerQuestion[] {
  const hasFewerRows = filledLines(newest.report).length < filledLines(before.report).length;
  const hasMoreErrors = errorCount(newest.report) > errorCount(before.report);
  return [
    ...ask('fewer-rows', hasFewerRows ? [before, newest] : []),
    ...ask('more-errors', hasMoreErrors ? [before, newest] : []),
  ];
}

/** Versions that came after the day on which an older one was made to count: nobody has weighed them yet. */
function newerThanDecision({ eligible, used, included }: Choice): Version[] {
  if (!used || !included) return [];
  return eligible.filter(
    (version) => !version.ruling.standing && compareVersions(version, used) > 0 && cameAfter(version, included.on),
  );
}

/** One question for each other period of which the agency sent a report, where it sent none of this one. */
function offers(agencyId: string, asides: readonly Aside[]): LedgerQuestion[] {
  const open = asides.filter(({ ruling }) => ruling.standing?.kind !== 'exclude');
  const periods = new Set(open.flatMap(({ offeredFrom }) => offeredFrom ?? []));
  return [...periods].sort().map((periodId) => ({
    kind: 'other-period',
    agencyId,
    periodId,
    files: open.filter(({ offeredFrom }) => offeredFrom === periodId).map(({ standing }) => standing.file),
  }));
}
