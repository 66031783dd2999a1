/**
 * Versions of one agency's report of the period, and their order: lần gửi, then the stamp's time, then when the file was
 * last changed. A workbook without a stamp was never sent as a report, so it stands before those that were; a report of
 * another period, taken into this one, before those that are of it.
 */
import { isFilled, type SubmittedLine, type SubmittedReport } from '../submission';
import type { Standing } from './copies';
import { compare, instant } from './instants';
import type { DecisionOf, Ruling } from './rulings';

export interface Version {
  readonly kind: 'version';
  readonly standing: Standing;
  readonly report: SubmittedReport;
  readonly ruling: Ruling;
  readonly isAfterClosing: boolean;
  /** The decision by which a report of another period is taken for one of this. */
  readonly intoPeriod?: DecisionOf<'into-period'>;
  /** It has the very entries of the period before. */
  readonly isResent: boolean;
}

/** By the agency's own clock. */
export const stampedAt = ({ report }: Version): number | undefined => instant(report.stamp?.time);

/** The latest that a clock says of it: of the stamp, else of the file. */
export const clockOf = (version: Version): number | undefined => stampedAt(version) ?? version.standing.modifiedAt;

/** Lần gửi as the stamp has it; what comes out of a file may be no count. */
export function sendingOf({ stamp }: SubmittedReport): number | undefined {
  return stamp && Number.isSafeInteger(stamp.sending) && stamp.sending > 0 ? stamp.sending : undefined;
}

const LONG_AGO = -Infinity;

/** What orders versions, the weightiest first. */
function keys(version: Version): number[] {
  return [
    version.intoPeriod ? 0 : 1,
    sendingOf(version.report) ?? 0,
    stampedAt(version) ?? LONG_AGO,
    version.standing.modifiedAt ?? LONG_AGO,
  ];
}

/** Oldest first, as far as anything tells. */
function compareClocks(a: Version, b: Version): number {
  const others = keys(b);
  return keys(a).reduce((order, key, index) => order || compare(key, others[index] ?? LONG_AGO), 0);
}

/** Oldest first; what nothing orders stands by hash, so that one and the same counts whatever came first. */
export const compareVersions = (a: Version, b: Version): number =>
  compareClocks(a, b) || compareFiles(a.standing, b.standing);

const compareFiles = ({ file: a }: Standing, { file: b }: Standing): number =>
  compare(a.hash, b.hash) || compare(a.name, b.name);

/** Nothing orders the two, and it matters: a workbook that was only saved again has the same entries. */
export const isTie = (a: Version, b: Version): boolean =>
  compareClocks(a, b) === 0 && a.report.entriesHash !== b.report.entriesHash;

export const filledLines = ({ lines }: SubmittedReport): SubmittedLine[] => lines.filter(isFilled);

export const errorCount = ({ findings }: SubmittedReport): number =>
  findings.filter(({ finding }) => finding.severity === 'error').length;

/** Came after the closing, and nobody has decided on it. */
export const isLate = ({ isAfterClosing, ruling, intoPeriod }: Version): boolean =>
  isAfterClosing && !ruling.standing && !intoPeriod;

const canCount = (version: Version): boolean => version.ruling.standing?.kind !== 'exclude' && !isLate(version);

export interface Choice {
  /** All of them, oldest first. */
  readonly versions: readonly Version[];
  /** Those of them that can count, oldest first. */
  readonly eligible: readonly Version[];
  readonly used?: Version;
  /** The decision that made it count in spite of the order. */
  readonly included?: DecisionOf<'include'>;
}

/** Which version counts: the one a person included last, else the newest. */
export function choose(unordered: readonly Version[]): Choice {
  const versions = [...unordered].sort(compareVersions);
  const eligible = versions.filter(canCount);
  const byDecision = eligible
    .filter(({ ruling }) => ruling.standing?.kind === 'include')
    .sort((a, b) => compare(a.ruling.decidedAs ?? 0, b.ruling.decidedAs ?? 0))
    .at(-1);
  const used = byDecision ?? eligible.at(-1);
  const standing = byDecision?.ruling.standing;
  return {
    versions,
    eligible,
    ...(used ? { used } : {}),
    ...(standing?.kind === 'include' ? { included: standing } : {}),
  };
}
